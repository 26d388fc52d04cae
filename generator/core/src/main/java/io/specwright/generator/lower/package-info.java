/**
 * Decides what the SDK has: types, presence, unions, operations, pagination, auth, servers, and every Java name, once.
 *
 * <p>Knows OpenAPI and the rules of Java names. Must not know text, JavaPoet, Mustache or files.
 */
@NullMarked
package io.specwright.generator.lower;

import org.jspecify.annotations.NullMarked;

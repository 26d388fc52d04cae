/**
 * The only ways by which raw text of a document reaches Java source: one class per kind of place.
 *
 * <p>Whatever comes in, what goes out is ASCII, stays inside its literal or comment, and compiles without a
 * warning. Must not know JavaPoet, Mustache or files.
 */
@NullMarked
package io.specwright.generator.emit.encode;

import org.jspecify.annotations.NullMarked;

/**
 * Gives the located tree its OpenAPI meaning, with Swagger Parser, and reports what is not OpenAPI about it.
 *
 * <p>Must not know Java output.
 */
@NullMarked
package io.specwright.generator.parse;

import org.jspecify.annotations.NullMarked;

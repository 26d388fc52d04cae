/**
 * A second opinion on what a document says: read with plain parsers, walked by its own rules, and looked for in the
 * model and the diagnostics.
 *
 * <p>Must not use the stages {@code load} and {@code parse}, whose losses it is to find.
 */
@NullMarked
package io.specwright.generator.loss;

import org.jspecify.annotations.NullMarked;

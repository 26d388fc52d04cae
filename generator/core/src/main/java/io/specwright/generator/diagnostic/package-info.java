/**
 * What every stage may report: located messages, gathered and shown together.
 *
 * <p>Knows places in documents. Must not know OpenAPI, Java output or who prints the messages.
 */
@NullMarked
package io.specwright.generator.diagnostic;

import org.jspecify.annotations.NullMarked;

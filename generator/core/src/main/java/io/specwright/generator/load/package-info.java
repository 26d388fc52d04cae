/**
 * Reads a document and every file it refers to into one located tree. Confined to the folder of the root document,
 * no network.
 *
 * <p>Knows YAML, JSON, files and references. Must not know OpenAPI, but for
 * {@link io.specwright.generator.load.Place}: which values are references, which are literal data that only look like
 * one, and where a shared value is registered.
 */
@NullMarked
package io.specwright.generator.load;

import org.jspecify.annotations.NullMarked;

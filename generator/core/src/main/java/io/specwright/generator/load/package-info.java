/**
 * Reads a document and every file it refers to into one located tree. Confined to a root folder, no network.
 *
 * <p>Knows YAML, JSON, files and references. Must not know OpenAPI.
 */
@NullMarked
package io.specwright.generator.load;

import org.jspecify.annotations.NullMarked;

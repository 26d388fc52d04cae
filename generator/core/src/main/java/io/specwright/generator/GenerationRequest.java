package io.specwright.generator;

import java.nio.file.Path;

/**
 * What to generate.
 *
 * @param document the root of the OpenAPI document
 */
public record GenerationRequest(Path document, GeneratorConfig config) {}

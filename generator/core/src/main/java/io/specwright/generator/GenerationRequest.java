package io.specwright.generator;

import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to generate.
 *
 * @param document the root of the OpenAPI document
 * @param outputs the folders that are wanted; nothing else is worked out
 */
public record GenerationRequest(Path document, GeneratorConfig config, Set<OutputRoot> outputs) {

  public GenerationRequest {
    outputs = Set.copyOf(outputs);
  }

  /** Everything there is. */
  public GenerationRequest(Path document, GeneratorConfig config) {
    this(document, config, EnumSet.allOf(OutputRoot.class));
  }
}

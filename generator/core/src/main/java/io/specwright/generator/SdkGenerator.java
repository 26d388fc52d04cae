package io.specwright.generator;

import io.specwright.generator.emit.FileSet;
import java.util.List;
import java.util.Optional;

/** The stages in their order: load, parse, lower, emit. Writing is the host's last call. */
public final class SdkGenerator {

  private SdkGenerator() {}

  /** A pure function of the document and the configuration; nothing is written. */
  public static GenerationResult generate(GenerationRequest request) {
    return new GenerationResult(Optional.of(FileSet.of(List.of())), List.of(), List.of());
  }
}

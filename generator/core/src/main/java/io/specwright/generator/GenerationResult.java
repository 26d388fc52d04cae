package io.specwright.generator;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.load.SpecBundle;
import java.util.List;
import java.util.Optional;

/**
 * What a generation gave.
 *
 * @param files empty exactly when an error was reported
 * @param diagnostics in document order
 * @param inputs every file read
 */
public record GenerationResult(
    Optional<FileSet> files, List<Diagnostic> diagnostics, List<SpecBundle.Input> inputs) {}

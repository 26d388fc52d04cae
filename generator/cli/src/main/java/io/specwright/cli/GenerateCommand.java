package io.specwright.cli;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FileSetWriter;
import io.specwright.generator.write.WriteReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates once. */
@NullUnmarked
@Command(
    name = "generate",
    header = "Writes a Java SDK for an OpenAPI 3.0 or 3.1 document.",
    description = {
      "",
      "Only files that change are written. Files of an earlier run that are no longer generated are deleted; "
          + "files that you edited are kept, with a warning. A document with errors changes nothing.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfJar.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the document has errors",
      "2:the command line is wrong, or the folder must not be written to",
      "70:a bug in Specwright",
      "74:the disk failed"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  specwright generate museum.yaml -o src/generated/java --package com.acme.museum --docs docs/museum",
      "",
      "writes com.acme.museum.MuseumClient, its models and services below src/generated/java, "
          + "and a reference in Markdown."
    })
final class GenerateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SPEC", description = "The root of the OpenAPI document, YAML or JSON.")
  private Path document;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
      description = "The source root to write to. It should hold nothing else.")
  private Path output;

  @Option(names = "--package", paramLabel = "NAME",
      description = "The client's package. By default com.example and the document's file name: "
          + "com.example.museumapi for museum-api.yaml.")
  private @Nullable String packageName;

  @Option(names = "--client", paramLabel = "NAME",
      description = "The client class. By default after the document's title.")
  private @Nullable String clientName;

  @Option(names = "--module", paramLabel = "NAME", description = "Write a module-info.java with this name.")
  private @Nullable String moduleName;

  @Option(names = "--runtime", paramLabel = "embedded|dependency", defaultValue = "embedded",
      description = "embedded (default): the client has no dependencies; the runtime's sources are part of it. "
          + "dependency: it needs the artifact io.specwright:specwright-runtime.")
  private String runtime;

  @Option(names = "--jackson", paramLabel = "2|3|2,3",
      description = "Write a module by which these versions of Jackson bind the client's types.")
  private @Nullable String jackson;

  @Option(names = "--docs", paramLabel = "DIR", description = "Write a Markdown reference to this folder.")
  private @Nullable Path docs;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    GenerationResult result = SdkGenerator.generate(request());
    report(result);
    if (result.files().isEmpty()) {
      return SpecwrightCli.DOCUMENT_ERRORS;
    }
    write(result.files().get(), OutputRoot.SOURCES, output);
    if (docs != null) {
      write(result.files().get(), OutputRoot.DOCS, docs);
    }
    return 0;
  }

  private GenerationRequest request() {
    if (!Files.isRegularFile(document)) {
      throw usage("There is no OpenAPI document at " + document);
    }
    if (docs != null && docs.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
      throw usage("Sources and docs need a folder each");
    }
    try {
      return new GenerationRequest(document, new GeneratorConfig(
          Optional.ofNullable(packageName).orElseGet(() -> DefaultPackage.of(document)),
          Optional.ofNullable(clientName),
          Optional.ofNullable(moduleName),
          RuntimeMode.of(runtime),
          Optional.ofNullable(jackson).map(GeneratorConfig::jacksonVersions).orElseGet(TreeSet::new)), outputs());
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private Set<OutputRoot> outputs() {
    return docs == null ? EnumSet.of(OutputRoot.SOURCES) : EnumSet.allOf(OutputRoot.class);
  }

  private void report(GenerationResult result) {
    DiagnosticPrinter printer = new DiagnosticPrinter(spec.commandLine());
    result.diagnostics().stream().filter(diagnostic -> diagnostic.severity() != Severity.INFO).forEach(printer::print);
    long errors = result.diagnostics().stream().filter(GenerateCommand::isError).count();
    if (errors > 0) {
      spec.commandLine().getErr().println((errors == 1 ? "1 error" : errors + " errors") + "; nothing was written");
    }
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }

  private void write(FileSet files, OutputRoot root, Path folder) throws IOException {
    WriteReport report = FileSetWriter.write(files.in(root), folder);
    report.kept().forEach(kept -> spec.commandLine().getErr().println(folder.resolve(kept.path()) + ": " + kept));
    PrintWriter out = spec.commandLine().getOut();
    out.println(report + " in " + folder);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

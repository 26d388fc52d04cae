package io.specwright.maven;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FileSetWriter;
import io.specwright.generator.write.UnsafeOutputException;
import io.specwright.generator.write.WriteReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals share: the document, what to make of it, and how its diagnostics are reported. */
@NullUnmarked
abstract class AbstractSpecwrightMojo extends AbstractMojo {

  /** The root of the OpenAPI document. */
  @Parameter(property = "specwright.spec", required = true)
  private File spec;

  /** The client's package, such as {@code com.acme.orders}. */
  @Parameter(property = "specwright.packageName", required = true)
  private String packageName;

  /** The client class. By default it follows the document's title: {@code CheckoutClient} for "Checkout API". */
  @Parameter(property = "specwright.clientName")
  private @Nullable String clientName;

  /** The name in {@code module-info.java}; without it none is written. */
  @Parameter(property = "specwright.moduleName")
  private @Nullable String moduleName;

  /**
   * {@code embedded}: the runtime's sources are part of the client, under its own package. {@code dependency}: the
   * client needs the artifact {@code io.specwright:specwright-runtime}.
   */
  @Parameter(property = "specwright.runtime", defaultValue = "embedded")
  private String runtime;

  /** The versions of Jackson that get a module which binds the client's types: {@code 3}, or {@code 2,3}. */
  @Parameter(property = "specwright.jackson")
  private @Nullable String jackson;

  /** Does nothing. */
  @Parameter(property = "specwright.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    prepare();
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    try {
      run();
    } catch (UnsafeOutputException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Could not read or write: " + e.getMessage(), e);
    }
  }

  /** What a build needs of this goal even when it is told to do nothing. */
  void prepare() {}

  abstract void run() throws IOException, MojoFailureException;

  /** The output, in memory. Reports every diagnostic, and fails after the last if there are errors. */
  final FileSet generate(Set<OutputRoot> outputs) throws MojoFailureException {
    if (!spec.isFile()) {
      throw new MojoFailureException("There is no OpenAPI document at " + spec);
    }
    GenerationResult result = SdkGenerator.generate(request(outputs));
    for (Diagnostic diagnostic : result.diagnostics()) {
      switch (diagnostic.severity()) {
        case ERROR -> getLog().error(diagnostic.toString());
        case WARNING -> getLog().warn(diagnostic.toString());
        case INFO -> getLog().debug(diagnostic.toString());
      }
    }
    if (result.files().isEmpty()) {
      throw new MojoFailureException(summary(result.diagnostics()));
    }
    return result.files().get();
  }

  final GenerationRequest request(Set<OutputRoot> outputs) throws MojoFailureException {
    try {
      GeneratorConfig config = new GeneratorConfig(
          packageName,
          text(clientName),
          text(moduleName),
          RuntimeMode.of(runtime),
          text(jackson).map(GeneratorConfig::jacksonVersions).orElseGet(TreeSet::new));
      return new GenerationRequest(asTyped(spec.toPath()), config, outputs);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  /** The path as a user would type it where Maven was started: that is how messages name the document. */
  private static Path asTyped(Path document) {
    Path here = Path.of("").toAbsolutePath();
    Path there = document.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  private static Optional<String> text(@Nullable String parameter) {
    return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
  }

  private String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(diagnostic -> diagnostic.severity() == Severity.ERROR).count();
    return String.format(Locale.ROOT, "%s has %s; nothing was written",
        spec.getName(), errors == 1 ? "1 error" : errors + " errors");
  }

  /** Brings a folder up to date and says in one line what that took. */
  final void write(FileSet files, OutputRoot root, Path folder) throws IOException, MojoFailureException {
    String owner = "execution " + executionId() + " of " + project().getArtifactId();
    new OutputClaims(session()).claim(folder, request(Set.of(root)), root, owner);
    WriteReport report = FileSetWriter.write(files.in(root), folder);
    report.kept().forEach(kept -> getLog().warn(folder.resolve(kept.path()) + ": " + kept));
    getLog().info(report + " in " + display(folder));
  }

  private Path display(Path folder) {
    Path base = project().getBasedir().toPath();
    return folder.startsWith(base) ? base.relativize(folder) : folder;
  }

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  final String executionId() {
    return execution.getExecutionId();
  }
}

package io.specwright.maven;

import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FileSetWriter;
import io.specwright.generator.write.WriteReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java SDK from an OpenAPI document, and adds it to the project's sources. Files that would not change
 * are not touched; files of an earlier run that are no longer generated are deleted; files that somebody edited are
 * kept, with a warning. A document with errors leaves everything as it was.
 */
@NullUnmarked
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractSpecwrightMojo {

  /** Where Java sources go. The folder should hold nothing else. */
  @Parameter(
      property = "specwright.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/specwright",
      required = true)
  private File outputDirectory;

  /**
   * Where the Markdown reference goes; without it none is written. To commit the reference, set this on the execution
   * of {@code check} only, and refresh it with {@code mvn specwright:generate@ID}, where {@code ID} is that
   * execution's.
   */
  @Parameter(property = "specwright.docsDirectory")
  private @Nullable File docsDirectory;

  /** The compiler needs to know the folder in any case: its files may be from an earlier build. */
  @Override
  void prepare() {
    project().addCompileSourceRoot(outputDirectory.getAbsolutePath());
  }

  @Override
  void run() throws IOException, MojoFailureException {
    FileSet files = generate();
    write(files, OutputRoot.SOURCES, outputDirectory.toPath());
    if (docsDirectory != null) {
      write(files, OutputRoot.DOCS, docsDirectory.toPath());
    }
  }

  private void write(FileSet files, OutputRoot root, Path folder) throws IOException, MojoFailureException {
    String owner = "execution " + executionId() + " of " + project().getArtifactId();
    new OutputClaims(session()).claim(folder, request(), root, owner);
    WriteReport report = FileSetWriter.write(files.in(root), folder);
    report.kept().forEach(kept -> getLog().warn(folder.resolve(kept.path()) + ": " + kept));
    getLog().info(report + " in " + display(folder));
  }

  private Path display(Path folder) {
    Path base = project().getBasedir().toPath();
    return folder.startsWith(base) ? base.relativize(folder) : folder;
  }
}

package io.specwright.maven;

import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
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
   * of {@code check} only, which refreshes it with {@code -Dspecwright.update}.
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
    FileSet files = generate(docsDirectory == null ? EnumSet.of(OutputRoot.SOURCES) : EnumSet.allOf(OutputRoot.class));
    write(files, OutputRoot.SOURCES, outputDirectory.toPath());
    if (docsDirectory != null) {
      write(files, OutputRoot.DOCS, docsDirectory.toPath());
    }
  }
}

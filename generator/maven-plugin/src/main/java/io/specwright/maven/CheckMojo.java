package io.specwright.maven;

import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FolderComparison;
import io.specwright.generator.write.FolderComparison.Difference;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Fails the build if the committed Markdown reference is not what would be generated now. Writes nothing, unless it is
 * told to refresh the reference; the message has the command.
 */
@NullUnmarked
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSpecwrightMojo {
  private static final int SHOWN_DIFFERENCES = 10;

  /** The committed Markdown reference. */
  @Parameter(property = "specwright.docsDirectory", required = true)
  private File docsDirectory;

  /** Brings the reference up to date instead of failing. Refused where the environment variable CI is set. */
  @Parameter(property = "specwright.update", defaultValue = "false")
  private boolean update;

  @Override
  void run() throws IOException, MojoFailureException {
    new OutputClaims(session()).ownerOf(docsDirectory.toPath()).ifPresent(owner ->
        getLog().warn("This check cannot fail: " + owner + " has just written " + docsDirectory
            + ". Set docsDirectory on the execution of check only."));
    if (update) {
      update();
      return;
    }
    FileSet files = generate(Set.of(OutputRoot.DOCS));
    List<Difference> differences = FolderComparison.compare(files.in(OutputRoot.DOCS), docsDirectory.toPath());
    if (differences.isEmpty()) {
      getLog().info("The reference in " + docsDirectory + " is up to date.");
      return;
    }
    differences.stream()
        .limit(SHOWN_DIFFERENCES)
        .flatMap(difference -> difference.toString().lines())
        .forEach(getLog()::error);
    if (differences.size() > SHOWN_DIFFERENCES) {
      getLog().error("and " + (differences.size() - SHOWN_DIFFERENCES) + " more");
    }
    throw new MojoFailureException(
        "The reference in " + docsDirectory + " is stale: " + differences.size()
            + (differences.size() == 1 ? " file differs" : " files differ") + ". Refresh it with: " + refreshCommand());
  }

  private void update() throws IOException, MojoFailureException {
    if (!Optional.ofNullable(System.getenv("CI")).orElse("").isBlank()) {
      throw new MojoFailureException("specwright.update is for people: the environment variable CI is set");
    }
    write(generate(Set.of(OutputRoot.DOCS)), OutputRoot.DOCS, docsDirectory.toPath());
  }

  private String refreshCommand() {
    boolean isTopLevel = session().getTopLevelProject() == project();
    return "mvn verify -DskipTests -Dspecwright.update" + (isTopLevel ? "" : " -am -pl :" + project().getArtifactId());
  }
}

package io.specwright.maven;

import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.write.FolderComparison;
import io.specwright.generator.write.FolderComparison.Difference;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Fails the build if the committed Markdown reference is not what would be generated now. Writes nothing; the message
 * has the command that refreshes the reference.
 */
@NullUnmarked
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSpecwrightMojo {
  private static final int SHOWN_DIFFERENCES = 10;

  /** The committed Markdown reference. */
  @Parameter(property = "specwright.docsDirectory", required = true)
  private File docsDirectory;

  @Override
  void run() throws IOException, MojoFailureException {
    new OutputClaims(session()).ownerOf(docsDirectory.toPath()).ifPresent(owner ->
        getLog().warn("This check cannot fail: " + owner + " has just written " + docsDirectory
            + ". Set docsDirectory on the execution of check only."));
    List<Difference> differences = FolderComparison.compare(generate().in(OutputRoot.DOCS), docsDirectory.toPath());
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

  private String refreshCommand() {
    String command = "mvn specwright:generate@" + executionId();
    boolean isTopLevel = session().getTopLevelProject() == project();
    return isTopLevel ? command : command + " -pl :" + project().getArtifactId();
  }
}

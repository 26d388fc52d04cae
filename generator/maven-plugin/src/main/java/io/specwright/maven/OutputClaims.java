package io.specwright.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Which execution of this build writes which folder. Two that share one would each delete what the other wrote; a build
 * with several threads is refused as well, whichever comes first.
 */
final class OutputClaims {
  private final SessionData data;
  private final String owner;

  OutputClaims(MavenSession session, MavenProject project, MojoExecution execution) {
    this.data = session.getRepositorySession().getData();
    this.owner = "execution " + execution.getExecutionId() + " of " + project.getId();
  }

  /** @throws MojoFailureException if another execution of this build has the folder */
  void claim(Path folder) throws MojoFailureException {
    Optional<String> other = data.set(key(folder), null, owner) ? Optional.empty() : ownerOf(folder);
    if (other.filter(name -> !name.equals(owner)).isPresent()) {
      throw new MojoFailureException(folder + " belongs to " + other.get() + "; give each execution its own folder");
    }
  }

  /** Who wrote the folder in this build. */
  Optional<String> ownerOf(Path folder) {
    return Optional.ofNullable(data.get(key(folder))).map(Object::toString);
  }

  private static String key(Path folder) {
    return OutputClaims.class.getName() + ":" + folder.toAbsolutePath().normalize();
  }
}

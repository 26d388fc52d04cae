package io.specwright.maven;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.SessionData;

/** What this build writes to which folder. Two different outputs in one folder would each delete the other's files. */
final class OutputClaims {
  private final SessionData data;

  OutputClaims(MavenSession session) {
    this.data = session.getRepositorySession().getData();
  }

  private record Claim(GenerationRequest request, OutputRoot root, String owner) {
    boolean isForSameFilesAs(Claim other) {
      return request.equals(other.request) && root == other.root;
    }
  }

  /**
   * @param owner the execution that wants to write, as users know it
   * @throws MojoFailureException if this build writes something else to the folder
   */
  void claim(Path folder, GenerationRequest request, OutputRoot root, String owner) throws MojoFailureException {
    Claim claim = new Claim(request, root, owner);
    if (data.set(key(folder), null, claim)) {
      return;
    }
    Claim other = (Claim) data.get(key(folder));
    if (!claim.isForSameFilesAs(other)) {
      throw new MojoFailureException(
          folder + " already belongs to the output of " + other.owner + "; give each output its own folder");
    }
  }

  /** The execution of this build that wrote the folder. */
  Optional<String> ownerOf(Path folder) {
    return Optional.ofNullable((Claim) data.get(key(folder))).map(Claim::owner);
  }

  private static String key(Path folder) {
    return OutputClaims.class.getName() + ":" + folder.toAbsolutePath().normalize();
  }
}

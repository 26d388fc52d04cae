package io.specwright.cli.corpus;

import io.specwright.generator.SdkGenerator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates documents again in another Java process: in Turkish, in a time zone of a quarter of an hour, with ASCII as
 * the default charset, and with the order that a process draws by lot for its hash sets and maps ({@code Set.of},
 * identity hashes). Files are emitted by several threads there, by one here.
 */
final class SecondGeneration implements AutoCloseable {
  private static final List<String> PERTURBATIONS = List.of(
      "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=US-ASCII");

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private SecondGeneration(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(process.getOutputStream());
    this.answers = new DataInputStream(process.getInputStream());
  }

  static SecondGeneration start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(PERTURBATIONS);
    // One of these runs for each job: it may take as much memory as this process, and no threads to collect garbage.
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), SecondGeneration.class.getName()));
    return new SecondGeneration(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** The fingerprint of the output, or a text that is none and says why there is none. */
  String fingerprint(Path document) throws IOException {
    try {
      requests.writeUTF(document.toString());
      requests.flush();
      return answers.readUTF();
    } catch (EOFException e) {
      throw new IOException("the process of the second generation ended early", e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The other process: answers one document after the other. */
  public static void main(String[] args) throws IOException {
    DataInputStream requests = new DataInputStream(System.in);
    DataOutputStream answers = new DataOutputStream(System.out);
    while (true) {
      Path document;
      try {
        document = Path.of(requests.readUTF());
      } catch (EOFException e) {
        return;
      }
      answers.writeUTF(answer(document));
      answers.flush();
    }
  }

  private static String answer(Path document) {
    try {
      return SdkGenerator.generate(Fingerprint.request(document)).files().map(Fingerprint::of).orElse("errors");
    } catch (RuntimeException | StackOverflowError e) {
      return "exception " + e.getClass().getName();
    }
  }
}

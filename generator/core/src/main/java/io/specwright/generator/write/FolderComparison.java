package io.specwright.generator.write;

import io.specwright.generator.diagnostic.PrintableText;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.write.OutputFolder.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells how a folder differs from what would be generated into it; line breaks may be {@code \n} or {@code \r\n}. */
public final class FolderComparison {
  private static final int SHOWN_CHARACTERS = 100;

  private FolderComparison() {}

  /**
   * One file that is not as it should be.
   *
   * @param path relative to the folder
   * @param explanation what is different; several lines where one line of the file is shown before and after
   */
  public record Difference(String path, String explanation) {

    @Override
    public String toString() {
      return path + " " + explanation;
    }
  }

  /**
   * The files that a write to the folder would have to add, change or delete, sorted; empty if the folder is up to
   * date.
   *
   * @throws UnsafeOutputException as {@link FileSetWriter#write} would
   */
  public static List<Difference> compare(List<GeneratedFile> files, Path folder) throws IOException {
    OutputFolder output = OutputFolder.at(folder);
    List<Difference> differences = new ArrayList<>();
    Set<String> generated = new HashSet<>();
    for (GeneratedFile file : files) {
      generated.add(file.path());
      if (output.kind(file.path()) != Kind.FILE) {
        differences.add(new Difference(file.path(), "is missing"));
      } else {
        String found = new String(output.read(file.path()), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!found.equals(file.text())) {
          differences.add(new Difference(file.path(), firstDifference(found, file.text())));
        }
      }
    }
    for (String path : output.readManifest().paths()) {
      if (!generated.contains(path) && output.kind(path) != Kind.NOTHING) {
        differences.add(new Difference(path, "is no longer generated"));
      }
    }
    differences.sort(Comparator.comparing(Difference::path));
    return List.copyOf(differences);
  }

  private static String firstDifference(String found, String expected) {
    String[] foundLines = found.split("\n", -1);
    String[] expectedLines = expected.split("\n", -1);
    int line = 0;
    while (line < foundLines.length && line < expectedLines.length && foundLines[line].equals(expectedLines[line])) {
      line++;
    }
    return "differs from line " + (line + 1)
        + "\n  - " + shown(foundLines, line)
        + "\n  + " + shown(expectedLines, line);
  }

  private static String shown(String[] lines, int line) {
    if (line >= lines.length) {
      return "(end of file)";
    }
    String text = PrintableText.of(lines[line]);
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "...";
  }
}

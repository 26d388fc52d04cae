package io.specwright.cli;

import java.nio.file.Path;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** The package of a client whose user names none. */
public final class DefaultPackage {

  private DefaultPackage() {}

  /** {@code com.example} and the letters and digits of the file's name up to its first full stop, in lower case. */
  public static String of(Path document) {
    String name = String.valueOf(document.getFileName()).replaceFirst("\\..*", "");
    String segment = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    boolean isLegal = SourceVersion.isIdentifier(segment) && !SourceVersion.isKeyword(segment);
    return "com.example." + (isLegal ? segment : "api" + segment);
  }
}

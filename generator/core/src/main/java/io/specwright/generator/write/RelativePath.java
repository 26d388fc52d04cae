package io.specwright.generator.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** The one rule for paths in manifests and file sets: plain segments, {@code /} between them, downwards only. */
final class RelativePath {
  /** What no system reads as a separator, a drive, a stream, a pattern or a control sequence. */
  private static final String PLAIN = "/\\\\:*?\"<>|\\p{Cntrl}";
  /** Windows drops full stops and spaces at the end. */
  private static final Pattern PLAIN_SEGMENT = Pattern.compile("[^" + PLAIN + "]*[^" + PLAIN + ". ]");

  private RelativePath() {}

  static boolean isPlain(String path) {
    for (String segment : path.split("/", -1)) {
      if (!PLAIN_SEGMENT.matcher(segment).matches()) {
        return false;
      }
    }
    return !path.toLowerCase(Locale.ROOT).startsWith(OutputFolder.OWN_PREFIX);
  }
}

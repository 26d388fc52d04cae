package io.specwright.generator.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** The one rule for paths in manifests and file sets: plain segments, {@code /} between them, downwards only. */
final class RelativePath {
  /** No separators of other systems, drive letters, streams or control characters; no segment that a system would trim. */
  private static final Pattern PLAIN_SEGMENT = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]*[^/\\\\:*?\"<>|\\p{Cntrl}. ]");

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

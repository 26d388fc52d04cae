package io.specwright.generator.lower;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of several media types a client uses: JSON before anything else, then what comes first in the document. */
final class MediaTypes {

  private MediaTypes() {}

  static Optional<SpecCursor.Member> first(List<SpecCursor.Member> content, Predicate<String> kind) {
    return content.stream().filter(member -> kind.test(essence(member.name()))).findFirst();
  }

  /** JSON, and where any type will do. */
  static boolean isJson(String essence) {
    return isJsonDocument(essence) || essence.equals("*/*");
  }

  /** RFC 6839: JSON, and every syntax built on it. */
  static boolean isJsonDocument(String essence) {
    return essence.equals("application/json") || essence.endsWith("+json") || essence.equals("text/json");
  }

  static boolean isForm(String essence) {
    return essence.equals("application/x-www-form-urlencoded");
  }

  static boolean isMultipart(String essence) {
    return essence.startsWith("multipart/");
  }

  static boolean isText(String essence) {
    return essence.startsWith("text/") && !essence.equals("text/event-stream");
  }

  /** The media type without parameters. */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon)).trim().toLowerCase(Locale.ROOT);
  }
}

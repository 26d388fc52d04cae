package io.specwright.generator.lower;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of several media types a client uses: JSON before anything else, then what comes first in the document. */
final class MediaTypes {
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*-]+";
  private static final Pattern WELL_FORMED =
      Pattern.compile(TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[ -!#-\\[\\]-~]*\"))*");

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

  static boolean isText(String essence) {
    return essence.startsWith("text/") && !essence.equals("text/event-stream");
  }

  static boolean isEventStream(String essence) {
    return essence.equals("text/event-stream");
  }

  /** What is made of elements or of markup, and more than its text. */
  static boolean isReadInItsOwnWay(String essence) {
    return isEventStream(essence)
        || essence.endsWith("/xml")
        || essence.startsWith("application/") && essence.endsWith("+xml")
        || essence.matches("application/(x-)?(ndjson|jsonl|jsonlines|json-seq|stream\\+json)");
  }

  /** Type, subtype and parameters of characters that a header can hold (RFC 9110, section 8.3.1). */
  static boolean isWellFormed(String mediaType) {
    return WELL_FORMED.matcher(mediaType).matches();
  }

  /** The media type with what other parameters it has. */
  static String withoutCharset(String mediaType) {
    return mediaType.replaceAll("(?i)\\s*;\\s*charset=[^;]*", "");
  }

  /** The media type without parameters. */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon)).trim().toLowerCase(Locale.ROOT);
  }
}

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
    return essence.equals("application/json") || essence.equals("text/json")
        || essence.endsWith("+json") && !isLines(essence);
  }

  /** RFC 7303: XML, and every syntax built on it. */
  static boolean isXml(String essence) {
    return essence.equals("application/xml") || essence.equals("text/xml") || essence.endsWith("+xml");
  }

  static boolean isForm(String essence) {
    return essence.equals("application/x-www-form-urlencoded");
  }

  static boolean isText(String essence) {
    return essence.startsWith("text/") && !isStream(essence);
  }

  /** Elements one after the other: {@code text/event-stream}, JSON lines by any name, JSON sequences. */
  static boolean isStream(String essence) {
    return isEvents(essence) || isLines(essence) || isSequence(essence);
  }

  static boolean isEvents(String essence) {
    return essence.equals("text/event-stream");
  }

  static boolean isLines(String essence) {
    return essence.matches("application/(.*[-.+])?(jsonl|ndjson|jsonlines|stream\\+json)");
  }

  /** RFC 7464. */
  static boolean isSequence(String essence) {
    return essence.equals("application/json-seq") || essence.endsWith("+json-seq");
  }

  /** What is made of markup, and more than its text. */
  static boolean isReadInItsOwnWay(String essence) {
    return essence.startsWith("application/") && essence.endsWith("+xml") || essence.endsWith("/xml");
  }

  /** Type, subtype and parameters of characters that a header can hold (RFC 9110, section 8.3.1). */
  static boolean isWellFormed(String mediaType) {
    return mediaType.length() < 256 && WELL_FORMED.matcher(mediaType).matches();
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

package io.specwright.generator.ir;

import java.util.Optional;

/**
 * A response whose body is read element by element as it arrives. The type of the response is that of its elements.
 *
 * @param mediaType as the document spells it, without parameters
 * @param flag the setter of the request body's property that asks for a stream in place of another result
 */
public record StreamDecl(Format format, String mediaType, Optional<String> flag) {

  /** How the body is cut into elements. */
  public enum Format {
    /** Server-sent events whose data is JSON. */
    EVENTS("text/event-stream"),
    /** Server-sent events as objects of their fields. */
    FIELDS("text/event-stream"),
    /** Server-sent events whose data is text. */
    TEXT_EVENTS("text/event-stream"),
    /** A JSON text on each line. */
    LINES("application/jsonl"),
    /** A JSON text after each record separator. */
    SEQUENCE("application/json-seq");

    private final String usualMediaType;

    Format(String usualMediaType) {
      this.usualMediaType = usualMediaType;
    }
  }

  /** Whether these are server-sent events. */
  public boolean isEvents() {
    return format == Format.EVENTS || format == Format.FIELDS || format == Format.TEXT_EVENTS;
  }

  /** Whether the media type is the one that goes without saying. */
  public boolean isUsual() {
    return format.usualMediaType.equals(mediaType);
  }
}

package io.specwright.generator.ir;

import java.util.List;

/**
 * The headers that responses of the document declare, for the whole client.
 *
 * @param id of the class that has a constant for each: {@code CheckoutHeaders}
 * @param headers sorted by constant
 */
public record HeadersDecl(TypeId id, List<HeaderDecl> headers) {

  /**
   * One header.
   *
   * @param type of its value; of the elements where it is a list
   */
  public record HeaderDecl(String constant, String wireName, Spelling spelling, TypeRef type, Docs docs) {
    /** The type of the whole value. */
    public TypeRef valueType() {
      return spelling == Spelling.TEXTS || spelling == Spelling.NUMBERS
          ? new TypeRef.ListRef(type, false, false) : type;
    }
  }

  /** How a value is written, compared with JSON. */
  public enum Spelling {
    /** As a JSON string, without the quotation marks. */
    TEXT,
    /** As JSON. */
    JSON,
    /** RFC 3339, or as HTTP spells dates. */
    DATE_TIME,
    /** As JSON strings without the quotation marks, with commas between them. */
    TEXTS,
    /** As JSON numbers, with commas between them. */
    NUMBERS
  }
}

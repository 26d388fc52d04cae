package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A request body.
 *
 * @param javaName the method parameter
 * @param mediaType as the document spells it
 * @param encoding how the value becomes bytes
 * @param type the value; meaningless for MULTIPART, and for RAW, whose Java type is the runtime's {@code HttpBody}
 * @param parts of MULTIPART alone
 * @param styles of properties of FORM that are not written in the usual way
 * @param examples the document's own, of the whole body
 */
public record BodyDecl(
    String javaName,
    String mediaType,
    Encoding encoding,
    TypeRef type,
    Optional<MultipartDecl> parts,
    List<FormStyle> styles,
    boolean required,
    Docs docs,
    List<JsonValue> examples,
    Origin origin) {

  /** This body as one that a caller must give. */
  public BodyDecl asRequired() {
    return new BodyDecl(javaName, mediaType, encoding, type, parts, styles, true, docs, examples, origin);
  }

  /** How a value becomes the bytes of a body. */
  public enum Encoding {
    JSON,
    FORM,
    /** Parts, each with its own encoding. */
    MULTIPART,
    /** By the model's {@code XmlDecl}. */
    XML,
    TEXT,
    /** The caller supplies the bytes. */
    RAW
  }

  /** How some properties of a form are written. */
  public record FormStyle(
      ParameterDecl.Style style, boolean explode, boolean allowReserved, List<String> properties) {}
}

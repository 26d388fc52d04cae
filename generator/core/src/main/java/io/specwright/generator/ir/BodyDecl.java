package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;

/**
 * A request body.
 *
 * @param javaName the method parameter
 * @param mediaType as the document spells it
 * @param encoding how the value becomes bytes
 * @param type the value; meaningless for RAW, whose Java type is the runtime's {@code HttpBody}
 */
public record BodyDecl(
    String javaName, String mediaType, Encoding encoding, TypeRef type, boolean required, Docs docs, Origin origin) {

  /** This body as one that a caller must give. */
  public BodyDecl asRequired() {
    return new BodyDecl(javaName, mediaType, encoding, type, true, docs, origin);
  }

  /** How a value becomes the bytes of a body. */
  public enum Encoding {
    JSON,
    FORM,
    /** By the model's {@code XmlDecl}. */
    XML,
    TEXT,
    /** The caller supplies the bytes. */
    RAW
  }
}

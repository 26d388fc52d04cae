package io.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * How bodies in XML are written.
 *
 * @param id the class that says so: {@code PetstoreXml}
 * @param bodies one for each type of a body
 * @param types the objects and unions in them, sorted by name
 */
public record XmlDecl(TypeId id, List<XmlBody> bodies, List<XmlType> types) {

  /** The body of a type; every type of a body in XML has one. */
  public XmlBody body(TypeRef type) {
    return find(type).orElseThrow(() -> new IllegalStateException("no XML for " + type));
  }

  /** The body of a type, if there is one. */
  public Optional<XmlBody> find(TypeRef type) {
    return bodies.stream().filter(body -> body.type().equals(type)).findFirst();
  }

  /** The form of an object or union. */
  public XmlType type(TypeId id) {
    return types.stream().filter(type -> type.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalStateException("no XML for " + id));
  }

  /**
   * Whole documents of one type.
   *
   * @param constant the codec's name: {@code PET}
   */
  public record XmlBody(TypeRef type, String constant, XmlTag root, XmlForm form) {}

  /**
   * A declared object or union.
   *
   * @param constant the name of what stands for it: {@code PET_SHAPE}
   * @param method what makes it: {@code pet}
   */
  public record XmlType(TypeId id, String constant, String method, XmlContent content) {}

  /** The name of an element or attribute; prefix and namespace may be empty. */
  public record XmlTag(String prefix, String namespace, String local) {
    public boolean isPlain() {
      return prefix.isEmpty() && namespace.isEmpty();
    }
  }

  /** What is in the element of a declared type. */
  public sealed interface XmlContent {}

  /** The properties of an object, and what other elements hold where the document gives that a type. */
  public record Members(List<XmlMember> members, Optional<XmlForm> additional) implements XmlContent {}

  /** The variants of a union. */
  public record Alternatives(List<XmlForm> forms) implements XmlContent {}

  /** Where a property is. */
  public record XmlMember(String wireName, Node node, XmlTag tag, XmlForm form) {}

  /** What kind of node stands for a property. */
  public enum Node {
    ELEMENT,
    /** An element for each item of a list, with none around them. */
    ELEMENTS,
    ATTRIBUTE,
    TEXT,
    CDATA
  }

  /** What is in an element. */
  public sealed interface XmlForm {}

  /** Text. */
  public record Text(TextKind kind) implements XmlForm {}

  /** How text becomes a value; names are those of the runtime's constants. */
  public enum TextKind {
    TEXT,
    TOKEN,
    BYTES,
    NUMBER,
    BOOLEAN
  }

  /** Anything. */
  public record Free() implements XmlForm {}

  /** A declared object or union. */
  public record Named(TypeId id) implements XmlForm {}

  /** The items of a list. */
  public record Items(XmlTag tag, XmlForm form) implements XmlForm {}

  /** The values of a map, in elements that are called like their keys. */
  public record Values(XmlForm form) implements XmlForm {}
}

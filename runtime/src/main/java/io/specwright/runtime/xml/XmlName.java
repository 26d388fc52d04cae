package io.specwright.runtime.xml;

/**
 * The name of an element or attribute (Namespaces in XML 1.0).
 *
 * @param prefix the one to write it with; may be empty
 * @param namespace empty for none of its own: an element without a prefix is then in the namespace of what is around it
 */
public record XmlName(String prefix, String namespace, String local) {

  /** A name in no namespace of its own. */
  public static XmlName of(String local) {
    return new XmlName("", "", local);
  }

  /** The name of an element that declares its namespace for itself and what is in it. */
  public static XmlName of(String namespace, String local) {
    return new XmlName("", namespace, local);
  }

  /** A name that is written with a prefix. */
  public static XmlName of(String namespace, String prefix, String local) {
    return new XmlName(prefix, namespace, local);
  }

  /** Whether a text can be the name of an element or attribute, which excludes colons. */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && isStart(text.codePointAt(0))
        && text.codePoints().allMatch(c -> isStart(c) || isFurther(c));
  }

  /** {@code NameStartChar} of XML 1.0 without the colon. */
  private static boolean isStart(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
        || c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
        || c >= 0x370 && c <= 0x1FFF && c != 0x37E
        || c >= 0x200C && c <= 0x200D || c >= 0x2070 && c <= 0x218F || c >= 0x2C00 && c <= 0x2FEF
        || c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0xEFFFF;
  }

  private static boolean isFurther(int c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xB7
        || c >= 0x300 && c <= 0x36F || c >= 0x203F && c <= 0x2040;
  }
}

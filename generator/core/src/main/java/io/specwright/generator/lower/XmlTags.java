package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.XmlDecl.XmlTag;
import io.specwright.runtime.xml.XmlName;
import java.util.Optional;
import java.util.Set;

/** Names of elements and attributes; what XML does not allow as one is reported and replaced. */
final class XmlTags {
  private static final Set<String> RESERVED_PREFIXES = Set.of("xml", "xmlns");
  private static final Set<String> RESERVED_NAMESPACES =
      Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/");

  private final Diagnostics diagnostics;

  XmlTags(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The name of a node.
   *
   * @param inferred the name it has if the schema gives none
   */
  XmlTag of(XmlFacts facts, String inferred) {
    String name = facts.text("name").filter(text -> !text.isEmpty()).orElse(inferred);
    String local = legal(name, facts.get("name").orElse(facts.nearest()).location());
    Optional<SpecCursor> namespace = facts.get("namespace").filter(value -> value.node().text().isPresent());
    String prefix = facts.text("prefix").orElse("");
    String uri = namespace.flatMap(value -> value.node().text()).orElse("");
    boolean legal = (prefix.isEmpty() || XmlName.isValid(prefix) && !RESERVED_PREFIXES.contains(prefix))
        && !RESERVED_NAMESPACES.contains(uri) && (prefix.isEmpty() || !uri.isEmpty())
        && uri.codePoints().noneMatch(Character::isISOControl);
    if (!legal) {
      diagnostics.warning(
          "xml-namespace", namespace.or(() -> facts.get("prefix")).orElseThrow().location(),
          "this is no namespace with a prefix of its own", "the name is written without; give both, neither reserved");
      return new XmlTag("", "", local);
    }
    return new XmlTag(prefix, uri, local);
  }

  /** A name, or what it takes to make it legal. */
  String legal(String name, Location location) {
    if (XmlName.isValid(name)) {
      return name;
    }
    StringBuilder legal = new StringBuilder();
    name.codePoints().forEach(c -> {
      boolean further = XmlName.isValid("_" + Character.toString(c));
      legal.append(further ? Character.toString(c) : "_");
    });
    String corrected = XmlName.isValid(legal.toString()) ? legal.toString() : "_" + legal;
    diagnostics.warning(
        "xml-name", location, "'" + name + "' is no name of an element or attribute of XML",
        "'" + corrected + "' is; give the schema an 'xml' object with a 'name'");
    return corrected;
  }
}

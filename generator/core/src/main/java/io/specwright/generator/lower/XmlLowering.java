package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.XmlDecl;
import io.specwright.generator.ir.XmlDecl.Alternatives;
import io.specwright.generator.ir.XmlDecl.Free;
import io.specwright.generator.ir.XmlDecl.Items;
import io.specwright.generator.ir.XmlDecl.Members;
import io.specwright.generator.ir.XmlDecl.Named;
import io.specwright.generator.ir.XmlDecl.Node;
import io.specwright.generator.ir.XmlDecl.Text;
import io.specwright.generator.ir.XmlDecl.TextKind;
import io.specwright.generator.ir.XmlDecl.Values;
import io.specwright.generator.ir.XmlDecl.XmlBody;
import io.specwright.generator.ir.XmlDecl.XmlContent;
import io.specwright.generator.ir.XmlDecl.XmlForm;
import io.specwright.generator.ir.XmlDecl.XmlMember;
import io.specwright.generator.ir.XmlDecl.XmlTag;
import io.specwright.generator.ir.XmlDecl.XmlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the types that bodies in XML reach are written: from the {@code xml} objects of their schemas. Types are the same
 * as in JSON; only those that XML reaches get such a form.
 */
final class XmlLowering {
  private final Diagnostics diagnostics;
  private final XmlTags tags;
  private final Map<TypeRef, SpecCursor> bodies = new LinkedHashMap<>();
  private final Map<TypeId, XmlContent> contents = new TreeMap<>();
  private final Deque<TypeId> reached = new ArrayDeque<>();
  private Map<TypeId, TypeDecl> declarations = Map.of();

  XmlLowering(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.tags = new XmlTags(diagnostics);
  }

  /** Whether content is XML whose parts the document describes; a string is the text of a document. */
  static boolean isTyped(SpecCursor.Member content) {
    return MediaTypes.isXml(MediaTypes.essence(content.name())) && content.value().get("schema")
        .map(schema -> XmlFacts.of(schema).structure())
        .filter(schema -> SchemaShape.isStructural(schema) && !SchemaShape.of(schema).types().equals(List.of("string")))
        .isPresent();
  }

  /** Announces a body in XML. */
  void add(TypeRef type, SpecCursor schema) {
    SpecCursor other = bodies.putIfAbsent(type, schema);
    if (XmlFacts.of(schema).text("name").or(XmlFacts.of(schema)::component).isEmpty()) {
      diagnostics.info(
          "xml-root", schema.location(), "the root of this XML has no name", "it is called '" + nameOf(type) + "'");
    }
    if (other != null && !other.pointer().equals(schema.pointer()) && !root(type, other).equals(root(type, schema))) {
      diagnostics.warning(
          "xml-root", schema.location(), "bodies of one type have roots of several names in XML",
          "'" + root(type, other) + "' is written; refer to schemas of their own");
    }
  }

  /**
   * All that has been announced; empty if there is nothing.
   *
   * @param root the document
   * @param types all declarations
   */
  Optional<XmlDecl> lower(TypeId id, SpecCursor root, Collection<TypeDecl> types) {
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    declarations = types.stream().collect(Collectors.toMap(TypeDecl::id, Function.identity()));
    Map<TypeRef, XmlForm> forms = new LinkedHashMap<>();
    bodies.forEach((type, schema) -> forms.put(type, form(type, schema, root(type, schema))));
    while (!reached.isEmpty()) {
      TypeDecl type = declarations.get(reached.pop());
      contents.put(type.id(), content(type, root.find(type.origin().pointer()).orElseThrow()));
    }
    Map<String, String> methods = new NameScope(JavaIdentifiers::member, ReservedNames.METHODS, "_").assignTexts(
        contents.keySet().stream().collect(Collectors.toMap(TypeId::name, TypeId::name)));
    Map<String, String> constants = new NameScope(JavaIdentifiers::constant, Set.of(), "_").assignTexts(
        Stream.concat(
                contents.keySet().stream().map(type -> Map.entry("shape " + type.name(), type.name() + " shape")),
                forms.keySet().stream().map(type -> Map.entry("body " + type, nameOf(type))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    List<XmlBody> all = new ArrayList<>();
    forms.forEach((type, form) -> all.add(new XmlBody(
        type, constants.get("body " + type), tags.of(XmlFacts.of(bodies.get(type)), root(type, bodies.get(type))),
        form)));
    List<XmlType> shapes = contents.keySet().stream()
        .map(type -> new XmlType(
            type, constants.get("shape " + type.name()), methods.get(type.name()), contents.get(type)))
        .toList();
    return Optional.of(new XmlDecl(id, all, shapes));
  }

  /** The name of a root: that of the schema, of the component, or else of the type. */
  private static String root(TypeRef type, SpecCursor schema) {
    XmlFacts facts = XmlFacts.of(schema);
    return facts.text("name").or(facts::component).orElseGet(() -> nameOf(type));
  }

  private static String nameOf(TypeRef type) {
    if (type instanceof TypeRef.AliasRef alias) {
      return alias.id().simpleName();
    } else if (type instanceof TypeRef.NamedRef named) {
      return String.join("", named.id().names());
    } else if (type instanceof TypeRef.ListRef list) {
      return nameOf(list.element()) + "List";
    } else if (type instanceof TypeRef.MapRef map) {
      return nameOf(map.value()) + "Map";
    }
    return type instanceof TypeRef.ScalarRef scalar
        ? scalar.scalar().name().toLowerCase(Locale.ROOT)
        : "value";
  }

  private XmlContent content(TypeDecl type, SpecCursor schema) {
    if (type instanceof UnionDecl union) {
      return new Alternatives(union.variants().stream().map(variant -> variant(variant.type(), schema)).toList());
    }
    if (type instanceof HierarchyDecl hierarchy) {
      Stream<TypeId> subtypes = Stream.concat(hierarchy.kinds().values().stream(), Stream.of(hierarchy.unknown()));
      return new Alternatives(subtypes.distinct().filter(declarations::containsKey)
          .map(subtype -> form(new TypeRef.NamedRef(subtype), schema, "item")).toList());
    }
    ObjectDecl object = (ObjectDecl) type;
    return new Members(
        members(object, schema), object.additional().map(values -> form(values, valueSchema(schema), "value")));
  }

  /** Two properties of one schema, whose name both would have, are called like the properties instead. */
  private List<XmlMember> members(ObjectDecl object, SpecCursor root) {
    List<XmlMember> members = new ArrayList<>();
    Map<XmlTag, Integer> uses = new HashMap<>();
    for (PropertyDecl property : object.properties()) {
      SpecCursor schema = root.find(property.origin().pointer()).orElseThrow();
      members.add(member(property, schema, XmlFacts.of(schema)));
      uses.merge(members.get(members.size() - 1).tag(), 1, Integer::sum);
    }
    for (int i = 0; i < members.size(); i++) {
      XmlMember member = members.get(i);
      SpecCursor schema = root.find(object.properties().get(i).origin().pointer()).orElseThrow();
      if (member.node() == Node.ELEMENT && uses.get(member.tag()) > 1) {
        members.set(i, member(object.properties().get(i), schema, new XmlFacts(List.of(schema))));
      }
    }
    return members;
  }

  /** A variant of a union: only lists look at their schema, which is the first of a list. */
  private XmlForm variant(TypeRef type, SpecCursor union) {
    SpecCursor schema = Stream.of("oneOf", "anyOf").flatMap(keyword -> union.elements(keyword).stream())
        .filter(part -> XmlFacts.of(part).structure().get("items").isPresent()).findFirst().orElse(union);
    return form(type, schema, "item");
  }

  private XmlMember member(PropertyDecl property, SpecCursor schema, XmlFacts facts) {
    Node node = node(facts, property.type());
    if (node == Node.ELEMENTS) {
      Items items = (Items) form(property.type(), schema, property.wireName());
      return new XmlMember(property.wireName(), node, items.tag(), items.form());
    }
    XmlTag tag = tags.of(facts, property.wireName());
    return new XmlMember(property.wireName(), node, tag, form(property.type(), schema, tag.local()));
  }

  private Node node(XmlFacts facts, TypeRef type) {
    boolean list = type.resolved() instanceof TypeRef.ListRef;
    String nodeType = facts.nodeType(list);
    Optional<Node> node = switch (nodeType) {
      case "element" -> Optional.of(Node.ELEMENT);
      case "none" -> list ? Optional.of(Node.ELEMENTS) : Optional.empty();
      case "attribute" -> Optional.of(Node.ATTRIBUTE).filter(attribute -> isText(type));
      case "text" -> Optional.of(Node.TEXT).filter(text -> isText(type));
      case "cdata" -> Optional.of(Node.CDATA).filter(text -> isText(type));
      default -> Optional.empty();
    };
    return node.orElseGet(() -> asElement(facts, nodeType));
  }

  private Node asElement(XmlFacts facts, String nodeType) {
    diagnostics.warning(
        "xml-node", facts.get("nodeType").or(() -> facts.get("attribute")).orElse(facts.nearest()).location(),
        "in XML, this cannot be '" + nodeType + "'",
        "it is an element; attribute, text and cdata are for values without parts, none for lists");
    return Node.ELEMENT;
  }

  private boolean isText(TypeRef reference) {
    return isScalar(reference)
        || reference.resolved() instanceof TypeRef.NamedRef named
            && declarations.get(named.id()) instanceof UnionDecl union
            && union.variants().stream().allMatch(variant -> isScalar(variant.type()));
  }

  private boolean isScalar(TypeRef reference) {
    return reference.resolved() instanceof TypeRef.ScalarRef
        || reference.resolved() instanceof TypeRef.NamedRef named
            && declarations.get(named.id()) instanceof EnumDecl;
  }

  /** @param name of the elements in a list, unless its schema gives another */
  private XmlForm form(TypeRef reference, SpecCursor schema, String name) {
    TypeRef type = reference.resolved();
    if (type instanceof TypeRef.ScalarRef scalar) {
      return new Text(kind(scalar.scalar()));
    } else if (type instanceof TypeRef.NamedRef named) {
      if (declarations.get(named.id()) instanceof EnumDecl constants) {
        return new Text(kind(constants.scalar()));
      }
      if (contents.putIfAbsent(named.id(), new Alternatives(List.of())) == null) {
        reached.push(named.id());
      }
      return new Named(named.id());
    } else if (type instanceof TypeRef.ListRef list) {
      SpecCursor structure = XmlFacts.of(schema).structure();
      Optional<SpecCursor> items =
          structure.get("items").or(() -> structure.elements("prefixItems").stream().findFirst());
      XmlTag tag = items.map(each -> tags.of(XmlFacts.of(each), name))
          .orElseGet(() -> new XmlTag("", "", tags.legal(name, structure.location())));
      return new Items(tag, form(list.element(), items.orElse(structure), tag.local()));
    } else if (type instanceof TypeRef.MapRef map) {
      return new Values(form(map.value(), valueSchema(XmlFacts.of(schema).structure()), "item"));
    }
    return new Free();
  }

  private static SpecCursor valueSchema(SpecCursor object) {
    return object.get("additionalProperties").orElseGet(() -> object.members("patternProperties").stream()
        .findFirst().map(SpecCursor.Member::value).orElse(object));
  }

  private static TextKind kind(Scalar scalar) {
    return switch (scalar) {
      case STRING -> TextKind.TEXT;
      case BOOLEAN -> TextKind.BOOLEAN;
      case INT, LONG, DECIMAL, DOUBLE -> TextKind.NUMBER;
      case BYTES -> TextKind.BYTES;
      case DATE_TIME, DATE, TIME, DURATION, UUID, URI -> TextKind.TOKEN;
    };
  }
}

package io.specwright.generator.lower;

import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Step;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type that pages, or their elements, have: its properties and those of the objects in it, by path. */
final class PageType {
  private static final int MOST_STEPS = 3;
  private static final int MOST_MEMBERS = 12;
  private static final Set<Scalar> NUMBERS = Set.of(Scalar.INT, Scalar.LONG, Scalar.DECIMAL, Scalar.DOUBLE);
  private static final Set<Scalar> TEXTS = Set.of(Scalar.STRING, Scalar.URI, Scalar.UUID, Scalar.INT, Scalar.LONG);

  private final SchemaLowering schemas;
  private final TypeRef root;

  /**
   * A property of the type, or of an object in it.
   *
   * @param names as spelled on the wire, from outside to inside
   */
  record Found(List<String> names, PropertyPath path, PropertyDecl declaration) {
    /** The last name, in lower case without anything but letters and digits. */
    String name() {
      return plain(names.get(names.size() - 1));
    }

    /** The name of the object that has it; empty if that is the page. */
    String owner() {
      return names.size() == 1 ? "" : plain(names.get(names.size() - 2));
    }

    boolean isNumber() {
      return PageType.isNumber(path.type());
    }

    /** Whether its text is what the wire says, more or less. */
    boolean isText() {
      return PageType.isText(path.type());
    }

    boolean is(Scalar scalar) {
      return path.type().resolved().equals(TypeRef.of(scalar));
    }

    /** Whether it is a list of values that are there. */
    boolean isList() {
      return PageType.isList(path.type());
    }
  }

  PageType(SchemaLowering schemas, TypeRef root) {
    this.schemas = schemas;
    this.root = root;
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  static boolean isNumber(TypeRef type) {
    return type.resolved() instanceof ScalarRef ref && NUMBERS.contains(ref.scalar());
  }

  static boolean isText(TypeRef type) {
    return type.resolved() instanceof ScalarRef ref && TEXTS.contains(ref.scalar());
  }

  static boolean isList(TypeRef type) {
    return type.resolved() instanceof ListRef list && !list.nullableElements();
  }

  /** Another type, of an element, say. */
  PageType of(TypeRef type) {
    return new PageType(schemas, type);
  }

  /** The whole. */
  PropertyPath whole() {
    return new PropertyPath(List.of(), root);
  }

  /** The property at names with dots between them; a name with a dot in it is found as well. */
  Optional<PropertyPath> at(String dotted) {
    return at(whole(), dotted);
  }

  private Optional<PropertyPath> at(PropertyPath owner, String dotted) {
    for (PropertyDecl property : properties(owner.type())) {
      if (dotted.equals(property.wireName())) {
        return Optional.of(step(owner, property));
      }
      if (dotted.startsWith(property.wireName() + ".")) {
        return at(step(owner, property), dotted.substring(property.wireName().length() + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * All properties up to three levels down, those of outer objects first. Objects with more properties than one that
   * tells of pages would have are not looked into.
   */
  List<Found> all() {
    List<Found> found = new ArrayList<>();
    List<Found> level = members(List.of(), whole());
    for (int depth = 1; depth <= MOST_STEPS; depth++) {
      found.addAll(level);
      level = level.stream()
          .map(owner -> members(owner.names(), owner.path())).filter(members -> members.size() <= MOST_MEMBERS)
          .flatMap(List::stream).toList();
    }
    return found;
  }

  private List<Found> members(List<String> names, PropertyPath owner) {
    List<Found> members = new ArrayList<>();
    for (PropertyDecl property : properties(owner.type())) {
      List<String> longer = new ArrayList<>(names);
      longer.add(property.wireName());
      members.add(new Found(longer, step(owner, property), property));
    }
    return members;
  }

  private static PropertyPath step(PropertyPath owner, PropertyDecl property) {
    List<Step> steps = new ArrayList<>(owner.steps());
    steps.add(new Step(property.names().accessor(), !property.required() || property.nullable()));
    return new PropertyPath(steps, property.type());
  }

  private List<PropertyDecl> properties(TypeRef owner) {
    return owner.resolved() instanceof NamedRef named
        ? schemas.declared(named.id())
            .filter(ObjectDecl.class::isInstance)
            .map(declaration -> ((ObjectDecl) declaration).properties().stream()
                .filter(property -> !property.deprecated()).toList())
            .orElse(List.of())
        : List.of();
  }
}

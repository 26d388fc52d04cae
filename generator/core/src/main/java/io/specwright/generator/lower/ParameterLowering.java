package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.ParameterDecl.Style;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.load.JsonPointer;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.parse.PathSyntax;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters of an operation: where they go, how they are written, what Java calls them. */
final class ParameterLowering {
  private static final NameScope ARGUMENTS = new NameScope(JavaIdentifiers::member, ReservedNames.ARGUMENTS, "_");
  private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

  private final SchemaLowering schemas;
  private final DefaultValues defaults;
  private final Diagnostics diagnostics;

  ParameterLowering(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.defaults = new DefaultValues(schemas, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * All parameters, the path item's first; an operation's parameter replaces the path item's of the same place and
   * name.
   */
  List<ParameterDecl> lower(OperationSource source) {
    Map<String, SpecCursor> byKey = new LinkedHashMap<>();
    List<SpecCursor> all = new ArrayList<>(source.pathItem().elements("parameters"));
    all.addAll(source.node().elements("parameters"));
    for (SpecCursor entry : all) {
      SpecCursor parameter = entry.resolved();
      place(parameter).ifPresent(place -> byKey.put(place + " " + parameter.text("name").orElse(""), entry));
    }
    dropUnusedPathParameters(source, byKey);
    declareMissingPathParameters(source, byKey);
    List<ParameterDecl> parameters = new ArrayList<>();
    List<ParameterDecl> unnamed = new ArrayList<>();
    List<SpecCursor> nodes = new ArrayList<>();
    byKey.forEach((key, entry) -> {
      Optional<Place> place = place(entry.resolved());
      if (place.isPresent() && isIgnored(place.get(), entry.resolved())) {
        diagnostics.info(
            "unused-parameter", entry.resolved().location(),
            "the header " + entry.resolved().text("name").orElse("")
                + " is no parameter (OpenAPI 3.1, section 4.8.12.1)",
            "the client sets it by the media type or the credentials");
      } else if (place.isPresent()) {
        unnamed.add(lower(source, entry, place.get()));
        nodes.add(entry.resolved());
      }
    });
    Map<String, MemberNames> required = names(unnamed, nodes, true);
    Map<String, MemberNames> optional = names(unnamed, nodes, false);
    for (ParameterDecl parameter : unnamed) {
      parameters.add(withNames(parameter, (parameter.required() ? required : optional).get(key(parameter, unnamed))));
    }
    return parameters;
  }

  private ParameterDecl lower(OperationSource source, SpecCursor entry, Place place) {
    SpecCursor parameter = entry.resolved();
    String name = parameter.text("name").orElse("");
    boolean shared = parameter.pointer().startsWith("/components/");
    String typeName = shared
        ? PlaceNames.of(parameter.pointer())
        : PlaceNames.member(JavaIdentifiers.type(Words.of(source.operationId())), name);
    Optional<SpecCursor.Member> content = parameter.members("content").stream().findFirst();
    Optional<SpecCursor> schema = content.isPresent() ? content.get().value().get("schema") : parameter.get("schema");
    boolean isText = content.filter(each -> !MediaTypes.isJson(MediaTypes.essence(each.name()))).isPresent()
        && !isQueryString(parameter);
    Style style = isQueryString(parameter) ? Style.QUERY_STRING
        : content.isPresent() && !isText ? Style.JSON
        : style(parameter, place);
    TypeUse use = isText ? new TypeUse(TypeRef.of(Scalar.STRING), false)
        : schema.map(s -> schemas.use(s, typeName)).orElse(TypeUse.ANY);
    if (isText) {
      diagnostics.info(
          "raw-parameter", content.get().value().location(),
          "a parameter of type '" + content.get().name() + "' is text to the client", "the method takes it encoded");
    }
    return new ParameterDecl(
        name,
        new MemberNames("", Optional.empty()),
        place,
        style,
        explode(parameter, style),
        parameter.node().isTrue("allowReserved"),
        use.type(),
        place == Place.PATH || parameter.node().isTrue("required"),
        parameter.node().isTrue("deprecated"),
        schema.map(SchemaDocs::sensitive).orElse(false),
        docs(parameter, schema),
        schema.flatMap(s -> defaults.of(s, use)),
        examples(parameter, schema),
        parameter.origin());
  }

  private static Docs docs(SpecCursor parameter, Optional<SpecCursor> schema) {
    Docs own = SchemaDocs.docs(parameter);
    return own.isEmpty() && schema.isPresent() ? SchemaDocs.docs(schema.get()) : own;
  }

  /** A parameter's {@code example} and {@code examples} come before its schema's (OpenAPI 3.1, section 4.8.12). */
  private static List<JsonValue> examples(SpecCursor parameter, Optional<SpecCursor> schema) {
    List<JsonValue> examples = MediaExamples.of(parameter);
    return examples.isEmpty() && schema.isPresent() ? SchemaDocs.examples(schema.get()) : examples;
  }

  private void dropUnusedPathParameters(OperationSource source, Map<String, SpecCursor> byKey) {
    List<String> names = PathSyntax.parameters(source.path());
    byKey.entrySet().removeIf(entry -> {
      SpecCursor parameter = entry.getValue().resolved();
      boolean unused = parameter.text("in").filter("path"::equals).isPresent()
          && !names.contains(parameter.text("name").orElse(""));
      if (unused) {
        diagnostics.warning(
            "unused-path-parameter", entry.getValue().location(), "the path does not name this parameter",
            "it is left out; write its name in braces into the path");
      }
      return unused;
    });
  }

  /** A template with {@code {id}} and no such parameter is a common slip, and named by the parser: it is a string. */
  private void declareMissingPathParameters(OperationSource source, Map<String, SpecCursor> byKey) {
    for (String name : PathSyntax.parameters(source.path())) {
      if (!byKey.containsKey(Place.PATH + " " + name)) {
        SpecNode.StringNode nameNode = new SpecNode.StringNode(name, source.node().location());
        SpecNode.StringNode in = new SpecNode.StringNode("path", source.node().location());
        SpecNode.ObjectNode schema = new SpecNode.ObjectNode(
            Map.of("type", new SpecNode.StringNode("string", source.node().location())),
            Map.of(),
            source.node().location());
        SpecNode.ObjectNode parameter = new SpecNode.ObjectNode(
            Map.of("name", nameNode, "in", in, "schema", schema), Map.of(), source.node().location());
        String pointer = source.node().pointer() + "/parameters/{" + JsonPointer.escape(name) + "}";
        byKey.put(Place.PATH + " " + name, source.node().with(pointer, parameter));
      }
    }
  }

  /** Required parameters are arguments of one method, optional ones members of one class: two scopes. */
  private Map<String, MemberNames> names(List<ParameterDecl> all, List<SpecCursor> nodes, boolean required) {
    Map<String, TypeUse> types = new LinkedHashMap<>();
    GivenNames given = new GivenNames(required ? ReservedNames.ARGUMENTS : ReservedNames.MEMBERS, diagnostics);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).required() == required) {
        types.put(key(all.get(i), all), new TypeUse(all.get(i).type(), false));
        given.add(key(all.get(i), all), nodes.get(i));
      }
    }
    if (!required) {
      return MemberNaming.ofProperties(types, given);
    }
    Map<String, MemberNames> names = new LinkedHashMap<>();
    Map<String, String> arguments = ARGUMENTS.assign(types.keySet(), given.names());
    given.report(arguments);
    arguments.forEach((key, name) -> names.put(key, new MemberNames(name, Optional.empty())));
    return names;
  }

  /**
   * The wire name, with its place where another place has the same: an {@code id} in the path and an {@code id} in the
   * query.
   */
  private static String key(ParameterDecl parameter, List<ParameterDecl> all) {
    boolean shared = all.stream().filter(other -> other.wireName().equals(parameter.wireName())).count() > 1;
    return shared
        ? parameter.wireName() + " " + parameter.place().name().toLowerCase(Locale.ROOT)
        : parameter.wireName();
  }

  private static ParameterDecl withNames(ParameterDecl p, MemberNames names) {
    return new ParameterDecl(
        p.wireName(), names, p.place(), p.style(), p.explode(), p.allowReserved(), p.type(), p.required(),
        p.deprecated(),
        p.sensitive(), p.docs(), p.defaultValue(), p.examples(), p.origin());
  }

  private Optional<Place> place(SpecCursor parameter) {
    String in = parameter.text("in").orElse("");
    return switch (in) {
      case "path" -> Optional.of(Place.PATH);
      case "query" -> Optional.of(Place.QUERY);
      case "querystring" -> queryString(parameter);
      case "header" -> Optional.of(Place.HEADER);
      case "cookie" -> Optional.of(Place.COOKIE);
      default -> {
        diagnostics.warning(
            "unsupported-parameter", parameter.location(), "a parameter in '" + in + "' is not supported",
            "it is left out; use path, query, header or cookie");
        yield Optional.empty();
      }
    };
  }

  /** The whole query in one parameter (OpenAPI 3.2): as a form it has the pairs of an object. */
  private Optional<Place> queryString(SpecCursor parameter) {
    if (MediaTypes.first(parameter.members("content"), MediaTypes::isForm).isPresent()) {
      return Optional.of(Place.QUERY);
    }
    diagnostics.warning(
        "unsupported-parameter", parameter.location(), "a query string that is no form is not supported",
        "it is left out; use the media type application/x-www-form-urlencoded");
    return Optional.empty();
  }

  private static boolean isQueryString(SpecCursor parameter) {
    return parameter.text("in").filter("querystring"::equals).isPresent();
  }

  /** OpenAPI 3.1, section 4.8.12.1: header parameters of these names are described elsewhere. */
  private static boolean isIgnored(Place place, SpecCursor parameter) {
    return place == Place.HEADER
        && IGNORED_HEADERS.contains(parameter.text("name").orElse("").toLowerCase(Locale.ROOT));
  }

  private Style style(SpecCursor parameter, Place place) {
    List<Style> allowed = switch (place) {
      case PATH -> List.of(Style.SIMPLE, Style.LABEL, Style.MATRIX);
      case QUERY -> List.of(Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT);
      case HEADER -> List.of(Style.SIMPLE);
      case COOKIE -> List.of(Style.FORM, Style.COOKIE);
    };
    Style style = style(parameter, allowed.get(0));
    if (allowed.contains(style)) {
      return style;
    }
    diagnostics.warning(
        "misplaced-style", parameter.location(),
        "a parameter of this place cannot have the style '" + parameter.text("style").orElse("") + "'",
        "it is written in the default style of its place (OpenAPI 3.1, section 4.8.12.3)");
    return allowed.get(0);
  }

  private static Style style(SpecCursor parameter, Style fallback) {
    return switch (parameter.text("style").orElse("")) {
      case "simple" -> Style.SIMPLE;
      case "label" -> Style.LABEL;
      case "matrix" -> Style.MATRIX;
      case "form" -> Style.FORM;
      case "spaceDelimited" -> Style.SPACE_DELIMITED;
      case "pipeDelimited" -> Style.PIPE_DELIMITED;
      case "deepObject" -> Style.DEEP_OBJECT;
      case "cookie" -> Style.COOKIE;
      default -> fallback;
    };
  }

  private static boolean explode(SpecCursor parameter, Style style) {
    return parameter.get("explode").isPresent() ? parameter.node().isTrue("explode")
        : style == Style.FORM || style == Style.COOKIE;
  }
}

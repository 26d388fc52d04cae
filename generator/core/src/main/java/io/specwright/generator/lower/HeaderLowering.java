package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HeadersDecl;
import io.specwright.generator.ir.HeadersDecl.HeaderDecl;
import io.specwright.generator.ir.HeadersDecl.Spelling;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.parse.ParsedSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The headers of responses: one constant per name, whatever the operation, because the same few come with every
 * response. Where responses say different things about the type of a header, its value is text.
 */
final class HeaderLowering {
  private static final NameScope CONSTANTS = new NameScope(JavaIdentifiers::constant, Set.of(), "_");
  private static final Value TEXT = new Value(Spelling.TEXT, TypeRef.of(Scalar.STRING));

  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;
  private final Map<String, Found> byName = new TreeMap<>();

  HeaderLowering(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  private record Value(Spelling spelling, TypeRef type) {}

  private record Found(String wireName, Value value, Docs docs) {}

  Optional<HeadersDecl> lower(ParsedSpec spec, TypeId id) {
    for (OperationSource source : OperationSource.of(spec)) {
      for (DeclaredResponse response : DeclaredResponse.of(source)) {
        response.node().members("headers").forEach(this::add);
      }
    }
    Map<String, String> wanted = new TreeMap<>();
    byName.forEach((name, found) -> wanted.put(name, CONSTANTS.plain(found.wireName())));
    List<HeaderDecl> headers = new ArrayList<>();
    CONSTANTS.assignWanted(wanted).forEach((name, constant) -> {
      Found found = byName.get(name);
      headers.add(new HeaderDecl(
          constant, found.wireName(), found.value().spelling(), found.value().type(), found.docs()));
    });
    headers.sort(Comparator.comparing(HeaderDecl::constant));
    return headers.isEmpty() ? Optional.empty() : Optional.of(new HeadersDecl(id, headers));
  }

  /** What a document says of {@code Content-Type} is for its media types to say (OpenAPI 3.1, section 4.8.17). */
  private void add(SpecCursor.Member member) {
    String key = member.name().toLowerCase(Locale.ROOT);
    if (key.equals("content-type") || !member.name().matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}")) {
      diagnostics.info(
          "unused-header", member.value().location(), "the response header '" + member.name() + "' has no constant",
          "Content-Type is what the media types of a response say; other names must be tokens");
      return;
    }
    SpecCursor header = member.value().resolved();
    Found found = new Found(member.name(), value(header), docs(header));
    byName.merge(key, found, (one, other) -> new Found(
        one.wireName(),
        one.value().equals(other.value()) ? one.value() : TEXT,
        one.docs().isEmpty() ? other.docs() : one.docs()));
  }

  private static Docs docs(SpecCursor header) {
    Docs own = SchemaDocs.docs(header);
    return own.isEmpty() ? header.get("schema").map(SchemaDocs::docs).orElse(Docs.NONE) : own;
  }

  private Value value(SpecCursor header) {
    Optional<SpecCursor.Member> json = MediaTypes.first(header.members("content"), MediaTypes::isJson);
    if (json.isPresent()) {
      return json.get().value().get("schema").filter(schema -> schema.reference().isPresent())
          .map(schema -> new Value(Spelling.JSON, schemas.use(schema, "").type()))
          .orElse(new Value(Spelling.JSON, new TypeRef.AnyRef()));
    }
    Optional<SpecCursor> schema = header.get("schema");
    Optional<SpecCursor> items = schema.map(SpecCursor::resolved)
        .filter(each -> SchemaShape.of(each).types().equals(List.of("array")))
        .flatMap(each -> each.get("items"));
    if (items.isPresent()) {
      Value element = scalar(items.get());
      return new Value(element.spelling() == Spelling.JSON ? Spelling.NUMBERS : Spelling.TEXTS, element.type());
    }
    Value value = schema.map(this::scalar).orElse(TEXT);
    return value.type().resolved().equals(TypeRef.of(Scalar.DATE_TIME))
        ? new Value(Spelling.DATE_TIME, value.type()) : value;
  }

  /** A constant or a scalar; whatever else a schema says is text here. */
  private Value scalar(SpecCursor schema) {
    if (schema.reference().isEmpty()) {
      List<String> types = SchemaShape.of(schema).types();
      boolean one = types.size() == 1 && !types.get(0).matches("object|array");
      return one ? value(ScalarRule.of(types.get(0), schema)) : TEXT;
    }
    TypeRef type = schemas.use(schema, "").type();
    if (type.resolved() instanceof TypeRef.ScalarRef ref) {
      return value(ref.scalar());
    }
    Optional<TypeId> name = type.resolved() instanceof TypeRef.NamedRef named
        ? Optional.of(named.id()) : Optional.empty();
    return name.flatMap(schemas::declared)
        .filter(EnumDecl.class::isInstance)
        .map(constant -> new Value(spelling(((EnumDecl) constant).scalar()), type))
        .orElse(TEXT);
  }

  private static Value value(Scalar scalar) {
    return new Value(spelling(scalar), TypeRef.of(scalar));
  }

  private static Spelling spelling(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN, INT, LONG, DECIMAL, DOUBLE -> Spelling.JSON;
      default -> Spelling.TEXT;
    };
  }
}

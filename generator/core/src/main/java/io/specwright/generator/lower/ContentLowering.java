package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import java.util.List;
import java.util.Optional;

/** What travels in bodies, either way. */
final class ContentLowering {
  private final SchemaLowering schemas;
  private final XmlLowering xml;
  private final Diagnostics diagnostics;

  ContentLowering(SchemaLowering schemas, XmlLowering xml, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.xml = xml;
    this.diagnostics = diagnostics;
  }

  /** The property of a body. */
  Optional<PropertyDecl> property(TypeRef body, String wireName) {
    return schemas.property(body, wireName);
  }

  Optional<BodyDecl> body(OperationSource source) {
    Optional<SpecCursor> body = source.node().getResolved("requestBody");
    List<SpecCursor.Member> content = body.map(b -> b.members("content")).orElse(List.of());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    String typeName = inlineName(body.get(), source, "Request");
    Optional<SpecCursor.Member> json = MediaTypes.first(content, MediaTypes::isJson)
        .filter(member -> !isBinary(member));
    Optional<SpecCursor.Member> form = MediaTypes.first(content, MediaTypes::isForm);
    Optional<SpecCursor.Member> markup = content.stream().filter(XmlLowering::isTyped).findFirst();
    Optional<SpecCursor.Member> text = MediaTypes.first(content, MediaTypes::isText);
    Encoding encoding = json.isPresent() ? Encoding.JSON
        : form.isPresent() ? Encoding.FORM
        : markup.isPresent() ? Encoding.XML
        : text.isPresent() ? Encoding.TEXT
        : Encoding.RAW;
    SpecCursor.Member chosen = json.or(() -> form).or(() -> markup).or(() -> text).orElse(content.get(0));
    warnAboutOthers(others(content, chosen), "request", "the client speaks '" + chosen.name() + "' here");
    if (encoding == Encoding.RAW) {
      diagnostics.warning(
          "raw-body", chosen.value().location(), "bodies of type '" + chosen.name() + "' are not encoded by the client",
          "the method takes the encoded bytes");
    }
    TypeRef type = switch (encoding) {
      case JSON, FORM, XML -> chosen.value().get("schema")
          .map(schema -> schemas.use(schema, typeName))
          .orElse(TypeUse.ANY)
          .type();
      case TEXT -> TypeRef.of(Scalar.STRING);
      case RAW -> new TypeRef.AnyRef();
    };
    if (encoding == Encoding.XML) {
      xml.add(type, chosen.value().get("schema").orElseThrow());
    }
    String any = encoding == Encoding.RAW ? "application/octet-stream" : "application/json";
    String mediaType = chosen.name().contains("*") ? any : chosen.name();
    return Optional.of(new BodyDecl(
        "body",
        mediaType,
        encoding,
        type,
        body.get().node().isTrue("required"),
        SchemaDocs.docs(body.get()),
        body.get().origin()));
  }

  /** The body of a response that is no success. */
  ResponseDecl response(OperationSource source, SpecCursor response, String suffix) {
    List<SpecCursor.Member> content = response.members("content");
    Docs docs = SchemaDocs.docs(response);
    boolean none = content.isEmpty() || source.httpMethod().equals("HEAD");
    if (none) {
      warnAboutOthers(content, "response", "a HEAD response has no body");
      return new ResponseDecl(Content.NONE, Optional.empty(), docs, List.of());
    }
    Optional<SpecCursor.Member> json = MediaTypes.first(content, MediaTypes::isJson)
        .filter(member -> !isBinary(member));
    if (json.isPresent()) {
      warnAboutOthers(others(content, json.get()), "response", "the client speaks '" + json.get().name() + "' here");
      String typeName = inlineName(response, source, suffix);
      TypeRef type = json.get().value().get("schema")
          .map(schema -> schemas.use(schema, typeName))
          .orElse(TypeUse.ANY)
          .type();
      return new ResponseDecl(Content.JSON, Optional.of(type), docs, MediaExamples.of(json.get().value()));
    }
    Optional<SpecCursor.Member> markup = content.stream().filter(XmlLowering::isTyped).findFirst();
    if (markup.isPresent()) {
      SpecCursor.Member chosen = markup.get();
      warnAboutOthers(others(content, chosen), "response", "the client speaks '" + chosen.name() + "' here");
      SpecCursor schema = chosen.value().get("schema").orElseThrow();
      TypeRef type = schemas.use(schema, inlineName(response, source, suffix)).type();
      xml.add(type, schema);
      return new ResponseDecl(Content.XML, Optional.of(type), docs, List.of());
    }
    Optional<SpecCursor.Member> firstText = MediaTypes.first(content, MediaTypes::isText);
    boolean text = firstText.isPresent();
    SpecCursor.Member chosen = firstText.orElse(content.get(0));
    warnAboutOthers(others(content, chosen), "response", "the method returns its " + (text ? "text" : "bytes"));
    warnAboutUndecoded(chosen, text);
    return new ResponseDecl(text ? Content.TEXT : Content.BYTES, Optional.empty(), docs, List.of());
  }

  /** A file, whatever its media type: {@code format: binary} in OpenAPI 3.0, what it is made of alone in 3.1. */
  static boolean isBinary(SpecCursor.Member content) {
    return content.value().get("schema").map(SpecCursor::resolved)
        .filter(schema -> SchemaShape.isStructural(schema)
            ? schema.text("type").filter("string"::equals).isPresent()
                && schema.text("format").filter("binary"::equals).isPresent()
            : schema.text("contentMediaType").filter(type -> !MediaTypes.isJsonDocument(type)).isPresent())
        .isPresent();
  }

  private static List<SpecCursor.Member> others(List<SpecCursor.Member> content, SpecCursor.Member chosen) {
    return content.stream().filter(member -> member != chosen).toList();
  }

  private void warnAboutOthers(List<SpecCursor.Member> others, String direction, String choice) {
    for (SpecCursor.Member member : others) {
      diagnostics.info(
          "other-media-type", member.value().location(),
          "the " + direction + " media type '" + member.name() + "' is not used", choice);
    }
  }

  /** A schema that says more than "text" or "bytes" is lost where the body is neither JSON nor decoded. */
  private void warnAboutUndecoded(SpecCursor.Member chosen, boolean text) {
    Optional<SpecCursor> schema = chosen.value().get("schema").map(SpecCursor::resolved);
    if (schema.isPresent() && !SchemaShape.of(schema.get()).types().equals(List.of("string"))
        && SchemaShape.isStructural(schema.get())) {
      diagnostics.info(
          "raw-response",
          chosen.value().location(),
          "responses of type '" + chosen.name() + "' are not decoded by the client",
          "the method returns the " + (text ? "text" : "bytes"));
    }
  }

  /** Shared bodies are named after their component, others after the operation. */
  static String inlineName(SpecCursor holder, OperationSource source, String suffix) {
    if (holder.pointer().startsWith("/components/")) {
      String name = PlaceNames.lastToken(holder.pointer());
      String base = JavaIdentifiers.type(Words.of(name).isEmpty() ? Words.spelled(name) : Words.of(name));
      return base.endsWith(suffix) ? base : base + suffix;
    }
    List<String> words = Words.of(source.operationId());
    return JavaIdentifiers.type(words.isEmpty() ? Words.spelled(source.operationId()) : words) + suffix;
  }
}

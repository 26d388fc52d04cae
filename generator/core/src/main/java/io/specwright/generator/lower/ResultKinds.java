package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.lower.ResultLowering.Success;
import io.specwright.generator.lower.SpecCursor.Member;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts the media types of successful responses by how a client reads them. */
final class ResultKinds {
  private static final StatusMatch NO_CONTENT = new StatusMatch(204, 204);

  private final SchemaLowering schemas;
  private final XmlLowering xml;
  private final StreamLowering streams;
  private final Diagnostics diagnostics;

  ResultKinds(SchemaLowering schemas, XmlLowering xml, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.xml = xml;
    this.streams = new StreamLowering(schemas);
    this.diagnostics = diagnostics;
  }

  /** Kinds of content, the one that a client prefers first. */
  enum Kind {
    JSON(Content.JSON, "AsJson"),
    XML(Content.XML, "AsXml"),
    TEXT(Content.TEXT, "AsText"),
    BYTES(Content.BYTES, "AsBytes"),
    STREAM(Content.STREAM, "Streaming");

    private final Content content;
    private final String suffix;

    Kind(Content content, String suffix) {
      this.content = content;
      this.suffix = suffix;
    }

    Content content() {
      return content;
    }

    /** Whether its values are of the type of a schema. */
    boolean isTyped() {
      return this == JSON || this == XML;
    }

    /** What the methods that return this kind have at the end of their name, where another kind is the main one. */
    String suffix() {
      return suffix;
    }

    private static Kind of(Member member) {
      String essence = MediaTypes.essence(member.name());
      return MediaTypes.isJson(essence) && !ContentLowering.isBinary(member) ? JSON
          : XmlLowering.isTyped(member) ? XML
          : MediaTypes.isStream(essence) ? STREAM
          : MediaTypes.isText(essence) ? TEXT
          : BYTES;
    }
  }

  List<Success> of(OperationSource source, List<DeclaredResponse> responses) {
    Map<JsonValue, TypeUse> types = new HashMap<>();
    return responses.stream().map(response -> success(source, response, types)).toList();
  }

  private Success success(OperationSource source, DeclaredResponse response, Map<JsonValue, TypeUse> types) {
    Map<Kind, List<Member>> byKind = sorted(source, response);
    if (byKind.isEmpty()) {
      return new Success(response.status(), SchemaDocs.docs(response.node()), Optional.empty(), Map.of());
    }
    Kind main = byKind.keySet().iterator().next();
    List<Member> chosen = byKind.remove(main);
    Optional<JsonValue> schema = schema(chosen.get(0));
    List<Member> same = main.isTyped()
        ? chosen.stream().filter(member -> schema(member).equals(schema)).toList() : chosen;
    chosen.stream().filter(member -> !same.contains(member)).forEach(member -> warnAboutOther(
        member, "the client speaks '" + chosen.get(0).name() + "' here, which has another schema"));
    Map<Kind, ResponseDecl> others = new EnumMap<>(Kind.class);
    byKind.forEach((kind, members) -> {
      List<Member> news = members.stream()
          .filter(member -> kind == Kind.STREAM || schema.isEmpty() || !schema(member).equals(schema)).toList();
      members.stream().filter(member -> !news.contains(member)).forEach(member -> warnAboutOther(
          member, "the client speaks '" + chosen.get(0).name() + "' here, which says the same"));
      if (!news.isEmpty()) {
        others.put(kind, body(source, response, kind, news, types));
      }
    });
    ResponseDecl body = body(source, response, main, same, types);
    return new Success(response.status(), body.docs(), Optional.of(body), others);
  }

  /** What can be a body, without what has no place beside others. */
  private Map<Kind, List<Member>> sorted(OperationSource source, DeclaredResponse response) {
    Map<Kind, List<Member>> byKind = new EnumMap<>(Kind.class);
    List<Member> all = response.content();
    for (Member member : all) {
      Kind kind = Kind.of(member);
      String essence = MediaTypes.essence(member.name());
      if (source.httpMethod().equals("HEAD")) {
        warnAboutOther(member, "a HEAD response has no body");
      } else if (response.isRedirect() && kind != Kind.JSON) {
        warnAboutOther(member, "the method returns where the response leads");
      } else if (all.size() > 1 && !MediaTypes.isWellFormed(member.name())) {
        warnAboutOther(member, "it is not spelled as a media type");
      } else if (all.size() > 1 && !kind.isTyped() && MediaTypes.isReadInItsOwnWay(essence)) {
        warnAboutOther(member, "it is neither text nor bytes to a client");
      } else {
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(member);
      }
    }
    return byKind;
  }

  private ResponseDecl body(
      OperationSource source,
      DeclaredResponse response,
      Kind kind,
      List<Member> members,
      Map<JsonValue, TypeUse> types) {
    Member first = members.get(0);
    if (kind == Kind.STREAM) {
      members.stream().skip(1).forEach(member -> warnAboutOther(
          member, "the client speaks '" + first.name() + "' here"));
      String typeName = ContentLowering.inlineName(response.node(), source, "Event");
      return streams.lower(first, typeName, SchemaDocs.docs(response.node()));
    }
    Optional<TypeUse> type = kind.isTyped() ? Optional.of(type(source, response, first, types)) : Optional.empty();
    if (kind == Kind.XML) {
      xml.add(type.orElseThrow().type(), first.value().get("schema").orElseThrow());
    }
    if (!kind.isTyped()) {
      members.forEach(member -> warnAboutUndecoded(member, kind));
    }
    return new ResponseDecl(
        kind.content(),
        type.map(TypeUse::type),
        SchemaDocs.docs(response.node()),
        kind == Kind.JSON ? MediaExamples.of(first.value()) : List.of())
        .accepting(accepted(kind, members))
        .emptyOn(type.filter(TypeUse::nullable).isPresent() ? List.of(NO_CONTENT) : List.of());
  }

  /** A schema that another status spells the same way is the same type. */
  private TypeUse type(
      OperationSource source, DeclaredResponse response, Member member, Map<JsonValue, TypeUse> types) {
    Optional<SpecCursor> schema = member.value().get("schema");
    if (schema.isEmpty()) {
      return TypeUse.ANY;
    }
    TypeUse known = types.get(JsonLiterals.of(schema.get().node()));
    if (known != null) {
      if (schema.get().reference().isEmpty()) {
        diagnostics.info(
            "unused-response", response.location(), "the response " + response.key() + " has no type of its own",
            "its body is that of another successful response");
      }
      return known;
    }
    String suffix = types.isEmpty() ? "Response" : "Response" + response.key();
    TypeUse use = schemas.use(schema.get(), ContentLowering.inlineName(response.node(), source, suffix));
    types.put(JsonLiterals.of(schema.get().node()), use);
    return use;
  }

  private static Optional<JsonValue> schema(Member member) {
    return member.value().get("schema").map(schema -> JsonLiterals.of(schema.node()));
  }

  /** As the document spells them, without charsets, which {@code Accept} does not have; none where they are usual. */
  private static List<String> accepted(Kind kind, List<Member> members) {
    List<String> names = members.stream()
        .map(Member::name)
        .filter(MediaTypes::isWellFormed)
        .map(MediaTypes::withoutCharset)
        .distinct()
        .toList();
    boolean usual = names.contains("*/*")
        || kind == Kind.JSON && names.equals(List.of("application/json"))
        || kind == Kind.XML && names.equals(List.of("application/xml"));
    return usual ? List.of() : names;
  }

  private void warnAboutOther(Member member, String advice) {
    diagnostics.info(
        "other-media-type", member.value().location(),
        "the response media type '" + member.name() + "' is not used", advice);
  }

  /** A schema that says more than "text" or "bytes" is lost where the body is not decoded. */
  private void warnAboutUndecoded(Member member, Kind kind) {
    Optional<SpecCursor> schema = member.value().get("schema").map(SpecCursor::resolved);
    if (schema.isPresent() && !SchemaShape.of(schema.get()).types().equals(List.of("string"))
        && SchemaShape.isStructural(schema.get())) {
      diagnostics.info(
          "raw-response",
          member.value().location(),
          "responses of type '" + member.name() + "' are not decoded by the client",
          "the method returns the " + (kind == Kind.TEXT ? "text" : "bytes"));
    }
  }
}

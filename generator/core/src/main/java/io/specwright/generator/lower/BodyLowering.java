package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.BodyDecl.FormStyle;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a call sends: of several media types one of each kind, as far as it carries something of its own. */
final class BodyLowering {
  private static final String UNUSED = "other-media-type";

  private final SchemaLowering schemas;
  private final XmlLowering xml;
  private final EncodingLowering encodings;
  private final PartLowering parts;
  private final Diagnostics diagnostics;

  BodyLowering(SchemaLowering schemas, XmlLowering xml, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.xml = xml;
    this.encodings = new EncodingLowering(diagnostics);
    this.parts = new PartLowering(schemas, encodings, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * The bodies an operation can have, the main one first.
   *
   * @param parts the class for the parts of a multipart body
   */
  List<BodyDecl> lower(OperationSource source, TypeId parts) {
    Optional<SpecCursor> holder = source.node().getResolved("requestBody");
    List<SpecCursor.Member> content = holder.map(body -> body.members("content")).orElse(List.of());
    if (content.isEmpty()) {
      return List.of();
    }
    Map<Encoding, SpecCursor.Member> kinds = kinds(content);
    Encoding mainKind = mainKind(kinds);
    BodyDecl main = body(source, holder.get(), mainKind, kinds.get(mainKind), parts, "Request");
    List<BodyDecl> bodies = new ArrayList<>(List.of(main));
    kinds.forEach((kind, member) -> {
      if (kind == mainKind) {
        return;
      }
      boolean hasMore = kind == Encoding.MULTIPART && PartLowering.hasFiles(member);
      if (!hasMore && saySame(member, kinds.get(mainKind))) {
        diagnostics.info(
            UNUSED, member.value().location(), "the request media type '" + member.name() + "' is not used",
            "it carries no more than '" + kinds.get(mainKind).name() + "', which the client speaks here");
      } else {
        bodies.add(body(source, holder.get(), kind, member, parts, "Form"));
      }
    });
    return bodies;
  }

  /** The first media type of each kind; a stream of bytes names its own, so it can be of any other, too. */
  private Map<Encoding, SpecCursor.Member> kinds(List<SpecCursor.Member> content) {
    Map<Encoding, SpecCursor.Member> kinds = new LinkedHashMap<>();
    for (SpecCursor.Member member : content) {
      Encoding kind = kind(member);
      SpecCursor.Member first = kinds.putIfAbsent(kind, member);
      if (first != null && kind != Encoding.RAW) {
        diagnostics.info(
            UNUSED, member.value().location(), "the request media type '" + member.name() + "' is not used",
            "the client speaks '" + first.name() + "' here");
      }
    }
    return kinds;
  }

  private static Encoding kind(SpecCursor.Member member) {
    String essence = MediaTypes.essence(member.name());
    Optional<SpecCursor> schema = member.value().get("schema");
    boolean any = essence.equals("*/*") && schema.filter(SchemaShape::isStructural).isEmpty();
    if (any || schema.filter(FileSchemas::isBinary).isPresent()) {
      return Encoding.RAW;
    }
    return MediaTypes.isJson(essence) ? Encoding.JSON
        : MediaTypes.isForm(essence) ? Encoding.FORM
        : MediaTypes.isMultipart(essence) && PartLowering.hasParts(schema) ? Encoding.MULTIPART
        : XmlLowering.isTyped(member) ? Encoding.XML
        : MediaTypes.isText(essence) ? Encoding.TEXT
        : Encoding.RAW;
  }

  /** JSON, else the first whose values have types, else text, else bytes. */
  private static Encoding mainKind(Map<Encoding, SpecCursor.Member> kinds) {
    return kinds.keySet().stream().min(Comparator.comparingInt(BodyLowering::rank)).orElseThrow();
  }

  private static int rank(Encoding kind) {
    return switch (kind) {
      case JSON -> 0;
      case FORM, MULTIPART, XML -> 1;
      case TEXT -> 2;
      case RAW -> 3;
    };
  }

  private static boolean saySame(SpecCursor.Member one, SpecCursor.Member other) {
    Optional<SpecCursor> schema = one.value().get("schema");
    Optional<SpecCursor> that = other.value().get("schema");
    return schema.isPresent() && that.isPresent()
        && schema.get().resolved().node().saysTheSameAs(that.get().resolved().node());
  }

  /**
   * @param suffix of the name of the type of an inline schema
   */
  private BodyDecl body(
      OperationSource source, SpecCursor holder, Encoding kind, SpecCursor.Member content, TypeId partsId,
      String suffix) {
    Optional<SpecCursor> schema = content.value().get("schema");
    String typeName = ContentLowering.inlineName(holder, source, kind == Encoding.MULTIPART ? "Parts" : suffix);
    TypeRef type = switch (kind) {
      case JSON, FORM, XML -> schema.map(each -> schemas.use(each, typeName)).orElse(TypeUse.ANY).type();
      case TEXT -> TypeRef.of(Scalar.STRING);
      case MULTIPART, RAW -> TypeUse.ANY.type();
    };
    if (kind == Encoding.XML) {
      xml.add(type, schema.orElseThrow());
    }
    if (kind == Encoding.RAW) {
      warnOfForeign(content, schema);
    }
    return new BodyDecl(
        "body",
        mediaType(kind, content.name()),
        kind,
        type,
        kind == Encoding.MULTIPART ? Optional.of(parts.lower(source, content, partsId, typeName)) : Optional.empty(),
        kind == Encoding.FORM ? styles(content.value(), schema) : List.of(),
        holder.node().isTrue("required"),
        SchemaDocs.docs(holder),
        MediaExamples.of(content.value()),
        holder.origin());
  }

  /** What the document gives a structure the client cannot write; a file, or any text, needs none. */
  private void warnOfForeign(SpecCursor.Member content, Optional<SpecCursor> schema) {
    boolean structured = schema.map(SpecCursor::resolved).filter(SchemaShape::isStructural)
        .filter(each -> !SchemaShape.of(each).types().equals(List.of("string"))).isPresent();
    if (structured) {
      diagnostics.warning(
          "raw-body", content.value().location(),
          "bodies of type '" + content.name() + "' are not encoded by the client",
          "the method takes the encoded bytes");
    }
  }

  private List<FormStyle> styles(SpecCursor content, Optional<SpecCursor> schema) {
    return encodings.ofForm(content, schema.map(SpecCursor::resolved).map(ObjectParts::of).orElse(new ObjectParts()));
  }

  /** A type that leaves something open is settled. */
  private static String mediaType(Encoding kind, String name) {
    if (!name.contains("*")) {
      return name;
    }
    return switch (kind) {
      case JSON -> "application/json";
      case FORM -> "application/x-www-form-urlencoded";
      case MULTIPART -> "multipart/form-data";
      case XML -> "application/xml";
      case TEXT -> "text/plain";
      case RAW -> "application/octet-stream";
    };
  }
}

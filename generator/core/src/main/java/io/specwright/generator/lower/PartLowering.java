package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.MultipartDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.PartDecl.Files;
import io.specwright.generator.ir.PartDecl.Usual;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies of several parts: each property of the schema is one, with all that its encoding says. */
final class PartLowering {
  /** Stands for files where only the kind of a type counts. */
  private static final TypeUse FILE = new TypeUse(TypeRef.of(Scalar.BYTES), false);
  private static final TypeUse FILES =
      new TypeUse(new TypeRef.ListRef(TypeRef.of(Scalar.BYTES), false, false), false);

  private final SchemaLowering schemas;
  private final EncodingLowering encodings;
  private final DefaultValues defaults;
  private final Diagnostics diagnostics;

  PartLowering(SchemaLowering schemas, EncodingLowering encodings, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.encodings = encodings;
    this.defaults = new DefaultValues(schemas, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** A property with what decides how it is sent. */
  private record Source(SpecCursor schema, Optional<SpecCursor> encoding, FileSchemas files, Optional<TypeUse> use) {

    /** What names are made for. */
    TypeUse named() {
      return use.orElse(files.files() == Files.MANY ? FILES : FILE);
    }
  }

  /** Whether a schema can be parts with names. */
  static boolean hasParts(Optional<SpecCursor> schema) {
    if (schema.isEmpty() || !SchemaShape.isStructural(schema.get())) {
      return true;
    }
    SpecCursor resolved = schema.get().resolved();
    return SchemaShape.of(resolved).isObject() || !parts(resolved).properties.isEmpty();
  }

  /**
   * @param typeName what the names of types of inline properties begin with
   */
  MultipartDecl lower(OperationSource source, SpecCursor.Member content, TypeId id, String typeName) {
    Optional<SpecCursor> schema = content.value().get("schema").map(SpecCursor::resolved);
    ObjectParts parts = schema.map(PartLowering::parts).orElse(new ObjectParts());
    Map<String, Source> sources = new LinkedHashMap<>();
    parts.properties.forEach((name, property) -> {
      if (!SchemaDocs.flag(property, "readOnly")) {
        sources.put(name, source(name, property, content.value(), parts, typeName));
      }
    });
    encodings.reportUnknown(content.value(), parts.properties.keySet());
    Map<String, TypeUse> types = new LinkedHashMap<>();
    GivenNames given = new GivenNames(ReservedNames.MEMBERS, diagnostics);
    sources.forEach((name, part) -> types.put(name, part.named()));
    sources.forEach((name, part) -> given.add(name, part.schema()));
    Map<String, MemberNames> names = MemberNaming.ofProperties(types, given);
    List<PartDecl> declared = new ArrayList<>();
    sources.forEach((name, part) ->
        declared.add(part(name, part, names.get(name), parts.required.contains(name))));
    return new MultipartDecl(
        id,
        source.operationId(),
        MediaTypes.essence(content.name()).replace("multipart/*", "multipart/form-data"),
        schema.map(SchemaDocs::docs).orElse(Docs.NONE),
        List.copyOf(declared),
        additional(parts, typeName));
  }

  /** The schema's properties, and those of its alternatives, none of which is required. */
  private static ObjectParts parts(SpecCursor schema) {
    return parts(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** @param seen schemas that need not be gone through again: alternatives may have each other */
  private static ObjectParts parts(SpecCursor schema, Set<SpecNode> seen) {
    ObjectParts parts = ObjectParts.of(schema);
    if (seen.add(schema.node())) {
      Set<String> own = Set.copyOf(parts.properties.keySet());
      parts.unions.forEach(union -> UnionVariants.of(union).schemas()
          .forEach(variant -> parts.merge(parts(variant.resolved(), seen), own)));
    }
    return parts;
  }

  /** Whether some part can be a file, which no other kind of media type carries. */
  static boolean hasFiles(SpecCursor.Member content) {
    return content.value().get("schema").map(schema -> parts(schema.resolved())).stream()
        .flatMap(parts -> parts.properties.entrySet().stream())
        .anyMatch(property -> !SchemaDocs.flag(property.getValue(), "readOnly")
            && files(property.getKey(), property.getValue(), content.value()).files() != Files.NONE);
  }

  private static FileSchemas files(String name, SpecCursor property, SpecCursor content) {
    return FileSchemas.of(property, EncodingLowering.of(content, name).flatMap(e -> e.text("contentType")));
  }

  private Source source(String name, SpecCursor property, SpecCursor content, ObjectParts parts, String typeName) {
    Optional<SpecCursor> encoding = EncodingLowering.of(content, name);
    FileSchemas files = files(name, property, content);
    WantedName wanted = ObjectLowering.nameOfOwner(
        content.get("schema").orElse(content), property, WantedName.of(typeName)).member(name);
    Optional<TypeUse> use =
        parts.mixed.contains(name) ? Optional.of(TypeUse.ANY)
        : files.files() == Files.NONE ? Optional.of(schemas.use(property, wanted))
        : files.others().isEmpty() ? Optional.empty()
        : files.others().size() == 1
            ? Optional.of(schemas.use(files.others().get(0), wanted.variant(files.others().get(0))))
        : Optional.of(TypeUse.ANY);
    if (use.isPresent() && EncodingLowering.isForeign(encoding, property)) {
      diagnostics.warning(
          "raw-body", property.location(),
          "parts of type '" + encoding.get().text("contentType").orElse("") + "' are not encoded by the client",
          "the builder takes the encoded bytes");
      return new Source(property, encoding, new FileSchemas(Files.ONE, List.of()), Optional.empty());
    }
    return new Source(property, encoding, files, use);
  }

  private PartDecl part(String name, Source source, MemberNames names, boolean required) {
    SpecCursor schema = source.schema();
    Optional<TypeUse> use = source.use();
    Map<String, String> headers = encodings.headers(source.encoding(), use.map(TypeUse::type));
    return new PartDecl(
        name,
        names,
        source.files().files(),
        use.map(TypeUse::type),
        use.map(known -> encodings.ofPart(source.encoding(), schema.resolved(), known.type(), headers))
            .orElseGet(Usual::new),
        headers,
        required && use.isPresent() && use.get() != TypeUse.ANY ? SchemaDocs.constant(schema) : Optional.empty(),
        fileTypes(source),
        required,
        SchemaDocs.flag(schema, "deprecated"),
        SchemaDocs.docs(schema),
        use.flatMap(known -> defaults.of(schema, known)),
        SchemaDocs.examples(schema),
        schema.origin());
  }

  private static Optional<String> fileTypes(Source source) {
    return source.files().files() == Files.NONE
        ? Optional.empty()
        : source.encoding().flatMap(encoding -> encoding.text("contentType"))
            .or(() -> source.schema().resolved().text("contentMediaType"));
  }

  private Optional<TypeRef> additional(ObjectParts parts, String typeName) {
    return parts.additional
        .filter(schema -> !(schema.node() instanceof SpecNode.BooleanNode))
        .filter(schema -> FileSchemas.of(schema, Optional.empty()).files() == Files.NONE)
        .map(schema -> schemas.use(schema, WantedName.of(typeName).member("value")).type());
  }
}

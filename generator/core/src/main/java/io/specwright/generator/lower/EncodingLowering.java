package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl.FormStyle;
import io.specwright.generator.ir.ParameterDecl.Style;
import io.specwright.generator.ir.PartDecl.PartEncoding;
import io.specwright.generator.ir.PartDecl.Styled;
import io.specwright.generator.ir.PartDecl.Typed;
import io.specwright.generator.ir.PartDecl.Usual;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Encoding Objects: how single properties of forms and parts of bodies are written (OpenAPI 3.1, section 4.8.15). */
final class EncodingLowering {
  private static final String BYTES = "application/octet-stream";
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";

  /** Headers of a part that its name and media type decide. */
  private static final Set<String> OURS = Set.of("content-disposition", "content-type");

  private final Diagnostics diagnostics;

  EncodingLowering(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What a media type says about one of its properties. */
  static Optional<SpecCursor> of(SpecCursor content, String property) {
    return content.get("encoding").flatMap(encoding -> encoding.get(property)).map(SpecCursor::resolved);
  }

  /** Names encodings of what is no property. */
  void reportUnknown(SpecCursor content, Set<String> properties) {
    content.members("encoding").stream().filter(member -> !properties.contains(member.name()))
        .forEach(member -> unused(member.value(), "there is no property '" + member.name() + "'"));
  }

  /** Whether a value must be written in a media type that the client does not know, as XML is. */
  static boolean isForeign(Optional<SpecCursor> encoding, SpecCursor schema) {
    return isStructured(schema) && encoding.filter(each -> !isStyled(each))
        .flatMap(each -> each.text("contentType"))
        .map(MediaTypes::essence)
        .filter(essence -> !MediaTypes.isJson(essence) && !essence.startsWith("text/"))
        .isPresent();
  }

  /** Whether values, or the elements of lists, are objects. */
  private static boolean isStructured(SpecCursor schema) {
    SpecCursor element = schema.resolved();
    Set<SpecNode> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    while (SchemaShape.of(element).types().equals(List.of("array")) && lists.add(element.node())) {
      Optional<SpecCursor> items = element.get("items");
      if (items.isEmpty()) {
        return false;
      }
      element = items.get().resolved();
    }
    return SchemaShape.of(element).isObject() || !ObjectParts.of(element).properties.isEmpty();
  }

  /** How a part is written that is no file. */
  PartEncoding ofPart(
      Optional<SpecCursor> encoding, SpecCursor schema, TypeRef type, Map<String, String> headers) {
    if (encoding.filter(EncodingLowering::isStyled).isPresent()) {
      if (counts(encoding.get())) {
        return new Styled(style(encoding.get()), explode(encoding.get()));
      }
      unused(encoding.get(), "OpenAPI 3.0 gives 'style' no effect on parts (section 4.7.15)");
    }
    boolean text = type.resolved().equals(TypeRef.of(Scalar.STRING));
    return encoding.flatMap(each -> each.text("contentType"))
        .filter(given -> !given.contains("*") && !given.contains(","))
        .or(() -> schema.text("contentMediaType").filter(given -> text || isBase64(type)))
        .or(() -> isBase64(type) ? Optional.of(BYTES) : Optional.empty())
        .or(() -> headers.isEmpty() ? Optional.empty() : Optional.of(isStructured(schema) ? JSON : TEXT))
        .<PartEncoding>map(Typed::new)
        .orElseGet(Usual::new);
  }

  /** Whether values, or the elements of lists, are bytes that are spelled as text. */
  private static boolean isBase64(TypeRef type) {
    TypeRef resolved = type.resolved();
    return resolved instanceof ListRef list
        ? isBase64(list.element())
        : resolved instanceof ScalarRef scalar && scalar.scalar() == Scalar.BYTES;
  }

  /** Headers of a part that can have one value only; all others are the caller's. */
  Map<String, String> headers(Optional<SpecCursor> encoding, Optional<TypeRef> type) {
    Map<String, String> constants = new LinkedHashMap<>();
    encoding.stream().flatMap(each -> each.members("headers").stream())
        .filter(header -> !OURS.contains(header.name().toLowerCase(Locale.ROOT)))
        .forEach(header -> {
          Optional<String> only = header.value().resolved().get("schema")
              .flatMap(SchemaDocs::constant).flatMap(value -> value.asString());
          if (only.isPresent()) {
            constants.put(header.name(), only.get());
          } else {
            diagnostics.info(
                "part-header", header.value().location(), "the header '" + header.name() + "' of a part has no setter",
                "set it with partHeader(...) of the builder");
          }
        });
    if (type.filter(EncodingLowering::isBase64).isPresent()) {
      constants.putIfAbsent("Content-Transfer-Encoding", "base64");
    }
    return constants;
  }

  /** How the properties of a form are written that are not written in the usual way. */
  List<FormStyle> ofForm(SpecCursor content, ObjectParts parts) {
    reportUnknown(content, parts.properties.keySet());
    Map<FormStyle, List<String>> byStyle = new LinkedHashMap<>();
    parts.properties.forEach((name, property) -> of(content, name).flatMap(encoding -> ofField(encoding, property))
        .ifPresent(style -> byStyle.computeIfAbsent(style, any -> new ArrayList<>()).add(name)));
    return byStyle.entrySet().stream()
        .map(entry -> new FormStyle(
            entry.getKey().style(), entry.getKey().explode(), entry.getKey().allowReserved(), entry.getValue()))
        .toList();
  }

  private Optional<FormStyle> ofField(SpecCursor encoding, SpecCursor property) {
    List<String> types = SchemaShape.of(property.resolved()).types();
    boolean scalar = Stream.of("string", "integer", "number", "boolean").anyMatch(types::contains) && types.size() == 1;
    boolean reserved = encoding.node().isTrue("allowReserved");
    if (isStyled(encoding)) {
      boolean usual = scalar || types.equals(List.of("array")) && style(encoding) == Style.FORM && explode(encoding);
      return usual && !reserved
          ? Optional.empty()
          : Optional.of(new FormStyle(style(encoding), explode(encoding), reserved, List.of()));
    }
    Optional<String> contentType = encoding.text("contentType").map(MediaTypes::essence);
    if (contentType.filter(MediaTypes::isJsonDocument).isPresent()) {
      return scalar ? Optional.empty() : Optional.of(new FormStyle(Style.JSON, false, false, List.of()));
    }
    contentType.filter(type -> !scalar && !type.startsWith("text/")).ifPresent(type ->
        unused(encoding, "values of type '" + type + "' are not encoded by the client"));
    return Optional.empty();
  }

  private void unused(SpecCursor encoding, String why) {
    diagnostics.info(
        "unused-encoding", encoding.location(), "this encoding is not used: " + why,
        "properties are encoded in the default way of the media type");
  }

  private static boolean isStyled(SpecCursor encoding) {
    return Stream.of("style", "explode", "allowReserved").anyMatch(keyword -> encoding.get(keyword).isPresent());
  }

  /**
   * Whether a style counts for parts: always since OpenAPI 3.1. In 3.0, tools write {@code form} without a thought, and
   * nobody writes anything else but on purpose.
   */
  private static boolean counts(SpecCursor encoding) {
    boolean old = encoding.find("").flatMap(root -> root.text("openapi")).orElse("").startsWith("3.0");
    return !old || style(encoding) != Style.FORM;
  }

  private static Style style(SpecCursor encoding) {
    return switch (encoding.text("style").orElse("")) {
      case "spaceDelimited" -> Style.SPACE_DELIMITED;
      case "pipeDelimited" -> Style.PIPE_DELIMITED;
      case "deepObject" -> Style.DEEP_OBJECT;
      default -> Style.FORM;
    };
  }

  private static boolean explode(SpecCursor encoding) {
    return encoding.get("explode").isPresent()
        ? encoding.node().isTrue("explode")
        : style(encoding) == Style.FORM;
  }
}

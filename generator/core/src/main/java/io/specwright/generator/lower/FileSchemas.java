package io.specwright.generator.lower;

import io.specwright.generator.ir.PartDecl.Files;
import io.specwright.generator.load.SpecNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which schemas stand for files: raw bytes, whatever JSON could say about them (OpenAPI 3.0, section 4.7.14.2; 3.1,
 * sections 4.8.14.3 and 4.8.15.1).
 *
 * @param files how many of them
 * @param others the alternatives that are no files, of a schema that has some
 */
record FileSchemas(Files files, List<SpecCursor> others) {
  private static final FileSchemas NONE = new FileSchemas(Files.NONE, List.of());
  private static final FileSchemas ONE = new FileSchemas(Files.ONE, List.of());

  /**
   * @param contentType what an encoding says about the part
   */
  static FileSchemas of(SpecCursor schema, Optional<String> contentType) {
    return of(schema, contentType, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** @param around the schemas that this one is part of; one that is part of itself is no file */
  private static FileSchemas of(SpecCursor schema, Optional<String> contentType, Set<SpecNode> around) {
    SpecCursor resolved = schema.resolved();
    if (!around.add(resolved.node())) {
      return NONE;
    }
    FileSchemas found = ofNew(resolved, contentType, around);
    around.remove(resolved.node());
    return found;
  }

  private static FileSchemas ofNew(SpecCursor resolved, Optional<String> contentType, Set<SpecNode> around) {
    List<SpecCursor> parts = resolved.elements("allOf");
    if (parts.size() == 1) {
      return of(parts.get(0), contentType, around);
    }
    if (UnionVariants.isUnion(resolved)) {
      return ofUnion(resolved, contentType, around);
    }
    if (isFile(resolved, contentType)) {
      return ONE;
    }
    boolean many = SchemaShape.of(resolved).types().equals(List.of("array"))
        && resolved.get("items").filter(items -> of(items, contentType, around).files == Files.ONE).isPresent();
    return many ? new FileSchemas(Files.MANY, List.of()) : NONE;
  }

  private static FileSchemas ofUnion(SpecCursor union, Optional<String> contentType, Set<SpecNode> around) {
    Files files = Files.NONE;
    List<SpecCursor> others = new ArrayList<>();
    for (SpecCursor variant : UnionVariants.of(union).schemas()) {
      Files found = of(variant, contentType, around).files;
      if (found == Files.NONE) {
        others.add(variant);
      }
      files = found.compareTo(files) > 0 ? found : files;
    }
    return files == Files.NONE ? NONE : new FileSchemas(files, others);
  }

  /** Whether a schema says that a whole body is bytes, whatever its media type. */
  static boolean isBinary(SpecCursor schema) {
    SpecCursor resolved = schema.resolved();
    boolean encoded = resolved.text("contentEncoding").filter("binary"::equals).isPresent();
    return SchemaShape.isStructural(resolved)
        ? isString(resolved) && (encoded || resolved.text("format").filter("binary"::equals).isPresent())
        : encoded || isOfBytes(resolved);
  }

  private static boolean isFile(SpecCursor schema, Optional<String> contentType) {
    if (isBinary(schema)) {
      return true;
    }
    if (!SchemaShape.isStructural(schema)) {
      return contentType.isEmpty() || !isText(contentType.get());
    }
    if (!isString(schema) || schema.get("contentEncoding").isPresent()) {
      return false;
    }
    boolean plain = schema.get("format").isEmpty() && schema.get("enum").isEmpty() && schema.get("const").isEmpty();
    return isOfBytes(schema) || plain && contentType.filter(FileSchemas::isBytes).isPresent();
  }

  private static boolean isString(SpecCursor schema) {
    return SchemaShape.of(schema).types().equals(List.of("string"));
  }

  private static boolean isOfBytes(SpecCursor schema) {
    return schema.text("contentMediaType").filter(type -> !isText(type)).isPresent();
  }

  /** Whether a text can be in this media type. */
  private static boolean isText(String mediaType) {
    String essence = MediaTypes.essence(mediaType);
    return MediaTypes.isText(essence) || MediaTypes.isJsonDocument(essence)
        || essence.equals("application/xml") || essence.endsWith("+xml");
  }

  /** Whether only bytes can be in these media types. */
  private static boolean isBytes(String mediaTypes) {
    return MediaTypes.essence(mediaTypes)
        .matches("(image|audio|video|font)/.*|application/(octet-stream|pdf|zip)|\\*/\\*");
  }
}

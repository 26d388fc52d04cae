package io.specwright.generator.lower;

import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.StreamDecl;
import io.specwright.generator.ir.StreamDecl.Format;
import io.specwright.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What comes piece by piece. OpenAPI 3.2 describes an element by {@code itemSchema}; before that, {@code schema} is by
 * convention that of the data of one event, or of one line.
 */
final class StreamLowering {
  /** The fields of an event (OpenAPI 3.2, section 4.14.3.3). */
  private static final Set<String> FIELDS = Set.of("event", "data", "id", "retry");

  /** Unions in unions, as far as one looks for events in them. */
  private static final int DEEPEST = 8;

  private final SchemaLowering schemas;

  StreamLowering(SchemaLowering schemas) {
    this.schemas = schemas;
  }

  /**
   * A stream.
   *
   * @param typeName the name of the elements' type if it has none of its own
   */
  ResponseDecl lower(SpecCursor.Member content, String typeName, Docs docs) {
    String mediaType = MediaTypes.essence(content.name());
    boolean events = MediaTypes.isEvents(mediaType);
    Optional<SpecCursor> element = element(content);
    TypeRef type = element.map(schema -> schemas.use(schema, typeName).type()).orElse(TypeUse.ANY.type());
    boolean text = events && (element.isEmpty() || type.resolved().equals(TypeRef.of(Scalar.STRING)));
    Format format = text ? Format.TEXT_EVENTS
        : events && isUnionOfEvents(element.get(), DEEPEST) ? Format.FIELDS
        : events ? Format.EVENTS
        : MediaTypes.isSequence(mediaType) ? Format.SEQUENCE
        : Format.LINES;
    return ResponseDecl.ofStream(
        new StreamDecl(format, mediaType, Optional.empty()), text ? TypeRef.of(Scalar.STRING) : type, docs);
  }

  /** The schema of what the elements of a stream are. */
  static Optional<SpecCursor> element(SpecCursor.Member content) {
    return MediaTypes.isEvents(MediaTypes.essence(content.name()))
        ? eventData(content.value())
        : line(content.value());
  }

  /** Whether a schema tells events by their fields, of which the type is one: a union of objects with these. */
  private static boolean isUnionOfEvents(SpecCursor schema, int depth) {
    SpecCursor union = schema.resolved();
    List<SpecCursor> variants = new ArrayList<>(union.elements("oneOf"));
    variants.addAll(union.elements("anyOf"));
    return depth > 0 && !variants.isEmpty() && variants.stream().allMatch(variant ->
        isUnionOfEvents(variant, depth - 1) || List.of("event", "data").stream().allMatch(field ->
            hasProperty(union, field) || hasProperty(variant.resolved(), field)));
  }

  private static boolean hasProperty(SpecCursor schema, String name) {
    return schema.members("properties").stream().anyMatch(property -> property.name().equals(name));
  }

  /** That the whole is a string says nothing of its lines; if it is a list, they are its items. */
  private static Optional<SpecCursor> line(SpecCursor media) {
    Optional<SpecCursor> item = media.get("itemSchema");
    if (item.isPresent()) {
      return item;
    }
    return media.get("schema").flatMap(schema -> {
      List<String> types = SchemaShape.of(schema.resolved()).types();
      return types.equals(List.of("array")) ? schema.resolved().get("items")
          : types.equals(List.of("string")) ? Optional.empty()
          : Optional.of(schema);
    });
  }

  /** The schema of the data of an event. */
  private static Optional<SpecCursor> eventData(SpecCursor media) {
    return media.get("itemSchema").map(StreamLowering::data).or(() -> media.get("schema"));
  }

  /** An {@code itemSchema} is that of a whole event if it has its fields, and else that of its data. */
  private static SpecCursor data(SpecCursor item) {
    if (isUnionOfEvents(item, DEEPEST)) {
      return item;
    }
    SpecCursor event = item.resolved();
    List<String> fields = event.members("properties").stream().map(SpecCursor.Member::name).toList();
    if (!fields.contains("data") || !FIELDS.containsAll(fields)) {
      return item;
    }
    SpecCursor data = event.get("properties").flatMap(properties -> properties.get("data")).orElseThrow();
    boolean json = data.resolved().text("contentMediaType").filter(MediaTypes::isJsonDocument).isPresent();
    return (json ? data.resolved().get("contentSchema") : Optional.<SpecCursor>empty()).orElse(data);
  }
}

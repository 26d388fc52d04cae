package io.specwright.generator.types;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.shapes.Generated;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Absent, null and a value, of a required and an optional property that may be null or not, when it is read, written,
 * built, changed and compared: for properties of every kind of type.
 */
class PresenceTest {

  /**
   * @param schema in YAML
   * @param json a value, in single quotes
   * @param java the same value
   */
  private record Kind(String name, String schema, String json, String type, String java) {

    boolean isPrimitive() {
      return List.of("boolean", "int", "long", "double").contains(type);
    }

    String boxed() {
      return Map.of("boolean", "Boolean", "int", "Integer", "long", "Long", "double", "Double")
          .getOrDefault(type, type);
    }

    /** The schema, which may be null as well. */
    String nullable() {
      return "{anyOf: [" + schema + ", {type: 'null'}]}";
    }
  }

  private static final List<Kind> KINDS = List.of(
      new Kind("Text", "{type: string}", "'a'", "String", "\"a\""),
      new Kind("Flag", "{type: boolean}", "false", "boolean", "false"),
      new Kind("Small", "{type: integer, format: int32}", "0", "int", "0"),
      new Kind("Whole", "{type: integer}", "7", "long", "7L"),
      new Kind("Exact", "{type: number}", "1.50", "BigDecimal", "new BigDecimal(\"1.50\")"),
      new Kind("Binary", "{type: number, format: double}", "0.5", "double", "0.5"),
      new Kind("Moment", "{type: string, format: date-time}", "'2024-01-02T03:04:05Z'", "OffsetDateTime",
          "OffsetDateTime.parse(\"2024-01-02T03:04:05Z\")"),
      new Kind("Day", "{type: string, format: date}", "'2024-01-02'", "LocalDate", "LocalDate.of(2024, 1, 2)"),
      new Kind("Clock", "{type: string, format: time}", "'03:04:05Z'", "OffsetTime", "OffsetTime.parse(\"03:04:05Z\")"),
      new Kind("Span", "{type: string, format: duration}", "'P2D'", "Duration", "Duration.ofDays(2)"),
      new Kind("Id", "{type: string, format: uuid}", "'00000000-0000-0001-0000-000000000002'", "UUID",
          "new UUID(1, 2)"),
      new Kind("Link", "{type: string, format: uri}", "'/a'", "URI", "URI.create(\"/a\")"),
      new Kind("Blob", "{type: string, format: byte}", "'aGk='", "Bytes", "Bytes.of(new byte[] {'h', 'i'})"),
      new Kind("Texts", "{type: array, items: {type: string}}", "[]", "List<String>", "List.of()"),
      new Kind("Wholes", "{type: array, uniqueItems: true, items: {type: integer}}", "[1]", "Set<Long>",
          "Set.of(1L)"),
      new Kind("Names", "{type: object, additionalProperties: {type: string}}", "{'a':'b'}", "Map<String, String>",
          "Map.of(\"a\", \"b\")"),
      new Kind("Part", "{$ref: '#/components/schemas/Item'}", "{'id':'i'}", "Item",
          "Item.builder().id(\"i\").build()"),
      new Kind("Mode", "{$ref: '#/components/schemas/Color'}", "'red'", "Color", "Color.RED"),
      new Kind("Level", "{$ref: '#/components/schemas/Grade'}", "2", "Grade", "Grade.of(2)"),
      new Kind("Choice", "{$ref: '#/components/schemas/Either'}", "true", "Either", "Either.of(true)"));

  private static final String SHARED = """
      Item: {type: object, required: [id], properties: {id: {type: string}}}
      Color: {type: string, enum: [red, blue]}
      Grade: {type: integer, enum: [1, 2]}
      Either: {oneOf: [{type: string}, {type: boolean}]}
      """;

  private static final String SCHEMA = """
      States$NAME:
        type: object
        required: [must, must_null]
        properties:
          must: $SCHEMA
          must_null: $NULLABLE
          may: $SCHEMA
          may_null: $NULLABLE
      """;

  private static final String CASES = """
      package acme.user;

      import acme.models.*;
      import io.specwright.generator.types.TypeCases;
      import io.specwright.runtime.json.*;
      import java.math.BigDecimal;
      import java.net.URI;
      import java.time.*;
      import java.util.*;

      public final class Cases$NAME extends TypeCases implements Runnable {
        private static final JsonCodec<States$NAME> CODEC = States$NAME.CODEC;
        private static final List<String> PROPERTIES = List.of("must", "must_null", "may", "may_null");
        private static final String FULL = "{'must':$JSON,'must_null':$JSON,'may':$JSON,'may_null':$JSON}";
        private static final String LEAST = "{'must':$JSON,'must_null':null}";
        private static final String NULLS = "{'must':$JSON,'must_null':null,'may_null':null}";

        @Override
        public void run() {
          $TYPE value = $JAVA;

          // A value, read.
          States$NAME full = roundTrip(CODEC, FULL);
          same(full.must(), value);
          same(full.mustNull(), Optional.of(value));
          same(full.may(), Optional.of(value));
          same(full.mayNull(), Optional.of(value));
          same(PROPERTIES.stream().filter(full::isNull).toList(), List.of());
          same(CODEC.parse(json(FULL).getBytes(java.nio.charset.StandardCharsets.UTF_8), true), full);

          // Null, read: also where the document does not allow it.
          States$NAME nulls = roundTrip(CODEC, "{'must':null,'must_null':null,'may':null,'may_null':null}");
          refuses(nulls::must, "$.must");
          same(nulls.mustNull(), Optional.empty());
          same(nulls.may(), Optional.empty());
          same(nulls.mayNull(), Optional.empty());
          same(PROPERTIES.stream().filter(nulls::isNull).toList(), PROPERTIES);
          refusesStrictly(CODEC, "{'must':null,'must_null':null}", "$");

          // Absent, read.
          States$NAME absent = roundTrip(CODEC, "{}");
          refuses(absent::must, "$.must");
          refuses(absent::mustNull, "$.must_null");
          same(absent.may(), Optional.empty());
          same(absent.mayNull(), Optional.empty());
          same(PROPERTIES.stream().filter(absent::isNull).toList(), List.of());
          refusesStrictly(CODEC, "{'must':$JSON}", "$");

          $MISTYPED

          // Built and written.
          fails(IllegalStateException.class, "States$NAME lacks required properties: must, must_null",
              () -> States$NAME.builder().build());
          States$NAME least = States$NAME.builder().must(value).setNull("must_null").build();
          writes(CODEC, least, LEAST);
          $BOXED none = null;
          writes(CODEC, States$NAME.builder().must(value).mustNull(none).mayNull(none).build(), NULLS);
          writes(CODEC, States$NAME.builder().must(value).mustNull(value).may(value).mayNull(value).build(), FULL);
          fails(IllegalArgumentException.class, "", () -> States$NAME.builder().setNull("must"));
          fails(IllegalArgumentException.class, "", () -> States$NAME.builder().setNull("may"));
          $REFERENCE

          // Changed.
          same(full.toBuilder().build(), full);
          writes(CODEC, full.toBuilder().setNull("must_null").setNull("may_null").unset("may").build(), NULLS);
          writes(CODEC, full.toBuilder().setNull("must_null").unset("may").unset("may_null").build(), LEAST);
          writes(CODEC, least.toBuilder().mustNull(value).may(value).mayNull(value).build(), FULL);
          fails(IllegalStateException.class, "must, must_null",
              () -> full.toBuilder().unset("must").unset("must_null").build());
          same(absent.toBuilder().must(value).mustNull(none).build(), least);

          // Compared.
          States$NAME cleared = read(CODEC, NULLS);
          same(least, read(CODEC, LEAST));
          differ(least, cleared);
          differ(least, full);
          differ(cleared, full);
          differ(cleared, nulls);
          same(cleared, least.toBuilder().setNull("may_null").build());
          same(full, least.toBuilder().mustNull(value).may(value).mayNull(value).build());
        }
      }
      """;

  /** A union has an unknown variant for what is of no other. */
  private static final String MISTYPED = """
      // Mistyped, read.
      States$NAME odd = roundTrip(CODEC, "{'must':$ODD,'must_null':$ODD,'may':$ODD,'may_null':$ODD}");
      refuses(odd::must, "$.must");
      refuses(odd::mustNull, "$.must_null");
      refuses(odd::may, "$.may");
      refuses(odd::mayNull, "$.may_null");
      refusesStrictly(CODEC, "{'must':$JSON,'must_null':null,'may':$ODD}", "$.may");
      same(odd.toBuilder().must(value).mustNull(value).may(value).mayNull(value).build(), full);
      """.strip();

  /** What only references can be told. */
  private static final String REFERENCE = """
      fails(NullPointerException.class, "", () -> States$NAME.builder().must(none));
          writes(CODEC, full.toBuilder().mustNull(none).may(none).mayNull(none).build(), NULLS);
      """.strip();

  @TestFactory
  Stream<DynamicTest> everyKindInEveryState() {
    StringBuilder schemas = new StringBuilder(SHARED);
    KINDS.forEach(kind -> schemas.append(fill(SCHEMA, kind)));
    Generated generated = Generated.schemas(schemas.toString()).quietly();
    Map<String, String> sources = generated.sources();
    KINDS.forEach(kind -> sources.put("acme.user.Cases" + kind.name(), fill(CASES, kind)));
    InMemoryCompiler.Loader loader = InMemoryCompiler.compile(sources);
    return KINDS.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () ->
        ((Runnable) loader.load("acme.user.Cases" + kind.name()).getConstructor().newInstance()).run()));
  }

  private static String fill(String template, Kind kind) {
    return template
        .replace("$MISTYPED", kind.type().equals("Either") ? "" : MISTYPED)
        .replace("$REFERENCE", kind.isPrimitive() ? "" : REFERENCE)
        .replace("$NAME", kind.name())
        .replace("$SCHEMA", kind.schema())
        .replace("$NULLABLE", kind.nullable())
        .replace("$JSON", kind.json())
        .replace("$JAVA", kind.java())
        .replace("$TYPE", kind.type())
        .replace("$BOXED", kind.boxed())
        .replace("$ODD", kind.json().startsWith("[") ? "{'a':1}" : "[true]");
  }
}

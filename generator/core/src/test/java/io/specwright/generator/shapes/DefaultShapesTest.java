package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code default}: documented, never sent on the caller's behalf, and left out where it is wrong. */
class DefaultShapesTest {

  @Test
  void ofEveryKind() {
    Generated generated = Generated.schemas("""
        Color: {type: string, enum: [red, blue]}
        Holder:
          type: object
          properties:
            text: {type: string, default: "a */ b"}
            whole: {type: integer, default: 5}
            number: {type: number, default: 0.10}
            bool: {type: boolean, default: false}
            date: {type: string, format: date, default: 2020-01-31}
            list: {type: array, items: {type: integer}, default: [1, 2]}
            map: {type: object, additionalProperties: {type: string}, default: {}}
            color: {default: blue, $ref: '#/components/schemas/Color'}
            none: {type: [string, 'null'], default: null}
            any: {default: {a: [1]}}
        """).quietly();
    assertThat(generated.source("models.Holder"))
        .contains("Default: {@code 0.10}", "2020-01-31", "Default: {@code [1,2]}");
    generated.use("""
        assertThat(Holder.CODEC.toJson(Holder.builder().build())).isEqualTo("{}");
        assertThat(Holder.CODEC.parse("{}").whole()).isEmpty();
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "{type: integer, default: abc}",
    "{type: integer, default: 1.5}",
    "{type: integer, format: int32, default: 3000000000}",
    "{type: string, default: 5}",
    "{type: boolean, default: 'yes'}",
    "{type: string, format: date, default: yesterday}",
    "{type: string, enum: [a, b], default: c}",
    "{type: array, items: {type: string}, default: a}",
    "{type: array, items: {type: string}, default: [1]}",
    "{type: object, properties: {a: {type: string}}, default: []}",
    "{type: string, default: null}",
  })
  void aWrongOneIsLeftOut(String schema) {
    Generated generated = Generated.schemas("""
        Holder:
          type: object
          properties:
            a: %s
        """.formatted(schema)).warning("wrong-default", 4);
    assertThat(generated.source("models.Holder")).doesNotContain("Default");
    generated.compile();
  }

  @Test
  void aWrongOneOfAParameterIsLeftOut() {
    Generated.paths("""
        /orders:
          get:
            operationId: listOrders
            tags: [orders]
            parameters:
            - {name: limit, in: query, schema: {type: integer, default: many}}
            responses: {'204': {description: Done}}
        """).warning("wrong-default", 6).compile();
  }
}

package io.specwright.generator.shapes;

import org.junit.jupiter.api.Test;

/**
 * Schemas that contain themselves. Through an object or a union Java has a name for the type; a list of itself and a
 * map of itself have none, and are kept raw where they close the circle.
 */
class RecursiveShapesTest {

  @Test
  void objects() {
    Generated.schemas("""
        Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'},
          children: {type: array, items: {$ref: '#/components/schemas/Node'}},
          named: {type: object, additionalProperties: {$ref: '#/components/schemas/Node'}}}}
        """).quietly().use("""
        roundTrip(Node.CODEC, \
        "{\\"next\\":{\\"next\\":{}},\\"children\\":[{},{\\"children\\":[]}],\\"named\\":{\\"a\\":{}}}");
        """);
  }

  @Test
  void unions() {
    Generated.schemas("""
        Json:
          oneOf:
          - {type: string}
          - {type: number}
          - {type: boolean}
          - {type: array, items: {$ref: '#/components/schemas/Json'}}
          - {type: object, additionalProperties: {$ref: '#/components/schemas/Json'}}
        """).quietly().use("""
        String json = "{\\"a\\":[1,\\"b\\",[true]],\\"c\\":{}}";
        assertThat(roundTrip(Json.CODEC, json)).isInstanceOf(Json.OfJsonMap.class);
        """);
  }

  @Test
  void unionsOfThemselves() {
    Generated.schemas("""
        Expression:
          oneOf: [{type: string}, {$ref: '#/components/schemas/Expression'}]
        Holder: {type: object, properties: {e: {$ref: '#/components/schemas/Expression'}}}
        """).use("""
        roundTrip(Holder.CODEC, "{\\"e\\":\\"a\\"}");
        """);
  }

  @Test
  void unionsOfEachOther() {
    Generated.schemas("""
        A:
          oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]
        B:
          oneOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {x: {type: string}}}]
        """).quietly().use("""
        assertThat(roundTrip(A.CODEC, "{\\"x\\":\\"y\\"}")).isInstanceOf(A.OfB.class);
        assertThat(roundTrip(A.CODEC, "\\"a\\"")).isEqualTo(A.of("a"));
        roundTrip(B.CODEC, "\\"a\\"");
        roundTrip(B.CODEC, "{}");
        """);
  }

  @Test
  void aCompositionOfItself() {
    Generated.schemas("""
        Self:
          allOf:
          - $ref: '#/components/schemas/Self'
          - {type: object, properties: {a: {type: string}}}
        """).error("circular-reference", 3);
  }

  @Test
  void arrays() {
    Generated.schemas("""
        Nested:
          type: array
          items: {$ref: '#/components/schemas/Nested'}
        Holder: {type: object, properties: {nested: {$ref: '#/components/schemas/Nested'}}}
        """).warning("recursive-alias", 2).use("""
        roundTrip(Holder.CODEC, "{\\"nested\\":[[],[[]]]}");
        """);
  }

  @Test
  void maps() {
    Generated.schemas("""
        Tree:
          type: object
          additionalProperties: {$ref: '#/components/schemas/Tree'}
        Holder: {type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}
        """).warning("recursive-alias", 2).use("""
        roundTrip(Holder.CODEC, "{\\"tree\\":{\\"a\\":{\\"b\\":{}}}}");
        """);
  }

  @Test
  void compositions() {
    Generated.schemas("""
        Person:
          allOf:
          - type: object
            properties:
              name: {type: string}
              partner: {$ref: '#/components/schemas/Person'}
        """).quietly().use("""
        roundTrip(Person.CODEC, "{\\"name\\":\\"a\\",\\"partner\\":{\\"partner\\":{}}}");
        """);
  }
}

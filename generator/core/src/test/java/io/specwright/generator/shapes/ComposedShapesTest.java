package io.specwright.generator.shapes;

import org.junit.jupiter.api.Test;

/** {@code allOf}. */
class ComposedShapesTest {

  @Test
  void aPropertyDefinedAgainWithAnotherType() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}, size: {type: string}}}
        Derived:
          allOf:
          - $ref: '#/components/schemas/Base'
          - type: object
            properties:
              id: {type: integer}
        """).warning("redefined-property", 7).use("""
        assertThat(roundTrip(Derived.CODEC, "{\\"id\\":7,\\"size\\":\\"a\\"}").id()).contains(7L);
        assertThat(roundTrip(Base.CODEC, "{\\"id\\":\\"x\\"}").id()).contains("x");
        """);
  }

  @Test
  void aPropertyNarrowedToAConstant() {
    Generated.schemas("""
        Base: {type: object, required: [kind], properties: {kind: {type: string}, a: {type: string}}}
        Derived:
          allOf:
          - $ref: '#/components/schemas/Base'
          - properties:
              kind: {const: derived}
        """).quietly().use("""
        assertThat(Derived.CODEC.toJson(Derived.builder().a("x").build()))
            .isEqualTo("{\\"kind\\":\\"derived\\",\\"a\\":\\"x\\"}");
        """);
  }

  @Test
  void siblings() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}}}
        Derived:
          type: object
          description: What stands beside allOf counts too.
          required: [id, name]
          properties: {name: {type: string}}
          additionalProperties: {type: integer}
          allOf: [{$ref: '#/components/schemas/Base'}]
        """).quietly().use("""
        Derived derived = roundTrip(Derived.CODEC, "{\\"id\\":\\"a\\",\\"name\\":\\"b\\",\\"x\\":1}");
        assertThat(derived.id() + derived.name()).isEqualTo("ab");
        assertThat(derived.additionalProperties()).isEqualTo(Map.of("x", 1L));
        assertThatThrownBy(() -> Derived.builder().name("b").build()).hasMessageContaining("id");
        """);
  }

  @Test
  void onePartWithAnnotationsOnly() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}}}
        Holder:
          type: object
          properties:
            base:
              description: More about it.
              allOf: [{$ref: '#/components/schemas/Base'}]
            text:
              allOf: [{type: string}, {maxLength: 5}]
        """).quietly().use("""
        Holder holder = Holder.builder().base(Base.builder().id("a").build()).text("b").build();
        assertThat(roundTrip(Holder.CODEC, "{\\"base\\":{\\"id\\":\\"a\\"},\\"text\\":\\"b\\"}")).isEqualTo(holder);
        """);
  }

  @Test
  void scalarsThatDisagree() {
    Generated.schemas("""
        Code:
          allOf: [{type: string}, {type: integer}]
        Holder: {type: object, properties: {code: {$ref: '#/components/schemas/Code'}}}
        """).warning("composed-scalars", 2).use("""
        roundTrip(Holder.CODEC, "{\\"code\\":\\"a\\"}");
        """);
  }

  @Test
  void aUnionAmongTheParts() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}}}
        Derived:
          allOf:
          - $ref: '#/components/schemas/Base'
          - oneOf:
            - {type: object, properties: {a: {type: string}}}
            - {type: object, properties: {b: {type: integer}}}
        """).warning("union-in-object", 5).use("""
        assertThat(roundTrip(Derived.CODEC, "{\\"id\\":\\"x\\",\\"b\\":3}").b()).contains(3L);
        """);
  }

  @Test
  void diamonds() {
    Generated.schemas("""
        Top: {type: object, properties: {id: {type: string}}}
        Left: {allOf: [{$ref: '#/components/schemas/Top'}, {type: object, properties: {l: {type: string}}}]}
        Right: {allOf: [{$ref: '#/components/schemas/Top'}, {type: object, properties: {r: {type: string}}}]}
        Bottom: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
        """).quietly().use("""
        roundTrip(Bottom.CODEC, "{\\"id\\":\\"a\\",\\"l\\":\\"b\\",\\"r\\":\\"c\\"}");
        """);
  }

  /** OpenAI's stream events: {@code delta} is text in some of them and an object in others. */
  @Test
  void whatAlternativesInsideAllOfDisagreeAboutIsAnyValue() {
    Generated.schemas("""
        Text: {type: object, required: [delta], properties: {delta: {type: string}}}
        Shell: {type: object, required: [delta], properties: {delta: {type: object}, n: {type: integer}}}
        Event:
          allOf:
          - anyOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Shell'}]
          - {type: object, properties: {id: {type: string}}}
        """).warning("union-in-object", 5).use("""
        assertThat(roundTrip(Event.CODEC, "{\\"delta\\":\\"a\\"}").delta()).contains(JsonValue.of("a"));
        assertThat(roundTrip(Event.CODEC, "{\\"delta\\":{\\"b\\":1},\\"n\\":2}").delta())
            .contains(JsonValue.parse("{\\"b\\":1}"));
        """);
  }
}

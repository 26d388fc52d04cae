package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code oneOf}, {@code anyOf} and lists of types. */
class UnionShapesTest {

  @Test
  void anArrayAmongPrimitives() {
    Generated.schemas("""
        Tags:
          oneOf:
          - type: string
          - type: array
            items: {type: string}
          - type: boolean
        """).quietly().use("""
        assertThat(roundTrip(Tags.CODEC, "\\"a\\"")).isEqualTo(Tags.of("a"));
        assertThat(roundTrip(Tags.CODEC, "[\\"a\\",\\"b\\"]")).isEqualTo(Tags.of(List.of("a", "b")));
        assertThat(roundTrip(Tags.CODEC, "true")).isEqualTo(Tags.of(true));
        assertThat(roundTrip(Tags.CODEC, "[1]")).isInstanceOf(Tags.Unknown.class);
        assertThat(roundTrip(Tags.CODEC, "5")).isInstanceOf(Tags.Unknown.class);
        assertThat(Tags.of("a").<Integer>match(s -> 1, list -> 2, b -> 3, unknown -> 4)).isEqualTo(1);
        """);
  }

  /** There is no property around that could keep the repetition, and a set cannot. */
  @Test
  void aSetWithRepetitionsThatIsTheWholeDocumentIsUnknown() {
    Generated.schemas("""
        Ids:
          oneOf:
          - type: string
          - type: array
            uniqueItems: true
            items: {type: string}
        Holder:
          type: object
          properties: {ids: {$ref: '#/components/schemas/Ids'}}
        """).quietly().use("""
        assertThat(roundTrip(Ids.CODEC, "[\\"a\\",\\"b\\"]")).isEqualTo(Ids.of(Set.of("a", "b")));
        assertThat(roundTrip(Ids.CODEC, "[\\"a\\",\\"a\\"]")).isInstanceOf(Ids.Unknown.class);
        assertThat(roundTrip(Holder.CODEC, "{\\"ids\\":[\\"a\\",\\"a\\"]}").ids()).contains(Ids.of(Set.of("a")));
        """);
  }

  @Test
  void nullAmongTheAlternativesIsAFactOfThePlace() {
    Generated.schemas("""
        Holder:
          type: object
          required: [id]
          properties:
            id:
              oneOf: [{type: string}, {type: integer}, {type: 'null'}]
        """).quietly().use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"id\\":null}").id()).isEmpty();
        assertThat(roundTrip(Holder.CODEC, "{\\"id\\":7}").id()).contains(Holder.Id.of(7));
        assertThat(Holder.CODEC.toJson(Holder.builder().id("x").build())).isEqualTo("{\\"id\\":\\"x\\"}");
        """);
  }

  @Test
  void unionsInUnions() {
    Generated.schemas("""
        Inner:
          oneOf: [{type: string}, {type: boolean}]
        Outer:
          oneOf:
          - $ref: '#/components/schemas/Inner'
          - {type: integer}
          - {type: array, items: {$ref: '#/components/schemas/Inner'}}
        """).quietly().use("""
        assertThat(roundTrip(Outer.CODEC, "true")).isEqualTo(Outer.of(Inner.of(true)));
        assertThat(roundTrip(Outer.CODEC, "3")).isEqualTo(Outer.of(3));
        assertThat(roundTrip(Outer.CODEC, "[\\"a\\",false]"))
            .isEqualTo(Outer.of(List.of(Inner.of("a"), Inner.of(false))));
        """);
  }

  @Test
  void unionsOfObjectsInUnions() {
    Generated.schemas("""
        Circle: {type: object, required: [radius], properties: {radius: {type: integer}}}
        Square: {type: object, required: [side], properties: {side: {type: integer}}}
        Shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
        Added: {type: object, required: [type], properties: {type: {const: added}, at: {type: string}}}
        Moved: {type: object, required: [type], properties: {type: {const: moved}}}
        Event: {oneOf: [{$ref: '#/components/schemas/Added'}, {$ref: '#/components/schemas/Moved'}]}
        Line: {type: object, required: [length], properties: {length: {type: integer}}}
        ByConstant: {oneOf: [{$ref: '#/components/schemas/Shape'}, {$ref: '#/components/schemas/Event'}]}
        ByPresence: {oneOf: [{$ref: '#/components/schemas/Line'}, {$ref: '#/components/schemas/Shape'}]}
        """).quietly().use("""
        assertThat(roundTrip(ByConstant.CODEC, "{\\"type\\":\\"moved\\"}")).isInstanceOf(ByConstant.OfEvent.class);
        assertThat(roundTrip(ByConstant.CODEC, "{\\"side\\":1}")).isInstanceOf(ByConstant.OfShape.class);
        assertThat(roundTrip(ByPresence.CODEC, "{\\"side\\":1}")).isInstanceOf(ByPresence.OfShape.class);
        assertThat(roundTrip(ByPresence.CODEC, "{\\"length\\":1}")).isInstanceOf(ByPresence.OfLine.class);
        assertThat(roundTrip(ByPresence.CODEC, "{}")).isInstanceOf(ByPresence.Unknown.class);
        """);
  }

  @Test
  void unionsOfObjectsThatLookAlikeAreKeptRaw() {
    Generated.schemas("""
        A: {oneOf: [{type: object, required: [x], properties: {x: {type: integer}}}, {type: string}]}
        B: {oneOf: [{type: object, required: [x], properties: {x: {type: integer}}}, {type: boolean}]}
        Outer:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
        """).warning("ambiguous-union", 4).use("""
        assertThat(roundTrip(Outer.CODEC, "{\\"x\\":1}")).isInstanceOf(Outer.Unknown.class);
        assertThat(roundTrip(Outer.CODEC, "true")).isInstanceOf(Outer.OfB.class);
        """);
  }

  @Test
  void arraysAreToldApartByTheirFirstElement() {
    Generated.schemas("""
        Point: {type: object, required: [x], properties: {x: {type: integer}}}
        Input:
          oneOf:
          - type: string
          - type: array
            items: {type: string}
          - type: array
            items: {type: integer}
          - type: array
            items:
              type: array
              items: {type: integer}
          - type: array
            items: {$ref: '#/components/schemas/Point'}
        """).quietly().use("""
        assertThat(roundTrip(Input.CODEC, "[\\"a\\"]")).isEqualTo(new Input.OfStringList(List.of("a")));
        assertThat(roundTrip(Input.CODEC, "[1,2]")).isEqualTo(new Input.OfLongList(List.of(1L, 2L)));
        assertThat(roundTrip(Input.CODEC, "[[1],[]]"))
            .isEqualTo(new Input.OfLongListList(List.of(List.of(1L), List.of())));
        assertThat(roundTrip(Input.CODEC, "[ {\\"x\\":1} ]".replace(" ", ""))).isInstanceOf(Input.OfPointList.class);
        assertThat(roundTrip(Input.CODEC, "[]")).isEqualTo(new Input.OfStringList(List.of()));
        assertThat(roundTrip(Input.CODEC, "[1,\\"a\\"]")).isInstanceOf(Input.Unknown.class);
        assertThat(roundTrip(Input.CODEC, "[null]")).isInstanceOf(Input.Unknown.class);
        """);
  }

  @Test
  void arraysOfOneKindOfElementAreKeptRaw() {
    Generated.schemas("""
        Ids:
          oneOf:
          - {type: array, items: {type: string, format: uuid}}
          - {type: array, items: {type: string, format: date}}
        """).warning("ambiguous-union", 2).use("""
        assertThat(roundTrip(Ids.CODEC, "[\\"2020-01-01\\"]")).isInstanceOf(Ids.Unknown.class);
        """);
  }

  @Test
  void numbersGoToTheMostGeneralVariant() {
    Generated.schemas("""
        Amount:
          anyOf: [{type: integer}, {type: number}]
        """).quietly().use("""
        assertThat(roundTrip(Amount.CODEC, "1.50")).isEqualTo(Amount.of(new BigDecimal("1.50")));
        assertThat(roundTrip(Amount.CODEC, "7")).isEqualTo(Amount.of(new BigDecimal(7)));
        """);
  }

  @Test
  void listsOfTypes() {
    Generated.schemas("""
        Value:
          type: [string, integer, array, object, 'null']
          items: {type: integer}
          properties: {a: {type: string}}
        """).quietly().use("""
        assertThat(roundTrip(Value.CODEC, "\\"a\\"")).isEqualTo(Value.of("a"));
        assertThat(roundTrip(Value.CODEC, "5")).isEqualTo(Value.of(5));
        assertThat(roundTrip(Value.CODEC, "[5]")).isEqualTo(Value.of(List.of(5L)));
        assertThat(roundTrip(Value.CODEC, "{\\"a\\":\\"b\\"}").<String>match(
            s -> "", n -> "", list -> "", object -> object.a().orElseThrow(), unknown -> "")).isEqualTo("b");
        assertThat(roundTrip(Value.CODEC, "true")).isInstanceOf(Value.Unknown.class);
        """);
  }

  @Test
  void variantsOfOneTypeAreNoUnion() {
    assertThat(Generated.schemas("""
        Code:
          oneOf: [{type: string, minLength: 3}, {type: string, maxLength: 2}]
        """).quietly().models()).isEmpty();
  }

  @Test
  void anyValueAmongTheAlternatives() {
    Generated.schemas("""
        Anything:
          anyOf: [{type: object, properties: {a: {type: string}}}, {}]
        Mixed:
          anyOf: [{type: string}, {type: object, additionalProperties: true}, {type: array, items: {}}]
        """).quietly().use("""
        assertThat(roundTrip(Anything.CODEC, "{\\"a\\":\\"x\\"}").value()).isInstanceOf(Anything.A.class);
        assertThat(roundTrip(Anything.CODEC, "[1]")).isInstanceOf(Anything.Unknown.class);
        assertThat(Anything.CODEC.toJson(new Anything.Unknown(JsonValue.of(5)))).isEqualTo("5");
        roundTrip(Mixed.CODEC, "{\\"a\\":[1]}");
        roundTrip(Mixed.CODEC, "[1,null]");
        """);
  }

  @Test
  void deprecatedVariantsInSettersAreNoWarning() {
    Generated.schemas("""
        Old: {type: object, deprecated: true, required: [old], properties: {old: {type: string}}}
        New: {type: object, required: [new], properties: {new: {type: string}}}
        Either:
          oneOf: [{$ref: '#/components/schemas/Old'}, {$ref: '#/components/schemas/New'}]
        Holder:
          type: object
          properties:
            one: {$ref: '#/components/schemas/Either'}
        HolderOfMany:
          type: object
          properties:
            many: {type: array, items: {$ref: '#/components/schemas/Either'}}
        HolderOfAny:
          type: object
          additionalProperties: {$ref: '#/components/schemas/Either'}
          properties: {a: {type: string}}
        """).quietly().compile();
  }
}

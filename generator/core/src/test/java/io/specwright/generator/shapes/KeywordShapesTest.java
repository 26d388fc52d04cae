package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keywords of JSON Schema 2020-12 that older generators stumble over. */
class KeywordShapesTest {

  @Test
  void tuplesKeepTheirJson() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            point: {type: array, prefixItems: [{type: number}, {type: string}]}
            closed: {type: array, prefixItems: [{type: number}], items: false}
            rest: {type: array, prefixItems: [{type: string}], items: {type: integer}}
        """).quietly().use("""
        roundTrip(Holder.CODEC, "{\\"point\\":[1,\\"a\\"],\\"closed\\":[1],\\"rest\\":[\\"a\\",1]}");
        assertThat(Holder.CODEC.parse("{\\"rest\\":[\\"a\\",1]}").rest().orElseThrow()).hasSize(2);
        """);
  }

  /** A strict reader does not miss it, and the accessor says where it is missed. */
  @Test
  void aWriteOnlyPropertyThatIsNotSentBackIsMissedAtItsPlace() {
    Generated.schemas("""
        Holder: {type: object, properties: {owners: {type: array, items: {$ref: '#/components/schemas/Owner'}}}}
        Owner: {type: object, required: [secret], properties: {secret: {type: string, writeOnly: true}}}
        """).quietly().use("""
        Holder holder = Holder.CODEC.parse("{\\"owners\\":[{}]}".getBytes(), true);
        assertThatThrownBy(() -> holder.owners().orElseThrow().get(0).secret())
            .hasMessageStartingWith("$.owners[0].secret: ");
        """);
  }

  @Test
  void patternPropertiesOfOneTypeAreAMap() {
    Generated.schemas("""
        Headers:
          type: object
          patternProperties: {'^x-': {type: string}}
        Holder: {type: object, properties: {headers: {$ref: '#/components/schemas/Headers'}}}
        """).quietly().use("""
        Holder holder = roundTrip(Holder.CODEC, "{\\"headers\\":{\\"x-a\\":\\"b\\"}}");
        assertThat(holder.headers()).contains(Map.of("x-a", "b"));
        """);
  }

  @Test
  void patternPropertiesOfSeveralTypesLoseNothing() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            free:
              type: object
              patternProperties: {'^s-': {type: string}, '^n-': {type: integer}}
        """).quietly().use("""
        Holder holder = roundTrip(Holder.CODEC, "{\\"free\\":{\\"s-a\\":\\"b\\",\\"n-a\\":1}}");
        assertThat(holder.free().orElseThrow()).hasSize(2);
        """);
  }

  @Test
  void unevaluatedPropertiesOfATypeAreAMap() {
    Generated.schemas("""
        Labels: {type: object, unevaluatedProperties: {type: string}}
        Base: {type: object, properties: {id: {type: string}}}
        Derived:
          allOf: [{$ref: '#/components/schemas/Base'}]
          unevaluatedProperties: {type: integer}
        Holder:
          type: object
          properties:
            labels: {$ref: '#/components/schemas/Labels'}
            closed: {allOf: [{$ref: '#/components/schemas/Base'}], unevaluatedProperties: false}
        """).quietly().use("""
        Holder holder = roundTrip(Holder.CODEC, "{\\"labels\\":{\\"a\\":\\"b\\"},\\"closed\\":{\\"id\\":\\"c\\"}}");
        assertThat(holder.labels()).contains(Map.of("a", "b"));
        Base closed = holder.closed().orElseThrow();
        assertThat(closed.id()).contains("c");
        Derived derived = roundTrip(Derived.CODEC, "{\\"id\\":\\"c\\",\\"n\\":1}");
        assertThat(derived.additionalProperties()).isEqualTo(Map.of("n", 1L));
        """);
  }

  @Test
  void booleanSchemas() {
    Generated.schemas("""
        Anything: true
        Nothing: false
        Holder:
          type: object
          properties: {yes: true, no: false, any: {$ref: '#/components/schemas/Anything'}, \
        list: {type: array, items: true}}
          additionalProperties: false
        """).quietly().use("""
        roundTrip(Holder.CODEC, "{\\"yes\\":1,\\"no\\":2,\\"any\\":[3],\\"list\\":[4,null]}");
        roundTrip(Holder.CODEC, "{\\"other\\":true}");
        """);
  }

  @Test
  void additionalPropertiesBesideAnArray() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            list: {type: array, items: {type: string}, additionalProperties: false}
            inferred: {items: {type: string}}
        """).quietly().use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"list\\":[\\"a\\"],\\"inferred\\":[\\"b\\"]}").list())\
        .contains(List.of("a"));
        """);
  }

  @Test
  void propertiesBesideAString() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            text: {type: string, properties: {a: {type: string}}}
        """).quietly().use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"text\\":\\"a\\"}").text()).contains("a");
        """);
  }

  @Test
  void declaredNamesAreNoAdditionalProperties() {
    Generated.schemas("""
        Plain: {type: object, properties: {id: {type: string}}}
        Typed: {type: object, properties: {id: {type: string}}, additionalProperties: {type: integer}}
        """).quietly().use("""
        assertThatThrownBy(() -> Plain.builder().putAdditionalProperty("id", JsonValue.of("a")))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'id'");
        assertThatThrownBy(() -> Typed.builder().putAdditionalProperty("id", 1))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'id'");
        assertThat(Typed.CODEC.toJson(Typed.builder().putAdditionalProperty("x", 1).build())).isEqualTo("{\\"x\\":1}");
        """);
  }

  @Test
  void numbersAreEqualByValue() {
    Generated.schemas("""
        Price: {type: object, properties: {amount: {type: number}, ratio: {type: number, format: double}}}
        """).quietly().use("""
        Price a = roundTrip(Price.CODEC, "{\\"amount\\":1.0,\\"ratio\\":2.50}");
        Price b = roundTrip(Price.CODEC, "{\\"amount\\":1.00,\\"ratio\\":2.5}");
        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
        assertThat(a).isNotEqualTo(Price.CODEC.parse("{\\"amount\\":1.01,\\"ratio\\":2.5}"));
        """);
  }

  @Test
  void longNamesAreBrokenOntoLines() {
    String name = "AVeryLongNameForASchemaThatSomebodyMadeUpToSee";
    Generated generated = Generated.schemas("""
        %1$s: {oneOf: [{type: string}, {$ref: '#/components/schemas/%1$sToo'}, {type: integer}]}
        %1$sToo: {type: object, properties: {a: {$ref: '#/components/schemas/%1$s'}, b: {type: string, enum: [a, b]}}}
        """.formatted(name)).quietly();
    generated.compile();
    for (String model : generated.models()) {
      assertThat(generated.source("models." + model).lines()).allMatch(line -> line.length() < 120);
    }
  }
}

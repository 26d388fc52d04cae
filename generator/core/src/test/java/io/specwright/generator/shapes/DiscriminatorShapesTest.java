package io.specwright.generator.shapes;

import org.junit.jupiter.api.Test;

/** Discriminators, their mappings and the lack of these. */
class DiscriminatorShapesTest {
  private static final String PETS = """
      Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
      Dog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: integer}}}
      """;

  @Test
  void withoutMappingTheSchemasNamesCount() {
    Generated.schemas(PETS + """
        Pet:
          discriminator: {propertyName: kind}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"Dog\\",\\"tricks\\":3}")).isInstanceOf(Pet.OfDog.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"Bird\\"}")).isInstanceOf(Pet.Unknown.class);
        assertThat(roundTrip(Pet.CODEC, "{}")).isInstanceOf(Pet.Unknown.class);
        """);
  }

  @Test
  void aMappingByNameOrReferenceAndPartOfOne() {
    Generated.schemas(PETS + """
        Pet:
          discriminator: {propertyName: kind, mapping: {feline: Cat, 'big "cat"': '#/components/schemas/Cat'}}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"feline\\"}")).isInstanceOf(Pet.OfCat.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"big \\\\\\"cat\\\\\\"\\"}")).isInstanceOf(Pet.OfCat.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"Dog\\"}")).isInstanceOf(Pet.OfDog.class);
        """);
  }

  @Test
  void aMappingToNoVariant() {
    Generated.schemas(PETS + """
        Fish: {type: object, properties: {kind: {type: string}}}
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator:
            propertyName: kind
            mapping:
              cat: '#/components/schemas/Cat'
              fish: '#/components/schemas/Fish'
        """).warning("discriminator-mapping", 10).use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"cat\\"}")).isInstanceOf(Pet.OfCat.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"fish\\"}")).isInstanceOf(Pet.Unknown.class);
        """);
  }

  @Test
  void variantsThatDoNotDeclareTheProperty() {
    Generated.schemas("""
        Cat: {type: object, properties: {lives: {type: integer}}}
        Dog: {type: object, properties: {tricks: {type: integer}}}
        Pet:
          discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}
          anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"lives\\":9,\\"kind\\":\\"c\\"}")).isInstanceOf(Pet.OfCat.class);
        """);
  }

  @Test
  void numbersAndBooleansAsConstants() {
    Generated.schemas("""
        Pet:
          oneOf:
          - {type: object, title: One, required: [v], properties: {v: {const: 1}}}
          - {type: object, title: Two, required: [v], properties: {v: {const: 2}}}
        Flag:
          oneOf:
          - {type: object, title: Good, required: [ok], properties: {ok: {const: true}}}
          - {type: object, title: Bad, required: [ok], properties: {ok: {const: false}, why: {type: string}}}
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"v\\":2}")).isInstanceOf(Pet.OfTwo.class);
        assertThat(roundTrip(Flag.CODEC, "{\\"ok\\":false,\\"why\\":\\"x\\"}")).isInstanceOf(Flag.OfBad.class);
        """);
  }

  @Test
  void besideAllOfOnTheBase() {
    Generated.schemas("""
        Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
        """).quietly().use("""
        assertThat(roundTrip(Cat.CODEC, "{\\"kind\\":\\"Cat\\",\\"lives\\":9}").lives()).contains(9L);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"Cat\\",\\"lives\\":9}").kind()).isEqualTo("Cat");
        """);
  }

  /** Stripe's customers: only {@code deleted} is always there. */
  @Test
  void constantsOfAnOptionalPropertyTellNothingByTheirAbsence() {
    Generated.schemas("""
        Live:
          type: object
          required: [id, created]
          properties:
            exempt: {type: string, enum: [none, all]}
            id: {type: string}
            created: {type: integer}
        Deleted:
          type: object
          required: [deleted, id]
          properties: {deleted: {type: boolean, enum: [true]}, id: {type: string}}
        Either: {anyOf: [{$ref: '#/components/schemas/Live'}, {$ref: '#/components/schemas/Deleted'}]}
        Card: {type: object, properties: {capture: {type: string, enum: [manual, late]}}}
        Voucher: {type: object, required: [days], properties: {days: {type: integer}}}
        Options: {anyOf: [{$ref: '#/components/schemas/Voucher'}, {$ref: '#/components/schemas/Card'}]}
        """).quietly().use("""
        assertThat(roundTrip(Either.CODEC, "{\\"id\\":\\"a\\",\\"created\\":1}")).isInstanceOf(Either.OfLive.class);
        assertThat(roundTrip(Either.CODEC, "{\\"deleted\\":true,\\"id\\":\\"a\\"}"))
            .isInstanceOf(Either.OfDeleted.class);
        assertThat(roundTrip(Options.CODEC, "{\\"days\\":3}")).isInstanceOf(Options.OfVoucher.class);
        assertThat(roundTrip(Options.CODEC, "{}")).isInstanceOf(Options.OfCard.class);
        """);
  }
}

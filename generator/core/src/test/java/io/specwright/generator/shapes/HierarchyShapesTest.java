package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Discriminators of schemas that others extend, as documents have them that nobody has proofread. */
class HierarchyShapesTest {
  private static final String PET = """
      Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
      """;

  @Test
  void whatChildrenDefineInAnotherWayIsNoAccessorOfAll() {
    Generated generated = Generated.schemas("""
        Pet:
          type: object
          required: [kind]
          discriminator: {propertyName: kind}
          properties: {kind: {type: string}, name: {type: string}, age: {type: integer}, owner: {type: string}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [name]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {age: {type: integer, format: int32}}}]}
        """).quietly();
    assertThat(generated.source("models.Pet")).contains("interface Pet permits Cat, Dog, Pet.Unknown")
        .containsOnlyOnce("> name()").containsOnlyOnce("> age()");
    assertThat(generated.result().diagnostics()).extracting(message -> message.code() + message.location().line())
        .contains("redefined-accessor10", "redefined-accessor10");
    generated.use("""
        Pet cat = roundTrip(Pet.CODEC, "{\\"kind\\":\\"Cat\\",\\"name\\":\\"Mo\\",\\"age\\":9,\\"owner\\":\\"I\\"}");
        assertThat(cat.owner()).contains("I");
        String name = ((Cat) cat).name();
        Optional<Integer> age = Dog.builder().age(3).build().age();
        """);
  }

  @Test
  void aDiscriminatorThatNobodyDeclares() {
    Generated.schemas("""
        Pet: {type: object, discriminator: {propertyName: '@type', mapping: {c: Cat}}, properties: {age: {type: integer}}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"lives\\":9,\\"@type\\":\\"c\\"}")).isInstanceOf(Cat.class);
        assertThat(Cat.CODEC.toJson(Cat.builder().build())).isEqualTo("{\\"@type\\":\\"c\\"}");
        """);
  }

  @Test
  void aDiscriminatorThatIsAList() {
    Generated generated = Generated.schemas("""
        Page:
          type: object
          discriminator: {propertyName: content}
          properties: {content: {type: array, items: {}}, size: {type: integer}}
        Pets: {allOf: [{$ref: '#/components/schemas/Page'}, {properties: {size: {type: integer}}}]}
        """).warning("discriminator-property", 3);
    assertThat(generated.source("models.Page")).contains("final class Page ");
    generated.compile();
  }

  @Test
  void aDiscriminatorThatIsANumber() {
    Generated.schemas("""
        Pet:
          type: object
          required: [kind]
          discriminator: {propertyName: kind, mapping: {1: Cat, 2: Dog}}
          properties: {kind: {type: integer}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":2}")).isInstanceOf(Dog.class);
        assertThat(Cat.CODEC.toJson(Cat.builder().build())).isEqualTo("{\\"kind\\":1}");
        """);
  }

  /** The reports of Vonage. */
  @Test
  void childrenThatAllowEveryValueGoByTheirNames() {
    Generated.schemas(PET + """
        AnyKind: {type: string, enum: [Cat, Dog]}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/CatFields'}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/DogFields'}]}
        Cow: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/CowFields'}]}
        CatFields: {type: object, properties: {kind: {$ref: '#/components/schemas/AnyKind'}}}
        DogFields: {type: object, properties: {kind: {$ref: '#/components/schemas/AnyKind'}}}
        CowFields: {type: object, properties: {kind: {type: string, enum: [cow, bull]}}}
        """).quietly().use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"Dog\\"}")).isInstanceOf(Dog.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"bull\\"}")).isInstanceOf(Cow.class);
        assertThat(Cat.builder().build().kind()).isEqualTo("Cat");
        assertThat(Cow.builder().kind("cow").build().kind()).isEqualTo("cow");
        """);
  }

  @Test
  void aMappingToWhatIsNoChild() {
    Generated.schemas(PET.replace("kind}", "kind, mapping: {fish: Fish, cat: Cat, pet: Pet, gone: Gone}}") + """
        Fish: {type: object, properties: {kind: {type: string}}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        """).warning("discriminator-mapping", 1).use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"fish\\"}")).isInstanceOf(Pet.Unknown.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"pet\\"}")).isInstanceOf(Pet.Unknown.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"cat\\"}")).isInstanceOf(Cat.class);
        """);
  }

  @Test
  void aChildOfTwoHierarchies() {
    Generated.schemas(PET + """
        Toy: {type: object, required: [sort], discriminator: {propertyName: sort}, properties: {sort: {type: string}}}
        Robot: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Toy'}]}
        Ball: {allOf: [{$ref: '#/components/schemas/Toy'}]}
        """).quietly().use("""
        Robot robot = (Robot) roundTrip(Pet.CODEC, "{\\"kind\\":\\"Robot\\",\\"sort\\":\\"Robot\\"}");
        Toy toy = robot;
        assertThat(Toy.CODEC.toJson(Robot.builder().build())).isEqualTo("{\\"kind\\":\\"Robot\\",\\"sort\\":\\"Robot\\"}");
        """);
  }

  @Test
  void whatIsDeprecatedAnywhere() {
    Generated.schemas("""
        Pet:
          type: object
          deprecated: true
          required: [kind]
          discriminator: {propertyName: kind}
          properties: {kind: {type: string}, name: {type: string, deprecated: true}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Dog: {deprecated: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
        Shape: {type: object, discriminator: {propertyName: is}, properties: {is: {type: string}}}
        Circle: {deprecated: true, allOf: [{$ref: '#/components/schemas/Shape'}]}
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
        """).quietly().compile();
  }

  @Test
  void namesThatTheInterfaceItselfNeeds() {
    Generated.schemas("""
        Pet:
          type: object
          required: [kind, match, read, unknown, CODEC]
          discriminator: {propertyName: kind, mapping: {'"\\u000a': R, '': Unknown}}
          properties:
            kind: {type: string}
            match: {type: string}
            read: {type: string}
            unknown: {type: string}
            CODEC: {type: string}
            variant: {type: string}
            status: {type: object, properties: {a: {type: string}}}
        R: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {size: {$ref: '#/components/schemas/Status'}}}]}
        Unknown: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        variant: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Pet.Unknown: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        class: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Status: {type: string, enum: [big, small]}
        """).quietly().use("""
        Pet pet = roundTrip(Pet.CODEC, "{\\"kind\\":\\"variant\\",\\"match\\":\\"m\\",\\"read\\":\\"r\\",\\"unknown\\":\\"u\\"}");
        assertThat(pet).isInstanceOf(Variant.class);
        assertThat(pet.match() + pet.read() + pet.unknown()).isEqualTo("mru");
        assertThat(Pet.CODEC.parse("{\\"kind\\":\\"\\\\\\"\\\\\\\\u000a\\",\\"size\\":\\"big\\"}"))
            .isInstanceOfSatisfying(R.class, r -> assertThat(r.size()).contains(Status.BIG));
        assertThat(Pet.CODEC.parse("{}")).isInstanceOf(UnknownModel.class);
        """);
  }

  @Test
  void moreChildrenThanAMethodHasParameters() {
    String children = IntStream.range(0, 300)
        .mapToObj(i -> "C" + i + ": {allOf: [{$ref: '#/components/schemas/Pet'}]}\n").collect(Collectors.joining());
    Generated generated = Generated.schemas(PET + children).quietly();
    assertThat(generated.source("models.Pet")).doesNotContain("match(").contains("default -> read3(in)");
    generated.use("""
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"C299\\"}")).isInstanceOf(C299.class);
        assertThat(roundTrip(Pet.CODEC, "{\\"kind\\":\\"C300\\"}")).isInstanceOf(Pet.Unknown.class);
        """);
  }

  @Test
  void partsOfUnionsListsAndErrors() {
    Generated.schemas(PET + """
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], type: [object, 'null'], additionalProperties: {type: integer}}
        PetOrName: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
        Either:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: kind}
        Alias: {$ref: '#/components/schemas/Pet'}
        Described: {type: object, properties: {pet: {description: It., allOf: [{$ref: '#/components/schemas/Alias'}]}}}
        """).quietly().use("""
        assertThat(roundTrip(PetOrName.CODEC, "{\\"kind\\":\\"Cat\\",\\"lives\\":1}")).isInstanceOfSatisfying(
            PetOrName.OfPet.class, pet -> assertThat(pet.value()).isInstanceOf(Cat.class));
        assertThat(roundTrip(Either.CODEC, "{\\"kind\\":\\"Dog\\",\\"x\\":1}")).isInstanceOf(Either.OfDog.class);
        assertThat(roundTrip(Described.CODEC, "{\\"pet\\":{\\"kind\\":\\"Dog\\",\\"x\\":1}}").pet().get())
            .isInstanceOfSatisfying(Dog.class, dog -> assertThat(dog.additionalProperties()).containsEntry("x", 1L));
        """);
  }

  /** Whichever class is met first. */
  @Test
  void classesMayBeLoadedInAnyOrder() {
    Generated generated = Generated.schemas(PET + """
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kitten: {$ref: '#/components/schemas/Pet'}}}]}
        """).quietly();
    generated.use("""
        assertThat(Cat.builder().kitten(Cat.builder().build()).build().kind()).isEqualTo("Cat");
        assertThat(Pet.CODEC.parse("{\\"kind\\":\\"Cat\\"}")).isEqualTo(Cat.builder().build());
        """);
    generated.use("""
        assertThat(Pet.CODEC.parse("{\\"kind\\":\\"Cat\\"}")).isEqualTo(Cat.builder().build());
        """);
  }
}

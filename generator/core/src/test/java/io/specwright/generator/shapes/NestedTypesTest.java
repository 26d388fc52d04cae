package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import org.junit.jupiter.api.Test;

/** Inline types are nested in the type they stand in, whatever they are called. */
class NestedTypesTest {

  @Test
  void toAnyDepthInOneFile() {
    Generated generated = Generated.schemas("""
        Account:
          type: object
          properties:
            company:
              type: object
              properties:
                address: {type: object, properties: {city: {type: string}}}
                persons:
                  type: array
                  items: {type: object, properties: {role: {type: string, enum: [owner, director]}}}
        """).quietly();
    assertThat(generated.models()).containsExactly("Account");
    generated.use("""
        Account.Company.Person owner = Account.Company.Person.builder().role(Account.Company.Person.Role.OWNER).build();
        Account account = Account.builder()
            .company(Account.Company.builder()
                .address(Account.Company.Address.builder().city("Riga").build())
                .addPerson(owner)
                .build())
            .build();
        assertThat(roundTrip(Account.CODEC, Account.CODEC.toJson(account))).isEqualTo(account);
        """);
  }

  @Test
  void inAUnion() {
    Generated generated = Generated.schemas("""
        Shape:
          oneOf:
          - {type: object, title: Circle, required: [radius], properties: {radius: {type: integer}}}
          - type: object
            title: Of polygon
            required: [corners]
            properties: {corners: {type: array, items: {type: object, properties: {x: {type: integer}}}}}
          - {type: array, items: {type: object, properties: {id: {type: string}}}}
        """).quietly();
    assertThat(generated.models()).containsExactly("Shape");
    generated.use("""
        Shape circle = Shape.of(Shape.Circle.builder().radius(2).build());
        assertThat(roundTrip(Shape.CODEC, "{\\"radius\\":2}")).isEqualTo(circle).isInstanceOf(Shape.OfCircle.class);
        Shape.OfPolygonModel polygon = Shape.OfPolygonModel.builder()
            .addCorner(Shape.OfPolygonModel.Corner.builder().x(1).build())
            .build();
        assertThat(roundTrip(Shape.CODEC, "{\\"corners\\":[{\\"x\\":1}]}")).isEqualTo(Shape.of(polygon));
        """);
  }

  @Test
  void besideAComponentOfTheSameName() {
    Generated.schemas("""
        Product: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
        Checkout:
          type: object
          properties:
            product: {oneOf: [{type: string}, {$ref: '#/components/schemas/Product'}]}
            products: {type: array, items: {$ref: '#/components/schemas/Product'}}
            by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Product'}}
            gift: {type: object, properties: {product: {$ref: '#/components/schemas/Product'}}}
        """).quietly().use("""
        Product product = Product.builder().id("a").build();
        Checkout checkout = Checkout.builder()
            .product(product)
            .addProduct(product)
            .putByName("a", product)
            .gift(Checkout.Gift.builder().product(product).build())
            .build();
        assertThat(checkout.product()).contains(Checkout.Product.of(product));
        assertThat(roundTrip(Checkout.CODEC, Checkout.CODEC.toJson(checkout))).isEqualTo(checkout);
        """);
  }

  @Test
  void twoTypesOfOneNameInAUnionAreToldApartByTheirWholeNames() {
    Generated.schemas("""
        Card: {type: object, required: [brand], properties: {brand: {type: string}}}
        Source:
          oneOf:
          - {$ref: '#/components/schemas/Card'}
          - {type: object, title: Card, required: [number], properties: {number: {type: string}}}
        """).quietly().use("""
        assertThat(roundTrip(Source.CODEC, "{\\"brand\\":\\"a\\"}")).isInstanceOf(Source.OfCard.class);
        assertThat(roundTrip(Source.CODEC, "{\\"number\\":\\"1\\"}")).isInstanceOf(Source.OfSourceCard.class);
        """);
  }

  @Test
  void noTypeIsCalledLikeOneAroundIt() {
    Generated generated = Generated.schemas("""
        A:
          type: object
          properties:
            b: {type: object, properties: {a: {type: object, properties: {b: {type: string, enum: [a, b]}}}}}
            builder: {type: object, properties: {builder: {type: object, properties: {x: {type: string}}}}}
        """).quietly();
    assertThat(generated.models()).containsExactly("A");
    generated.use("""
        A a = roundTrip(A.CODEC, "{\\"b\\":{\\"a\\":{\\"b\\":\\"a\\"}}}");
        A.B.AModel inner = a.b().orElseThrow().a().orElseThrow();
        assertThat(inner.b()).contains(A.B.AModel.BModel.A);
        A.BuilderModel.BuilderModelModel x = A.BuilderModel.BuilderModelModel.builder().x("y").build();
        roundTrip(A.CODEC, A.CODEC.toJson(A.builder().builder_(A.BuilderModel.builder().builder_(x).build()).build()));
        """);
  }

  @Test
  void namesThatGeneratedCodeNeeds() {
    StringBuilder schema = new StringBuilder("Holder:\n  type: object\n  properties:\n");
    for (String name : new String[] {
        "builder", "string", "list", "optional", "known", "unknown", "r", "codec", "c o d e c", "n a m e s", "object",
        "json_value", "holder", "1st", "acme", "java", "io", "override", "function", "of_string"}) {
      schema.append("    ").append("'").append(name).append("':\n      type: object\n      properties:\n")
          .append("        text: {type: string, enum: [a, codec, known]}\n")
          .append("        any: {oneOf: [{type: string}, {type: object, title: R, properties: {u: {type: string}}},")
          .append(" {type: array, items: {type: object, properties: {v: {type: number}}}}]}\n");
    }
    Generated generated = Generated.schemas(schema.toString()).quietly();
    assertThat(generated.models()).containsExactly("Holder");
    generated.use("""
        roundTrip(Holder.CODEC, "{\\"builder\\":{\\"text\\":\\"a\\",\\"any\\":[{\\"v\\":1}]}}");
        roundTrip(Holder.CODEC, "{\\"1st\\":{\\"any\\":{\\"u\\":\\"x\\"}}}");
        """);
  }

  @Test
  void namesThatDifferInCaseAlone() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            foo_bar: {type: object, properties: {a: {type: string}}}
            fooBar: {type: object, properties: {b: {type: string}}}
            foobar: {type: object, properties: {c: {type: string}}}
        """).quietly().use("""
        roundTrip(Holder.CODEC,
            "{\\"foo_bar\\":{\\"a\\":\\"1\\"},\\"fooBar\\":{\\"b\\":\\"2\\"},\\"foobar\\":{\\"c\\":\\"3\\"}}");
        assertThat(Arrays.stream(Holder.class.getClasses()).map(type -> type.getSimpleName().toLowerCase(Locale.ROOT)))
            .doesNotHaveDuplicates().hasSize(4);
        """);
  }

  @Test
  void whatAllOfBringsInBelongsToItsOwnSchema() {
    Generated generated = Generated.schemas("""
        Derived:
          allOf:
          - {$ref: '#/components/schemas/Base'}
          - {type: object, properties: {mode: {type: string, enum: [on, off]}}}
        Base: {type: object, properties: {kind: {type: string, enum: [a]}, other: {type: string, enum: [a, b]}}}
        """).quietly();
    assertThat(generated.models()).containsExactly("Base", "Derived");
    generated.use("""
        Derived derived = Derived.builder().other(Base.Other.A).mode(Derived.Mode.ON).build();
        assertThat(roundTrip(Derived.CODEC, Derived.CODEC.toJson(derived))).isEqualTo(derived);
        """);
  }

  @Test
  void aDeprecatedOwnerOrPartWarnsNobody() {
    Generated.schemas("""
        Old:
          type: object
          deprecated: true
          properties:
            part: {type: object, properties: {x: {type: string}}}
            list: {type: array, items: {type: string, enum: [a, b]}}
        New:
          type: object
          properties:
            part: {$ref: '#/components/schemas/Old/properties/part'}
            lists: {type: array, items: {$ref: '#/components/schemas/Old/properties/list/items'}}
            own: {type: object, deprecated: true, properties: {x: {$ref: '#/components/schemas/New/properties/own'}}}
        """).quietly().compile();
  }

  @Test
  void outsideOfAnyTypeTheyStandForThemselves() {
    Generated generated = Generated.paths("""
        /orders:
          post:
            operationId: createOrder
            parameters:
            - {name: sort, in: query, schema: {type: string, enum: [up, down]}}
            requestBody:
              content:
                application/json:
                  schema: {type: object, properties: {item: {type: object, properties: {id: {type: string}}}}}
            responses: {'204': {description: Done}}
        """).quietly();
    assertThat(generated.models()).containsExactly("CreateOrderRequest", "CreateOrderSort");
    generated.use("""
        CreateOrderRequest.Item item = CreateOrderRequest.Item.builder().id("a").build();
        roundTrip(CreateOrderRequest.CODEC, CreateOrderRequest.CODEC.toJson(
            CreateOrderRequest.builder().item(item).build()));
        """);
  }

  @Test
  void whatIsTooDeepForAFileNameStandsForItself() {
    String leaf = "{type: string, enum: [on, off]}";
    for (int depth = 0; depth < 60; depth++) {
      leaf = "{type: object, properties: {level_" + depth % 10 + "_of_many: " + leaf + "}}";
    }
    Generated generated = Generated.schemas("Deep: " + leaf + "\n").quietly();
    assertThat(generated.models()).hasSizeBetween(4, 15)
        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(180));
    assertThat(generated.compile().classNames())
        .allSatisfy(name -> assertThat(name.substring(name.lastIndexOf('.') + 1)).hasSizeLessThan(194));
  }

  @Test
  void theReferenceHasAPagePerTypeAndNoDanglingLink() {
    Generated generated = Generated.schemas("""
        Account:
          type: object
          properties:
            company: {type: object, properties: {kind: {type: string, enum: [a, b], example: a}}}
        """).quietly();
    assertThat(generated.result().files().orElseThrow().in(OutputRoot.DOCS))
        .extracting(file -> file.path())
        .contains("models/account.md", "models/account.company.md", "models/account.company.kind.md");
    assertThat(generated.result().files().orElseThrow().in(OutputRoot.DOCS))
        .filteredOn(file -> file.path().equals("models/account.company.md")).singleElement()
        .satisfies(page -> assertThat(page.text())
            .contains("# Account.Company", "[Account.Company.Kind](../models/account.company.kind.md)",
                "Account.Company company = Account.Company.builder()", "import acme.models.Account;"));
  }
}

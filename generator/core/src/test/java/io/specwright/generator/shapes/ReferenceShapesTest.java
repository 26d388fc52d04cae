package io.specwright.generator.shapes;

import org.junit.jupiter.api.Test;

/** {@code $ref} and what it leads to. */
class ReferenceShapesTest {

  @Test
  void deepPointers() {
    Generated.schemas("""
        Order:
          type: object
          properties:
            a/b~c d%:
              type: object
              properties: {sku: {type: string}}
            lines: {type: array, items: {type: object, properties: {n: {type: integer}}}}
        Other:
          type: object
          properties:
            sku: {$ref: '#/components/schemas/Order/properties/a~1b~0c%20d%25'}
            line: {$ref: '#/components/schemas/Order/properties/lines/items'}
            n: {$ref: '#/components/schemas/Order/properties/lines/items/properties/n'}
        """).quietly().use("""
        roundTrip(Other.CODEC, "{\\"sku\\":{\\"sku\\":\\"a\\"},\\"line\\":{\\"n\\":1},\\"n\\":2}");
        Order.Line line = Other.CODEC.parse("{\\"line\\":{\\"n\\":1}}").line().orElseThrow();
        assertThat(Order.builder().addLine(line).build().lines().orElseThrow()).containsExactly(line);
        """);
  }

  @Test
  void intoPathsAndOtherComponents() {
    Generated.document("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              tags: [orders]
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              responses:
                '200':
                  description: The order.
                  content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
        components:
          schemas:
            Holder:
              type: object
              properties:
                order: {$ref: '#/paths/~1orders~1{id}/get/responses/200/content/application~1json/schema'}
        """).quietly().use("""
        roundTrip(Holder.CODEC, "{\\"order\\":{\\"id\\":\\"a\\"}}");
        """);
  }

  @Test
  void annotationsBesideAReference() {
    Generated.schemas("""
        Money: {type: object, deprecated: false, properties: {cents: {type: integer}}}
        Holder:
          type: object
          properties:
            price: {$ref: '#/components/schemas/Money', description: The price., readOnly: true}
            old: {$ref: '#/components/schemas/Money', deprecated: true}
        """).quietly().use("""
        roundTrip(Holder.CODEC, "{\\"price\\":{\\"cents\\":5},\\"old\\":{}}");
        assertThat(Holder.Builder.class.getMethods()).noneMatch(method -> method.getName().equals("price"));
        """);
  }

  @Test
  void structureBesideAReference() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}}}
        Derived:
          $ref: '#/components/schemas/Base'
          required: [id]
          properties: {extra: {type: integer}}
        """).quietly().use("""
        assertThat(roundTrip(Derived.CODEC, "{\\"id\\":\\"a\\",\\"extra\\":1}").extra()).contains(1L);
        """);
  }

  @Test
  void requiredPropertiesBesideAReference() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}}}
        Strict: {$ref: '#/components/schemas/Base', required: [id]}
        """).quietly().use("""
        assertThat(roundTrip(Strict.CODEC, "{\\"id\\":\\"a\\"}").id()).isEqualTo("a");
        assertThat(roundTrip(Base.CODEC, "{}").id()).isEmpty();
        """);
  }

  @Test
  void aUnionBesideAReferenceAddsItsProperties() {
    Generated.schemas("""
        Base: {type: object, properties: {id: {type: string}}}
        Either:
          $ref: '#/components/schemas/Base'
          oneOf:
          - {type: object, properties: {card: {type: string}}}
          - {type: object, properties: {iban: {type: string}}}
        """).warning("union-in-object", 3).use("""
        assertThat(roundTrip(Either.CODEC, "{\\"id\\":\\"a\\",\\"card\\":\\"b\\"}").card()).contains("b");
        """);
  }

  @Test
  void aUnionBesideAReferenceToATextIsNamed() {
    Generated.schemas("""
        Base: {type: string}
        Holder:
          type: object
          properties:
            id: {$ref: '#/components/schemas/Base', oneOf: [{type: string, minLength: 1}, {type: string}]}
        """).warning("composed-scalars", 5).use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"id\\":\\"a\\"}").id()).contains("a");
        """);
  }

  @Test
  void narrowingBesideAReferenceIsNamed() {
    Generated.schemas("""
        Color: {type: string, enum: [red, green]}
        Colors: {type: array, items: {$ref: '#/components/schemas/Color'}}
        Holder:
          type: object
          properties:
            color: {$ref: '#/components/schemas/Color', enum: [red]}
            colors: {$ref: '#/components/schemas/Colors', items: {type: string}}
        """).warning("reference-sibling", 6).use("""
        Holder holder = roundTrip(Holder.CODEC, "{\\"color\\":\\"red\\",\\"colors\\":[\\"green\\"]}");
        assertThat(holder.color()).contains(Color.RED);
        assertThat(holder.colors()).contains(List.of(Color.GREEN));
        """);
  }

  @Test
  void openApi30IgnoresWhatStandsBesideAReference() {
    Generated.document("""
        openapi: 3.0.3
        info: {title: Acme API, version: '1'}
        paths: {}
        components:
          schemas:
            Base: {type: object, properties: {id: {type: string}}}
            Holder:
              type: object
              properties:
                base: {$ref: '#/components/schemas/Base', required: [id]}
        """).warning("reference-sibling", 10).use("""
        roundTrip(Holder.CODEC, "{\\"base\\":{}}");
        """);
  }

  @Test
  void definitions() {
    Generated.schemas("""
        Tree:
          type: object
          $defs:
            Leaf: {type: object, properties: {size: {type: integer}}}
          properties:
            leaf: {$ref: '#/components/schemas/Tree/$defs/Leaf'}
        """).quietly().use("""
        roundTrip(Tree.CODEC, "{\\"leaf\\":{\\"size\\":1}}");
        """);
  }

  @Test
  void dynamicReferencesAreNamedAndKeptRaw() {
    Generated.schemas("""
        Node:
          type: object
          properties:
            name: {type: string}
            next: {$dynamicRef: '#node'}
        """).warning("unsupported-keyword", 5).use("""
        roundTrip(Node.CODEC, "{\\"name\\":\\"a\\",\\"next\\":{\\"name\\":\\"b\\"}}");
        """);
  }
}

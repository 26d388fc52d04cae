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

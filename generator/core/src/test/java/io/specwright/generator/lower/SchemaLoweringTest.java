package io.specwright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Decision.JsonKind;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaLoweringTest {

  @ParameterizedTest
  @CsvSource({
    "string, '', STRING", "string, date-time, DATE_TIME", "string, date, DATE", "string, uuid, UUID",
    "string, uri, URI", "string, byte, BYTES", "string, email, STRING", "string, password, STRING",
    "integer, '', LONG", "integer, int32, INT", "integer, int64, LONG", "number, '', DECIMAL",
    "number, double, DOUBLE", "number, float, DOUBLE", "boolean, '', BOOLEAN"
  })
  void scalarsComeFromTypeAndFormat(String type, String format, Scalar scalar) {
    Lowered lowered = Lowered.schemas("""
        Order:
          type: object
          properties:
            it: {type: %s%s}
        """.formatted(type, format.isEmpty() ? "" : ", format: " + format));
    assertThat(lowered.property("Order", "it").type()).isEqualTo(TypeRef.of(scalar));
  }

  @Test
  void presenceAndNullabilityAreTwoFacts() {
    Lowered lowered = Lowered.schemas("""
        Order:
          type: object
          required: [a, b]
          properties:
            a: {type: string}
            b: {type: [string, 'null']}
            c: {type: string}
            d: {type: [string, 'null']}
        """);
    assertThat(lowered.object("Order").properties())
        .extracting(
            PropertyDecl::wireName, PropertyDecl::required, PropertyDecl::nullable)
        .containsExactly(
            tuple("a", true, false),
            tuple("b", true, true),
            tuple("c", false, false),
            tuple("d", false, true));
  }

  @Test
  void nullableOfOpenApi30MeansTheSame() {
    Lowered lowered = Lowered.of("""
        openapi: 3.0.3
        info: {title: Acme API, version: '1'}
        paths: {}
        components:
          schemas:
            Order:
              type: object
              properties:
                a: {type: string, nullable: true}
                b: {nullable: true, allOf: [{$ref: '#/components/schemas/Order'}]}
        """);
    assertThat(lowered.property("Order", "a").nullable()).isTrue();
    assertThat(lowered.property("Order", "b").nullable()).isTrue();
    assertThat(lowered.property("Order", "b").type()).isInstanceOf(TypeRef.NamedRef.class);
  }

  @Test
  void inlineSchemasAreNamedByTheirPlace() {
    Lowered lowered = Lowered.schemas("""
        Order:
          type: object
          properties:
            status: {type: string, enum: [open, closed]}
            line_items:
              type: array
              items: {type: object, properties: {sku: {type: string}}}
            address: {type: object, properties: {city: {type: string}}}
        """);
    assertThat(lowered.typeNames()).containsExactly("Order", "Order.Address", "Order.LineItem", "Order.Status");
    assertThat(lowered.property("Order", "line_items").names().adder()).contains("addLineItem");
  }

  @Test
  void unrelatedEditsRenameNothing() {
    String order = """
        Order:
          type: object
          properties:
            status: {type: string, enum: [open, closed]}
            product: {oneOf: [{type: string}, {$ref: '#/components/schemas/Product'}]}
        """;
    String product = "Product: {type: object, properties: {id: {type: string}}}\n";
    String added =
        "Aaa: {type: object, properties: {order: {type: object, properties: {status: {type: string, enum: [x]}}}}}\n";
    List<String> before = Lowered.schemas(order + product).typeNames();
    assertThat(Lowered.schemas(product + order).typeNames()).isEqualTo(before);
    assertThat(Lowered.schemas(added + product + order).typeNames()).containsAll(before);
  }

  @Test
  void aComponentKeepsItsNameWhenAnInlineSchemaWantsIt() {
    Lowered lowered = Lowered.schemas("""
        Order: {type: array, items: {type: object, properties: {at: {type: string}}}}
        OrderItem: {type: object, properties: {at: {type: string}}}
        """);
    assertThat(lowered.type("OrderItem").origin().pointer()).isEqualTo("/components/schemas/OrderItem");
    assertThat(lowered.typeNames()).containsExactly("Order", "OrderItem", "OrderItemInline");
  }

  @Test
  void anExpandablePropertyIsAUnionToldApartByKind() {
    Lowered lowered = Lowered.schemas("""
        Checkout:
          type: object
          properties:
            product: {oneOf: [{type: string}, {$ref: '#/components/schemas/Product'}]}
        Product: {type: object, properties: {id: {type: string}}}
        """);
    assertThat(lowered.union("Checkout.Product").variants()).extracting(VariantDecl::recordName)
        .containsExactly("OfString", "OfProduct");
    assertThat(lowered.union("Checkout.Product").decision()).isEqualTo(new Decision.ByKind(Map.of(
        JsonKind.STRING, new Decision.Take(0), JsonKind.OBJECT, new Decision.Take(1))));
  }

  @Test
  void aDiscriminatorDecidesByMappingOrSchemaName() {
    Lowered lowered = Lowered.schemas("""
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}
        Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
        """);
    assertThat(objects(lowered, "Pet")).isEqualTo(new Decision.ByProperty(
        "kind", Map.of("meow", new Decision.Take(0), "Dog", new Decision.Take(1)), Optional.empty()));
  }

  @Test
  void constantPropertiesDecideWithoutADiscriminator() {
    Lowered lowered = Lowered.schemas("""
        Event:
          anyOf: [{$ref: '#/components/schemas/Paid'}, {$ref: '#/components/schemas/Other'}]
        Paid: {type: object, properties: {id: {type: string}, type: {const: paid}}}
        Other: {type: object, properties: {id: {type: string}, type: {type: string}}}
        """);
    assertThat(objects(lowered, "Event")).isEqualTo(new Decision.ByProperty(
        "type", Map.of("paid", new Decision.Take(0)), Optional.of(new Decision.Take(1))));
  }

  @Test
  void requiredPropertiesDecideLast() {
    Lowered lowered = Lowered.schemas("""
        Source:
          oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/CardWithName'},\
         {$ref: '#/components/schemas/Empty'}]
        Card: {type: object, required: [number], properties: {number: {type: string}}}
        CardWithName: {type: object, required: [number, name],\
         properties: {number: {type: string}, name: {type: string}}}
        Empty: {type: object, properties: {note: {type: string}}}
        """);
    assertThat(objects(lowered, "Source")).isEqualTo(new Decision.ByPresence(
        List.of(
            new Decision.PresenceCase(List.of("number", "name"), new Decision.Take(1)),
            new Decision.PresenceCase(List.of("number"), new Decision.Take(0))),
        Optional.of(new Decision.Take(2))));
  }

  @Test
  void whatCannotBeToldApartIsKeptRawWithAWarning() {
    Lowered lowered = Lowered.schemas("""
        Either: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        A: {type: object, properties: {x: {type: string}}}
        B: {type: object, properties: {y: {type: string}}}
        """);
    assertThat(lowered.union("Either").decision()).isEqualTo(new Decision.Undecidable());
    assertThat(lowered.codes()).containsExactly("ambiguous-union");
  }

  @Test
  void nullAmongTheAlternativesIsNullability() {
    Lowered lowered = Lowered.schemas("""
        Order:
          type: object
          properties:
            parent: {oneOf: [{$ref: '#/components/schemas/Order'}, {type: 'null'}]}
        """);
    PropertyDecl parent = lowered.property("Order", "parent");
    assertThat(parent.nullable()).isTrue();
    assertThat(parent.type()).isEqualTo(new TypeRef.NamedRef(lowered.type("Order").id()));
  }

  @Test
  void aStringWithKnownValuesIsAnOpenEnum() {
    Lowered lowered = Lowered.schemas("Model: {anyOf: [{type: string}, {type: string, enum: [gpt-4, gpt-5]}]}\n");
    assertThat(lowered.enumeration("Model").constants()).extracting(EnumConstant::name)
        .containsExactly("GPT_4", "GPT_5");
  }

  @Test
  void aConstantOfAnotherTypeIsNamed() {
    Lowered lowered = Lowered.schemas(
        "Order: {type: object, required: [a, b], properties: {a: {type: string, const: 1}, b: {const: x}}}\n");
    assertThat(lowered.property("Order", "a").constant()).isEmpty();
    assertThat(lowered.property("Order", "b").constant()).isPresent();
    assertThat(lowered.codes()).containsExactly("unused-const");
  }

  @Test
  void allOfIsFlattened() {
    Lowered lowered = Lowered.schemas("""
        Base: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string, enum: [a]}}}
        Derived:
          allOf:
            - $ref: '#/components/schemas/Base'
            - {type: object, required: [name], properties: {name: {type: string}}}
        """);
    assertThat(lowered.object("Derived").properties()).extracting(PropertyDecl::wireName)
        .containsExactly("id", "kind", "name");
    assertThat(lowered.object("Derived").properties()).extracting(PropertyDecl::required)
        .containsExactly(true, false, true);
    // The inherited property's type is the one of the schema it stands in.
    assertThat(lowered.typeNames()).containsExactly("Base", "Base.Kind", "Derived");
  }

  @Test
  void aMapOfStringsIsAnAliasWithAPage() {
    Lowered lowered = Lowered.schemas("Metadata: {type: object, additionalProperties: {type: string}}\n");
    assertThat(lowered.alias("Metadata").target()).isEqualTo(new TypeRef.MapRef(TypeRef.of(Scalar.STRING), false));
  }

  @Test
  void recursionThroughObjectsWorks() {
    Lowered lowered = Lowered.schemas("""
        Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
        """);
    assertThat(lowered.property("Tree", "children").type())
        .isEqualTo(new TypeRef.ListRef(new TypeRef.NamedRef(lowered.type("Tree").id()), false, false));
  }

  @Test
  void recursionWithoutAnObjectIsKeptRawWithAWarning() {
    Lowered lowered = Lowered.schemas("Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}\n");
    assertThat(lowered.codes()).containsExactly("recursive-alias");
  }

  @Test
  void signsTellPropertiesApart() {
    Lowered lowered = Lowered.schemas(
        "Reactions: {type: object, properties: {'+1': {type: integer}, '-1': {type: integer}}}\n");
    assertThat(lowered.object("Reactions").properties()).extracting(property -> property.names().accessor())
        .containsExactly("plus1", "minus1");
  }

  private static Decision objects(Lowered lowered, String union) {
    return ((Decision.ByKind) lowered.union(union).decision()).cases().get(JsonKind.OBJECT);
  }
}

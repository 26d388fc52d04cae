package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code x-java-name} and {@code x-java-enum-names}. */
class NameOverrideTest {

  @Test
  void ofSchemasPropertiesAndValues() {
    Generated.schemas("""
        order_v2_DTO:
          x-java-name: Order
          type: object
          required: [id]
          properties:
            id: {type: string, x-java-name: orderId}
            st: {$ref: '#/components/schemas/Status', x-java-name: status}
        Status:
          type: string
          enum: ['0', '1']
          x-java-enum-names: {'0': OPEN, '1': CLOSED}
        """).quietly().use("""
        Order order = Order.builder().orderId("a").status(Status.OPEN).build();
        assertThat(Order.CODEC.toJson(order)).isEqualTo("{\\"id\\":\\"a\\",\\"st\\":\\"0\\"}");
        assertThat(order.orderId() + order.status().orElseThrow()).isEqualTo("a0");
        """);
  }

  @Test
  void ofTagsOperationsAndParameters() {
    Generated.document("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        tags: [{name: ord-mgmt, x-java-name: Orders}]
        paths:
          /o/{x}:
            get:
              operationId: OrdMgmt_GetOne_v2
              x-java-name: retrieve
              tags: [ord-mgmt]
              parameters:
              - {name: x, in: path, required: true, x-java-name: orderId, schema: {type: string}}
              - {name: e, in: query, x-java-name: expand, schema: {type: string}}
              responses: {'204': {description: Done}}
        """).quietly().use("""
        try (AcmeClient client = AcmeClient.builder().baseUrl("http://localhost:1").maxRetries(0).build()) {
          Orders orders = client.orders();
          assertThatThrownBy(() -> orders.retrieve("a", OrdMgmtGetOneV2Params.builder().expand("b").build()))\
        .isNotNull();
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "a-b", "1a", "''", "getClass", "hashCode", "'a;}'", "[a]", "5"})
  void whatIsNoNameIsIgnored(String name) {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            id:
              type: string
              x-java-name: %s
        """.formatted(name)).warning("java-name", 6).use(
            "assertThat(Holder.builder().id(\"a\").build().id()).contains(\"a\");");
  }

  @Test
  void aNameGivenTwiceIsReportedWithBothPlaces() {
    Generated generated = Generated.schemas("""
        A: {x-java-name: Same, type: object}
        B:
          x-java-name: same
          type: object
        """).warning("java-name", 3);
    assertThat(generated.models()).containsExactly("B", "Same");
    assertThat(generated.result().diagnostics()).extracting(Diagnostic::message)
        .anySatisfy(message -> assertThat(message).contains("'A'").containsPattern("yaml:6:\\d+"));
  }

  @Test
  void aGivenNameComesBeforeOneThatIsSpelledLikeIt() {
    assertThat(Generated.schemas("""
        Order: {type: object}
        Z: {x-java-name: Order, type: object}
        """).quietly().models()).containsExactly("Order", "Order_34e8bc9c");
  }
}

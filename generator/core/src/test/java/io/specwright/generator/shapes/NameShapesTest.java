package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names that Java, the JDK, the runtime or another name of the document already has. */
class NameShapesTest {
  private static final List<String> TAKEN = List.of(
      "Object", "String", "List", "Map", "Thread", "File", "URI", "Record", "OffsetDateTime", "Override", "java",
      "package-info", "module-info", "var", "_", "record", "ApiClient", "JsonCodec", "Builder", "Unknown", "Known",
      "class", "con", "nul", "a-b", "a_b", "AB", "Ab", "-1", "_1", "Optional", "Objects", "Decimals", "Iterator");
  private static final List<String> MEMBERS = List.of(
      "class", "true", "getClass", "hashCode", "toString", "wait", "notify", "headers", "_type", "type", "-1", "_1",
      "1", "NAMES", "CODEC", "names", "codec", "extras", "builder", "build", "toBuilder", "additionalProperties", "in",
      "out", "b", "name", "value", "this", "_", "$", "", " ", "a.b", "a-b", "aB", "java", "acme", "io",
      "putAdditionalProperty");

  private static String quoted(List<String> names, String format) {
    return names.stream().map(name -> format.formatted("'" + name + "'")).collect(Collectors.joining());
  }

  @Test
  void titles() {
    Map.of("OpenAI API", "OpenAi", "The Open API of Acme v2", "OfAcme", "OpenAPI Petstore", "Petstore", "API", "Api")
        .forEach((title, name) -> assertThat(Generated.document(
            "openapi: 3.1.0\ninfo: {title: " + title + ", version: '1'}\npaths: {}\n").sources())
            .containsKey("acme." + name + "Client"));
  }

  @Test
  void schemas() {
    Generated generated = Generated.schemas(
        quoted(TAKEN, "%s: {type: object, properties: {list: {type: array, items: {type: string}}, "
            + "o: {type: object, additionalProperties: true}}}\n"))
        .quietly();
    generated.compile();
    Set<String> folded = new HashSet<>();
    assertThat(generated.models()).hasSize(TAKEN.size()).allMatch(name -> folded.add(name.toLowerCase(Locale.ROOT)));
  }

  @Test
  void properties() {
    String all = MEMBERS.stream().map(name -> "\\\"" + name + "\\\":\\\"x\\\"").collect(Collectors.joining(","));
    Generated.schemas("Holder:\n  type: object\n  properties:\n" + quoted(MEMBERS, "    %s: {type: string}\n"))
        .quietly().use("""
        Holder holder = roundTrip(Holder.CODEC, "{%s}");
        assertThat(holder.additionalProperties()).isEmpty();
        assertThat(holder.class_().orElseThrow() + holder.true_().orElseThrow()).isEqualTo("xx");
        """.formatted(all));
  }

  @Test
  void operationsServicesAndParameters() {
    List<String> operations = List.of(
        "wait", "notify", "toString", "close", "getClass", "class", "equals", "hashCode", "a-b", "a_b", "aB", "AB");
    StringBuilder paths = new StringBuilder();
    for (int i = 0; i < operations.size(); i++) {
      paths.append("""
          /p%1$d:
            post:
              operationId: %2$s
              tags: [%3$s]
              parameters:
              - {name: client, in: query, required: true, schema: {type: string}}
              - {name: body, in: header, required: true, schema: {type: string}}
              - {name: class, in: query, required: true, schema: {type: string}}
              - {name: getClass, in: query, schema: {type: string}}
              - {name: build, in: query, schema: {type: string}}
              requestBody: {content: {application/json: {schema: {type: string}}}}
              responses: {'204': {description: Done}}
          """.formatted(
              i,
              operations.get(i),
              i < 6 ? "Object" : List.of("close", "String", "builder", "fromEnv", "Params", "a").get(i - 6)));
    }
    Generated.paths(paths.toString()).quietly().compile();
  }
}

package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that cost time, memory or stack: refused soon where they stand, or generated. */
@Timeout(300)
class LimitRowsTest {
  /** Schemas in a chain: fewer in every build than with {@code -Dhostile=matrix}. */
  private static final int CHAIN = System.getProperty("hostile") == null ? 2_000 : 10_000;

  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\npaths: {}\n";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @DisplayName("H34 alias bombs, alias circles and merge-key bombs are refused in 2 seconds and 256 MB")
  @ValueSource(strings = {"alias", "merge", "circle"})
  void bombsAreRefusedInASmallHeap(String kind) throws Exception {
    StringBuilder yaml = new StringBuilder(HEAD + "x-bomb:\n  a0: &a0 {x: y}\n");
    for (int i = 1; i <= 9; i++) {
      String nine = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
      String members = IntStream.range(0, 9).mapToObj(n -> "k" + n + ": {<<: *a%d}").collect(Collectors.joining(", "));
      yaml.append("  a").append(i).append(": &a").append(i).append(' ').append(switch (kind) {
        case "alias" -> "[" + nine + "]";
        case "merge" -> "{" + members.replace("%d", String.valueOf(i - 1)) + "}";
        default -> "[*a" + i + "]";
      }).append('\n');
    }
    Path document = Files.writeString(folder.resolve("bomb.yaml"), yaml);
    Process child = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
        "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName(), document.toString())
        .redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output).contains(kind.equals("circle") ? "[invalid-yaml]" : "[too-large]").contains("bomb.yaml:");
    long milliseconds = Long.parseLong(output.replaceFirst("(?s).*took (\\d+).*", "$1"));
    assertThat(Duration.ofMillis(milliseconds)).isLessThan(Duration.ofSeconds(2));
  }

  /** Runs in a process of its own. */
  static final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] arguments) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Generated generated = Generated.of(Path.of(arguments[0]), "h");
      generated.errors().forEach(System.out::println);
      System.out.println("took " + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
    }
  }

  @Test
  @DisplayName("H35 nesting of any depth is refused where it gets too deep")
  void deepNestingIsRefused() throws IOException {
    int depth = 100_000;
    assertTooDeep("json", Documents.with(Documents.schemas(""), "x-a", "1").replace("\"x-a\":1",
        "\"x-a\":" + "[".repeat(depth) + "]".repeat(depth)));
    assertTooDeep("yaml", HEAD + "x-a: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
    assertTooDeep("yaml", HEAD + "x-a: " + "{a: ".repeat(depth) + "1" + "}".repeat(depth) + "\n");
    assertTooDeep("json", Documents.schema("{\"items\": ".repeat(depth) + "{}" + "}".repeat(depth)));
    assertTooDeep("json", Documents.schema("{\"allOf\": [".repeat(depth) + "{}" + "]}".repeat(depth)));
  }

  private void assertTooDeep(String extension, String text) throws IOException {
    Generated generated = Generated.of(Files.writeString(folder.resolve("a." + extension), text), "h");
    assertThat(generated.codes()).containsAnyOf("too-deep", "invalid-yaml");
    assertThat(generated.isRefused()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("H35 a chain of thousands of references is generated, or refused where it gets too deep")
  @ValueSource(strings = {
    "{'type': 'array', 'items': NEXT}", "{'allOf': [NEXT]}", "{'allOf': [NEXT, {'properties': {'a': {}}}]}",
    "{'type': 'object', 'properties': {'a': NEXT}}", "{'type': 'object', 'additionalProperties': NEXT}",
    "{'oneOf': [NEXT, {'type': 'string'}]}", "NEXT"
  })
  void longChainsDoNotOverflow(String link) {
    String schemas = IntStream.range(0, CHAIN)
        .mapToObj(i -> "\"S" + i + "\": " + link.replace('\'', '"')
            .replace("NEXT", "{\"$ref\": \"#/components/schemas/S" + (i + 1) + "\"}"))
        .collect(Collectors.joining(",\n"));
    Generated generated = Generated.of(Documents.schemas(schemas + ", \"S" + CHAIN + "\": {\"type\": \"string\"}"));
    assertThat(generated.isRefused() && !generated.codes().contains("too-deep"))
        .as("%s", generated.errors().stream().limit(3).toList()).isFalse();
  }

  @Test
  @DisplayName("H36 a document of 50 MB is refused")
  void hugeDocumentsAreRefused() throws IOException {
    String text = Documents.schema("{\"type\": \"object\", \"description\": \"" + "x".repeat(50 << 20) + "\"}");
    assertThat(Generated.of(Files.writeString(folder.resolve("a.json"), text), "h").codes())
        .containsExactly("too-large");
  }

  @Test
  @DisplayName("H36 a description of 20 MB is a comment that compiles")
  void hugeDescriptionsCompile() {
    Harmless harmless = new Harmless();
    Generated generated = harmless.generate(
        Documents.schema("{\"type\": \"object\", \"description\": \"" + "word ".repeat(4 << 20) + "\"}"));
    assertThat(generated.isRefused() && generated.errors().isEmpty()).isFalse();
    harmless.compile();
  }

  @Test
  @DisplayName("H36 an enum of 2,000 values and an object of 1,000 properties compile; 10,000 values have no constants")
  void wideTypesCompile() {
    Harmless harmless = new Harmless();
    harmless.accept(Documents.schemas(
        "\"Wide\": {\"type\": \"string\", \"enum\": [" + numbered(2_000, "\"value %d of many\"") + "]}, "
            + "\"Numbers\": {\"type\": \"integer\", \"enum\": [" + numbered(2_000, "%d") + "]}, "
            + "\"Endless\": {\"type\": \"string\", \"enum\": [" + numbered(10_000, "\"value %d of many\"") + "]}, "
            + "\"Many\": {\"type\": \"object\", \"properties\": {" + numbered(1_000,
            "\"p%d\": {\"type\": \"string\"}") + "}}, "
            + "\"Needed\": {\"type\": \"object\", \"required\": [" + numbered(1_000, "\"p%d\"") + "], \"properties\": {"
            + numbered(1_000, "\"p%d\": {\"type\": \"integer\"}") + "}}"));
    harmless.compile();
  }

  @Test
  @DisplayName("H36 300 required parameters are more than a method can have: refused where the operation stands")
  void tooManyParametersAreRefused() {
    Harmless harmless = new Harmless();
    Generated generated = harmless.generate(Documents.operation("/x", "\"parameters\": ["
        + numbered(300,
        "{\"name\": \"p%d\", \"in\": \"query\", \"required\": true, \"schema\": {\"type\": \"string\"}}") + "], "));
    assertThat(generated.isRefused()).isTrue();
    assertThat(generated.codes()).contains("too-many-parameters");
    harmless.accept(Documents.operation("/x", "\"parameters\": ["
        + numbered(300, "{\"name\": \"p%d\", \"in\": \"query\", \"schema\": {\"type\": \"string\"}}") + "], "));
    harmless.compile();
  }

  @Test
  @DisplayName("H36 200,000 properties are more than a class can have: a map, with a located warning")
  void tooManyPropertiesAreAMap() {
    Harmless harmless = new Harmless();
    Generated generated = harmless.accept(Documents.schema(
        "{\"type\": \"object\", \"properties\": {" + numbered(200_000, "\"p%d\": {\"type\": \"string\"}") + "}}"));
    assertThat(generated.codes()).contains("many-properties");
    harmless.compile();
  }

  private static String numbered(int count, String format) {
    return IntStream.range(0, count).mapToObj(i -> format.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining(", "));
  }

  @Test
  @DisplayName("H37 circles of references are errors or recursive types, and end")
  void circlesEnd() {
    String a = "\"A\": {\"$ref\": \"#/components/schemas/B\"}, \"B\": {\"$ref\": \"#/components/schemas/A\"}";
    String self = "\"A\": {\"allOf\": [{\"$ref\": \"#/components/schemas/A\"}, {\"properties\": {\"x\": {}}}]}";
    String mutual = "\"A\": {\"allOf\": [{\"$ref\": \"#/components/schemas/B\"}]}, "
        + "\"B\": {\"allOf\": [{\"$ref\": \"#/components/schemas/A\"}]}";
    for (String circle : List.of(a, self, mutual)) {
      assertThat(Generated.of(Documents.schemas(circle)).codes()).contains("circular-reference");
    }
    String parameters = "{\"parameters\": {\"A\": {\"$ref\": \"#/components/parameters/B\"}, \"B\": {\"$ref\": "
        + "\"#/components/parameters/A\"}}, \"responses\": {\"A\": {\"$ref\": \"#/components/responses/A\"}}}";
    assertThat(Generated.of(Documents.with(Documents.paths(""), "components", parameters)).codes())
        .contains("circular-reference");
    Harmless harmless = new Harmless();
    harmless.accept(Documents.schemas("\"T\": {\"type\": \"array\", "
        + "\"items\": {\"$ref\": \"#/components/schemas/T\"}}"));
    harmless.accept(Documents.schemas("\"T\": {\"additionalProperties\": {\"$ref\": \"#/components/schemas/T\"}}"));
    harmless.accept(Documents.schemas("\"T\": {\"properties\": {\"t\": {\"$ref\": \"#/components/schemas/T\"}}}"));
    harmless.accept(Documents.schemas("\"T\": {\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": "
        + "{\"$ref\": \"#/components/schemas/T\"}}]}"));
    harmless.compile();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("H38 products of alternatives are not multiplied out: twice the document, twice the output")
  @ValueSource(strings = {"oneOf", "anyOf", "allOf"})
  void productsAreNotMultiplied(String outer) {
    long once = Generated.of(product(outer, 6)).everything().length();
    long twice = Generated.of(product(outer, 12)).everything().length();
    assertThat(once).isGreaterThan(1_000);
    assertThat(twice).isLessThan(once * 5 / 2);
  }

  private static String product(String outer, int count) {
    List<String> parts = IntStream.range(0, count).mapToObj(part -> "{\"oneOf\": ["
        + numbered(10, "{\"type\": \"object\", \"properties\": {\"a" + part + "p%d\": {\"type\": \"string\"}}}")
        + "]}").toList();
    return Documents.schema("{\"" + outer + "\": [" + String.join(", ", parts) + "]}");
  }

  @Test
  @DisplayName("H40 numbers and limits that make no sense are located and cost nothing")
  void numbersCostNothing() {
    String property = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"number\", %s}}}";
    for (String limit : List.of("\"minimum\": 2, \"maximum\": 1", "\"multipleOf\": 0", "\"multipleOf\": -1",
        "\"maxLength\": -1", "\"minLength\": 2, \"maxLength\": 1", "\"minItems\": 1.5")) {
      assertThat(Generated.of(Documents.schema(property.formatted(limit))).codes()).as(limit)
          .containsExactly("invalid-schema");
    }
    for (String huge : List.of("9".repeat(10_000), "1e1000000000", "-1e-1000000000", "1" + "0".repeat(1_000_000))) {
      assertThat(Generated.of(Documents.schema(property.formatted("\"default\": " + huge))).codes())
          .containsExactly("too-large");
    }
    Harmless harmless = new Harmless();
    for (String number : List.of("1e400", "-0", "-0.0", "1e-400", "1e99999", "9".repeat(900))) {
      for (String type : List.of("\"format\": \"double\"", "\"format\": \"x\"")) {
        harmless.accept(Documents.schema(property.formatted(type + ", \"default\": " + number + ", \"examples\": ["
            + number
            + "], \"minimum\": " + number)));
      }
      harmless.accept(Documents.schema("{\"type\": \"number\", \"enum\": [" + number + ", 1]}"));
      harmless.accept(Documents.schema("{\"type\": \"integer\", \"enum\": [" + number + ", 1]}"));
      harmless.accept(Documents.schema("{\"type\": \"object\", \"properties\": {\"a\": {\"const\": " + number + "}}}"));
    }
    harmless.compile();
  }
}

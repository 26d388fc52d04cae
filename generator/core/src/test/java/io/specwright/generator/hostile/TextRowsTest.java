package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written down: comments, constants, JSON names, pages. The matrix has more of the same. */
class TextRowsTest {
  private final Harmless harmless = new Harmless();

  @ParameterizedTest(name = "{0}")
  @DisplayName("H1 to H5 descriptions are inert comments, doclint-clean, without tags of their own")
  @ValueSource(strings = {
    "comment end", "escaped comment end", "escape with many u", "two backslashes", "three backslashes",
    "escaped backslash", "escaped line end", "lone backslash", "broken escape", "Javadoc tags", "HTML", "braces"
  })
  void descriptionsAreInert(String what) {
    String text = Documents.quote(Payloads.ALL.get(what));
    Generated generated = harmless.accept(Documents.with(
        Documents.schema("{\"type\": \"object\", \"title\": " + text + ", \"description\": " + text
            + ", \"properties\": {\"a\": {\"type\": \"string\", \"description\": " + text + "}}}"),
        "info", "{\"title\": \"Acme API\", \"version\": \"1\", \"description\": " + text + "}"));
    String java = String.join("\n", generated.sources().values());
    assertThat(java).doesNotContain("\\u002a", "\n * @deprecated", "\n   * @deprecated", "\n * @param x");
    InMemoryCompiler.Loader loader = harmless.compile();
    assertThat(loader.load("h0.models.Acme").isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(loader.classNames()).noneMatch(name -> name.endsWith(".X"));
  }

  @Test
  @DisplayName("H6 the version is one literal")
  void versionsAreLiterals() {
    Payloads.ALL.values().forEach(text -> {
      Generated generated = harmless.accept(Documents.with(Documents.parameter("query", "q"), "info",
          "{\"title\": \"Acme API\", \"version\": " + Documents.quote(text) + "}"));
      assertThat(JavaStructure.of(generated.sources()).texts()).anyMatch(literal -> literal.startsWith("AcmeClient"));
    });
    harmless.compile();
  }

  @Test
  @DisplayName("H9 names of properties are exact in JSON; their Java names are short ASCII")
  void namesOfPropertiesAreExact() {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    StringBuilder properties = new StringBuilder();
    Payloads.ALL.values().forEach(name -> {
      properties.append(properties.isEmpty() ? "" : ", ").append(Documents.quote(name))
          .append(": {\"type\": \"string\"}");
      values.put(name, JsonValue.of(name));
    });
    Generated generated = harmless.accept(Documents.schema("{\"type\": \"object\", \"properties\": {" + properties
        + "}}"));
    assertThat(generated.sources().values()).allMatch(text -> text.chars().allMatch(c -> c < 128));
    InMemoryCompiler.Loader loader = harmless.compile();
    String json = JsonValue.of(values).toJson();
    assertThat(roundTrip(loader, "h0.models.Acme", json)).isEqualTo(json);
    Class<?> acme = loader.load("h0.models.Acme");
    assertThat(acme.getDeclaredMethods()).hasSizeGreaterThan(values.size())
        .allMatch(method -> method.getName().length() <= 130);
    Object decoded = codec(loader, "h0.models.Acme").parse(json);
    assertThat(decoded.toString()).isNotEmpty();
  }

  @Test
  @DisplayName("H10 values of enums are exact")
  void valuesOfEnumsAreExact() throws ReflectiveOperationException {
    List<String> values = List.copyOf(Payloads.ALL.values());
    String items = String.join(", ", values.stream().map(Documents::quote).toList());
    harmless.accept(Documents.schema("{\"type\": \"string\", \"enum\": [" + items + "]}"));
    InMemoryCompiler.Loader loader = harmless.compile();
    Class<?> acme = loader.load("h0.models.Acme");
    long constants = Arrays.stream(acme.getFields()).filter(field -> field.getType() == acme).count();
    assertThat(constants).isEqualTo(values.size());
    for (String value : values) {
      String json = JsonValue.of(value).toJson();
      assertThat(roundTrip(loader, "h0.models.Acme", json)).isEqualTo(json);
      assertThat(acme.getMethod("value").invoke(codec(loader, "h0.models.Acme").parse(json))).isEqualTo(value);
    }
  }

  @Test
  @DisplayName("H11 enum values of another type get no constant, with a located warning")
  void enumValuesOfAnotherTypeAreNamed() {
    for (String values : List.of("1, \"2); System.exit(1); (\"", "1, 1.5", "1, true", "1, {\"a\": 1}", "1, [1]",
        "1, 9e99")) {
      Generated generated = harmless.accept(Documents.schema("{\"type\": \"integer\", \"enum\": [" + values + "]}"));
      assertThat(generated.codes()).as(values).contains("enum-value-type");
    }
    harmless.accept(Documents.schema("{\"type\": \"integer\", \"enum\": [1, null]}"));
    harmless.accept(Documents.schema("{\"type\": \"number\", \"enum\": [1.5, 1e3, -0, 0.1]}"));
    harmless.accept(Documents.schema("{\"enum\": [1, \"a\", true, null, {}, []]}"));
    harmless.compile();
  }

  @Test
  @DisplayName("H12 a default of the wrong type is dropped with a located warning; one of the right type is inert")
  void defaultsAreTyped() {
    String text = Documents.quote(Payloads.ALL.get("literal end"));
    Map<String, String> wrong = Map.of(
        "{\"type\": \"number\"", text, "{\"type\": \"integer\"", "1.5", "{\"type\": \"boolean\"", text,
        "{\"type\": \"string\", \"format\": \"date\"", text, "{\"type\": \"string\", \"format\": \"uri\"", text,
        "{\"type\": \"array\", \"items\": {\"type\": \"integer\"}", "[" + text + "]",
        "{\"type\": \"array\", \"items\": {}", "{}", "{\"type\": \"object\", \"additionalProperties\": {}", text,
        "{\"type\": \"string\"", "1", "{\"type\": \"string\", \"format\": \"uuid\"", text);
    wrong.forEach((schema, value) -> {
      Generated generated = harmless.accept(
          Documents.schema("{\"type\": \"object\", \"properties\": {\"a\": " + schema + ", \"default\": " + value
              + "}}}"));
      assertThat(generated.codes()).as(schema).containsExactly("wrong-default");
    });
    Payloads.ALL.values().forEach(value -> assertThat(harmless.accept(Documents.schema(
        "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"default\": " + Documents.quote(value)
            + "}}}")).diagnostics()).isEmpty());
    harmless.compile();
  }

  @Test
  @DisplayName("H13 patterns are never run; one whose brackets do not match is a located warning")
  void patternsAreNeverRun() {
    for (String pattern : List.of("(", "a)", "[a", "a\\", "(\\u0022")) {
      Generated generated = harmless.accept(pattern(pattern));
      assertThat(generated.codes()).as(pattern).containsExactly("invalid-pattern");
    }
    for (String pattern : List.of("(a+)+$", "^[(]$", "\\(", "[\\]]", "\\u0022 + x", "(" + "(a*)*".repeat(1_000)
        + ")")) {
      Generated generated = harmless.accept(pattern(pattern));
      assertThat(generated.diagnostics()).as(pattern).isEmpty();
      assertThat(String.join("", generated.sources().values())).doesNotContain("java.util.regex");
    }
    harmless.compile();
  }

  private static String pattern(String pattern) {
    return Documents.schema("{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"pattern\": "
        + Documents.quote(pattern) + "}}}");
  }

  @Test
  @DisplayName("H14 examples and constants are inert")
  void examplesAndConstantsAreInert() {
    Payloads.ALL.values().forEach(text -> {
      String value = Documents.quote(text);
      harmless.accept(Documents.schema("{\"type\": \"object\", \"examples\": [" + value + ", {\"a\": " + value + "}], "
          + "\"properties\": {\"a\": {\"type\": \"string\", \"examples\": [" + value + "]}, \"b\": {\"const\": " + value
          + "}, \"c\": {\"examples\": [{" + value + ": [" + value + "]}]}}}"));
    });
    harmless.compile();
  }

  @Test
  @DisplayName("H15 a format nobody knows is ignored, with a message")
  void unknownFormatsAreIgnored() {
    for (String format : List.of("\"; System.exit(1); \"", "int128", "${x}")) {
      Generated generated = harmless.accept(Documents.schema("{\"type\": \"object\", "
          + "\"properties\": {\"a\": {\"type\": "
          + "\"string\", \"format\": " + Documents.quote(format) + "}}}"));
      assertThat(generated.codes()).containsExactly("unknown-format");
      assertThat(generated.everything()).doesNotContain(format);
    }
    harmless.compile();
  }

  @Test
  @DisplayName("H26 extensions of other generators that carry code are ignored")
  void foreignExtensionsAreIgnored() {
    String code = Documents.quote(Payloads.ALL.get("line comment end"));
    StringBuilder extensions = new StringBuilder();
    for (String name : List.of("x-java-type", "x-class-extra-annotation", "x-implements", "x-go-type-import",
        "x-enum-varnames", "x-enumDescriptions", "x-ms-enum", "x-discriminator-value", "x-field-extra-annotation")) {
      extensions.append(", \"").append(name).append("\": ").append(code);
    }
    String schema = "{\"type\": \"string\", \"enum\": [\"a\"]";
    Generated plain = harmless.accept(Documents.schema(schema + "}"));
    Generated extended = harmless.accept(Documents.schema(schema + extensions + "}"));
    assertThat(extended.everything().replace("h1", "h0")).isEqualTo(plain.everything());
  }

  @Test
  @DisplayName("H27 discriminators are exact; a mapping that leads nowhere is an error or a located warning")
  void discriminatorsAreExact() {
    Map<String, String> packages = new LinkedHashMap<>();
    Payloads.ALL.forEach((what, text) -> {
      harmless.accept(union(text, Documents.quote(text) + ": \"#/components/schemas/Cat\""));
      packages.put(harmless.packageName(), text);
    });
    for (String target : List.of("http://127.0.0.1:1/Cat", "#/components/schemas/Nobody", "file:///etc/passwd",
        "../x.yaml")) {
      Generated refused = harmless.generate(union("type", "\"a\": \"" + target + "\""));
      assertThat(refused.isRefused()).as(target).isTrue();
      assertThat(refused.errors()).allSatisfy(error -> assertThat(error.location().line()).isPositive());
    }
    assertThat(harmless.accept(union("type", "\"a\": \"#/components/schemas/Other\"")).codes())
        .contains("discriminator-mapping");
    InMemoryCompiler.Loader loader = harmless.compile();
    packages.forEach((packageName, text) -> {
      String json = JsonValue.of(Map.of(text, JsonValue.of(text))).toJson();
      Object decoded = codec(loader, packageName + ".models.Acme").parse(json);
      assertThat(decoded.getClass().getSimpleName()).isEqualTo("OfCat");
      assertThat(roundTrip(loader, packageName + ".models.Acme", json)).isEqualTo(json);
    });
  }

  private static String union(String property, String mapping) {
    String name = Documents.quote(property);
    String variant = "{\"type\": \"object\", \"required\": [" + name + "], \"properties\": {" + name
        + ": {\"type\": \"string\"}}}";
    return Documents.schemas("\"Cat\": " + variant + ", \"Dog\": " + variant + ", \"Other\": " + variant
        + ", \"Acme\": {\"oneOf\": [{\"$ref\": \"#/components/schemas/Cat\"}, "
        + "{\"$ref\": \"#/components/schemas/Dog\"}], "
        + "\"discriminator\": {\"propertyName\": " + name + ", \"mapping\": {" + mapping + "}}}");
  }

  @Test
  @DisplayName("H28 links to scripts, names of XML and summaries of many lines are inert")
  void linksAreInert() {
    for (String url : List.of("javascript:alert(1)", "data:text/html,x", "http://a.example/\"*/", "vbscript:x")) {
      String docs = "{\"url\": " + Documents.quote(url) + "}";
      Generated generated = harmless.accept(Documents.with(
          Documents.schema("{\"type\": \"object\", \"externalDocs\": " + docs + ", \"xml\": {\"name\": \"\\\"*/\"}}"),
          "externalDocs", docs));
      assertThat(generated.everything()).doesNotContain("javascript:", "data:text", "vbscript:");
    }
    harmless.accept(Documents.operation("/x", "\"summary\": \"one\\n@return x\\n */ two\", "));
    harmless.compile();
  }

  @Test
  @DisplayName("H41 sources are ASCII; direction marks and invisible characters are in no page")
  void directionMarksAreGone() {
    for (String what : List.of("right to left", "line separator", "invisible", "homoglyph", "NUL")) {
      String text = Documents.quote(Payloads.ALL.get(what));
      Generated generated = harmless.accept(Documents.schemas(text + ": {\"type\": \"object\", \"title\": " + text
          + ", \"description\": " + text + ", \"properties\": {" + text + ": {\"type\": \"string\", \"description\": "
          + text
          + ", \"examples\": [" + text + "]}}}"));
      assertThat(String.join("", generated.sources().values()).chars()).allMatch(c -> c < 128);
      assertThat(String.join("", generated.pages().values())).as(what)
          .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u200b\\u2028\\u2029\\x00-\\x08\\x7f]");
    }
    harmless.compile();
  }

  @Test
  @DisplayName("H50 pages have no HTML, no links to scripts and load nothing from elsewhere")
  void pagesAreInert() {
    for (String what : List.of("HTML", "script link", "image beacon", "table", "comment end")) {
      String text = Documents.quote(Payloads.ALL.get(what));
      Generated generated = Generated.of(Documents.with(
          Documents.schema("{\"type\": \"object\", \"description\": " + text + ", \"properties\": {" + text
              + ": {\"type\": \"string\", \"description\": " + text + ", \"examples\": [" + text + "], \"default\": "
              + text
              + "}}}"),
          "tags", "[{\"name\": " + text + ", \"description\": " + text + "}]"));
      String pages = String.join("\n", generated.pages().values());
      List<Node> suspects = new ArrayList<>();
      Parser.builder().build().parse(pages).accept(new AbstractVisitor() {
        @Override
        protected void visitChildren(Node node) {
          boolean leadsOut = node instanceof Link link && !link.getDestination().matches("[A-Za-z0-9_./#-]*");
          if (leadsOut || node instanceof Image) {
            suspects.add(node);
          }
          super.visitChildren(node);
        }

        @Override
        public void visit(HtmlInline html) {
          if (!html.getLiteral().equals("<br/>")) {
            suspects.add(html);
          }
        }

        @Override
        public void visit(HtmlBlock html) {
          suspects.add(html);
        }
      });
      assertThat(suspects).extracting(node -> node instanceof HtmlInline html ? html.getLiteral() : node).as(what)
          .isEmpty();
    }
  }

  private static String roundTrip(InMemoryCompiler.Loader loader, String type, String json) {
    JsonCodec<Object> codec = codec(loader, type);
    return codec.toJson(codec.parse(json));
  }

  @SuppressWarnings("unchecked")
  private static JsonCodec<Object> codec(InMemoryCompiler.Loader loader, String type) {
    try {
      return (JsonCodec<Object>) loader.load(type).getField("CODEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

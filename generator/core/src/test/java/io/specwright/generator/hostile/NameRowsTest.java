package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names of operations, tags and schemas become names of Java and of files. */
class NameRowsTest {
  private static final List<String> DEVICES = List.of("con", "nul", "aux", "prn", "com1", "lpt9");

  private final Harmless harmless = new Harmless();

  @Test
  @DisplayName("H18 any operationId is a legal method of its own, and never one of Object")
  void operationIdsAreMethods() {
    List<String> ids = new ArrayList<>(Payloads.ALL.values());
    ids.addAll(List.of("toString", "a\"+b", "hashCode", "wait", "notify", "notifyAll", "finalize", "clone", "equals",
        "twin", "TWIN", "Twin", "a".repeat(300), "close", "execute", "\u00e9t\u00e9", "1", "-1", "+1"));
    StringBuilder paths = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      paths.append(i == 0 ? "" : ", ").append("\"/p").append(i)
          .append("\": {\"get\": {\"tags\": [\"t\"], \"operationId\": ")
          .append(Documents.quote(ids.get(i))).append(", \"responses\": {\"204\": {\"description\": \"d\"}}}}");
    }
    harmless.accept(Documents.paths(paths.toString()));
    Class<?> service = harmless.compile().load("h0.services.T");
    assertThat(service.getDeclaredMethods()).filteredOn(method -> method.getName().endsWith("Async"))
        .hasSize(ids.size());
  }

  @Test
  @DisplayName("H19 any tag is a class in a file of its own, inside the package, even on Windows")
  void tagsAreClasses() {
    List<String> tags = new ArrayList<>(Payloads.ALL.values());
    tags.addAll(DEVICES);
    tags.addAll(List.of("../../../../tmp/x", "a/b", "C:\\x", "x.", "x ", "COM1.txt", "Con", "\u00b9"));
    StringBuilder paths = new StringBuilder();
    for (int i = 0; i < tags.size(); i++) {
      paths.append(i == 0 ? "" : ", ").append("\"/p").append(i).append("\": {\"get\": {\"tags\": [")
          .append(Documents.quote(tags.get(i))).append("], \"responses\": {\"204\": {\"description\": \"d\"}}}}");
    }
    assertFilesAreSafe(harmless.accept(Documents.paths(paths.toString())));
    harmless.compile();
  }

  @Test
  @DisplayName("H20, H22 any schema name is a class in a file of its own that captures no other name")
  void schemaNamesAreClasses() {
    Set<String> names = new LinkedHashSet<>(Payloads.ALL.values());
    names.addAll(DEVICES);
    names.addAll(List.of("String", "List", "Override", "java", "package-info", "module-info", "Record", "var", "record",
        "OffsetDateTime", "ApiClient", "Optional", "Map", "JsonCodec", "Builder", "a/../b", "%2e%2e%2f", "a~b", "io",
        "sealed", "yield", "permits", "h0", "models", "Deprecated", "Nullable", "Objects", "AcmeClient", "AcmeServer"));
    StringBuilder schemas = new StringBuilder();
    for (String name : names) {
      schemas.append(schemas.isEmpty() ? "" : ", ").append(Documents.quote(name))
          .append(": {\"type\": \"object\", \"required\": [\"s\"], \"properties\": {"
              + "\"s\": {\"type\": \"string\"}, \"t\": "
              + "{\"type\": \"string\", \"format\": \"date-time\"}, \"l\": {\"type\": \"array\", \"items\": {\"type\": "
              + "\"string\"}}, \"m\": {\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}}}}");
    }
    assertFilesAreSafe(harmless.accept(Documents.schemas(schemas.toString())));
    InMemoryCompiler.Loader loader = harmless.compile();
    assertThat(loader.classNames()).filteredOn(name -> name.matches("h0\\.models\\.[^$]+") && !name.endsWith("-info"))
        .hasSize(names.size());
  }

  @Test
  @DisplayName("H21 schema names that are equal as words get distinct names, whatever the order")
  void equalNamesAreToldApart() {
    List<String> names = new ArrayList<>(List.of("a-b", "a_b", "AB", "Ab", "a b", "ab", "a.b", "aB"));
    Generated first = harmless.accept(objects(names));
    Collections.reverse(names);
    Generated second = harmless.accept(objects(names));
    assertFilesAreSafe(first);
    assertThat(first.sources().keySet()).hasSameSizeAs(second.sources().keySet());
    first.sources().forEach((name, text) ->
        assertThat(second.sources().get(name.replaceFirst("^h0", "h1")).replace("h1", "h0")).isEqualTo(text));
    harmless.compile();
  }

  private static String objects(List<String> names) {
    return Documents.schemas(String.join(", ",
        names.stream().map(name -> Documents.quote(name) + ": {\"type\": \"object\", \"description\": "
            + Documents.quote(name) + "}").toList()));
  }

  private static void assertFilesAreSafe(Generated generated) {
    List<String> paths = new ArrayList<>(generated.pages().keySet());
    generated.sources().keySet().forEach(name -> paths.add(name.replace('.', '/') + ".java"));
    assertThat(paths).allSatisfy(path -> {
      assertThat(path).matches("[A-Za-z0-9_./-]+").doesNotContain("..", "//").doesNotStartWith("/");
      for (String part : path.split("/")) {
        assertThat(part.length()).isLessThan(160);
        assertThat(DEVICES).doesNotContain(part.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT));
      }
    });
    assertThat(paths.stream().map(path -> path.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
  }
}

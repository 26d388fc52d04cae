package io.specwright.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples of the specification: {@code spec/examples/NAME.yaml}. */
final class SpecExamples {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  private SpecExamples() {}

  /** The example's value, a copy that the caller may change. */
  static JsonNode value(String name) {
    try {
      return YAML.readTree(Files.readString(folder().resolve(name + ".yaml"))).get("value");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String json(String name) {
    return value(name).toString();
  }

  /** Parses JSON for a comparison that ignores order and white space. */
  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests run in the module, the demonstration also from the root of the reactor. */
  private static Path folder() {
    Path besideModule = Path.of("../spec/examples");
    return Files.isDirectory(besideModule) ? besideModule : Path.of("spec/examples");
  }
}

package io.specwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/** The operations of a document, as neither generator counts them. */
final class Operations {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private Operations() {}

  /** How many there are; paths must be in the document itself. */
  static long count(Path document) throws IOException {
    LoaderOptions anySize = new LoaderOptions();
    anySize.setCodePointLimit(Integer.MAX_VALUE);
    JsonNode root = new ObjectMapper(YAMLFactory.builder().loaderOptions(anySize).build()).readTree(document.toFile());
    long count = 0;
    for (JsonNode path : root.path("paths")) {
      count += path.properties().stream().filter(member -> METHODS.contains(member.getKey())).count();
    }
    return count;
  }
}

package io.specwright.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Location;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReadingTest {
  @TempDir Path folder;

  private String errorOf(String json) {
    TempSpec spec = new TempSpec(folder).file("a.json", json);
    assertThat(spec.tryLoad("a.json")).isEmpty();
    return String.join("\n", spec.messages());
  }

  @Test
  void keepsNumbersAsTheyAreSpelled() {
    SpecBundle bundle = new TempSpec(folder).file("a.json", "{\"a\": [1.10, -0, 1E3, 12345678901234567890]}")
        .load("a.json");
    assertThat(JsonText.of(bundle.root())).isEqualTo("{'a':[1.10,-0,1E3,12345678901234567890]}");
  }

  @Test
  void nodesKnowTheirPlace() {
    SpecBundle bundle = new TempSpec(folder).file("a.json", "{\n  \"a\": {\"b\": [true]}\n}").load("a.json");
    String file = folder.resolve("a.json").toString().replace('\\', '/');
    assertThat(bundle.locationOf("/a/b")).isEqualTo(new Location(file, 2, 9));
    assertThat(bundle.at("/a/b/0").map(SpecNode::location)).contains(new Location(file, 2, 15));
  }

  @Test
  void isStrict() {
    assertThat(errorOf("{\"a\": 1,}")).startsWith("a.json:1:9: error: this is not JSON: ").endsWith("[invalid-json]");
    assertThat(errorOf("{\"a\": 01}")).startsWith("a.json:1:8: error: this is not JSON: ");
    assertThat(errorOf("{\"a\": 1} x")).startsWith("a.json:1:10: error: ");
    assertThat(errorOf("{\"a\": ")).startsWith("a.json:1:7: error: this is not JSON: ");
    assertThat(errorOf("{\"a\": 1, \"a\": 2}")).startsWith("a.json:1:10: error: the key 'a' is already on line 1");
  }

  @Test
  void flowStyleYamlIsNoJson() {
    SpecBundle bundle = new TempSpec(folder).file("a.yaml", "{a: [no, 'x'], # comment\n}").load("a.yaml");
    assertThat(JsonText.of(bundle.root())).isEqualTo("{'a':['no','x']}");
  }

  @Test
  void deepNestingIsRefusedWithoutOverflow() {
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThat(errorOf("{\"a\":" + "[".repeat(100_000)))
        .startsWith("a.json:1:").contains("nested more than 256 levels deep"));
  }
}

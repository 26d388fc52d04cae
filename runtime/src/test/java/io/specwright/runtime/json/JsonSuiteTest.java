package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is JSON and what is not, by the categories of JSONTestSuite: see {@code json-suite.txt}. */
class JsonSuiteTest {

  /** {@code expectation} is {@code y}, {@code n}, {@code i+} or {@code i-}. */
  private record Case(String expectation, String name, byte[] document) {
    static Case of(String line) {
      String[] parts = line.split(" ", 3);
      return new Case(parts[0], parts[1], bytes(parts.length == 3 ? parts[2] : ""));
    }

    private static byte[] bytes(String text) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '%') {
          out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
          i += 2;
        } else {
          out.write(c);
        }
      }
      return out.toByteArray();
    }

    boolean isAccepted() {
      return expectation.equals("y") || expectation.equals("i+");
    }
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = JsonSuiteTest.class.getResourceAsStream("/json-suite.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          cases.add(Case.of(line));
        }
      }
    }
    String deep = "[".repeat(100_000);
    cases.add(new Case("n", "structure_open_arrays_100000", deep.getBytes(StandardCharsets.US_ASCII)));
    cases.add(new Case("n", "structure_open_objects_50000", "{\"\":".repeat(50_000).getBytes(StandardCharsets.US_ASCII)));
    cases.add(new Case("i+", "structure_500_nested_arrays",
        ("[".repeat(500) + "]".repeat(500)).getBytes(StandardCharsets.US_ASCII)));
    return cases;
  }

  @TestFactory
  List<DynamicTest> theSuite() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.expectation() + " " + c.name(), () -> {
      if (c.isAccepted()) {
        JsonValue value = JsonCodecs.VALUE.parse(c.document());
        assertThat(JsonCodecs.VALUE.parse(JsonCodecs.VALUE.toBytes(value))).isEqualTo(value);
      } else {
        assertThatThrownBy(() -> JsonCodecs.VALUE.parse(c.document())).isInstanceOf(DecodingException.class)
            .hasMessageMatching("(?s)\\$.*: malformed JSON at byte [0-9]+: .*");
      }
    })).toList();
  }

  /** The suite itself is judged: what must be taken or refused is so by Jackson as well. */
  @Test
  void jacksonAgreesWithTheSuite() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(300);
    assertThat(cases()).filteredOn(c -> c.expectation().equals("y"))
        .allSatisfy(c -> assertThat(JacksonOracle.read(c.document())).as(c.name()).isPresent());
    assertThat(cases()).filteredOn(c -> c.expectation().equals("n") && c.document().length < 10_000)
        .allSatisfy(c -> assertThat(JacksonOracle.read(c.document())).as(c.name()).isEmpty());
  }
}

package io.specwright.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("R38")
@Timeout(10)
class JsonLinesTest {

  private static JsonLines<JsonValue> of(String text) {
    return JsonLines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), JsonCodecs.VALUE);
  }

  @Test
  void readsAnElementPerLine() {
    assertThat(of("{\"a\":\"\u00e9\ud83d\ude00\u2028\"}\n\r\n \t\n[1,\r2]\r\n\"x\"").stream()).containsExactly(
        JsonValue.parse("{\"a\":\"\u00e9\ud83d\ude00\u2028\"}"), JsonValue.parse("[1,2]"), JsonValue.parse("\"x\""));
    assertThat(of("").stream()).isEmpty();
    assertThat(of("\n\n").stream()).isEmpty();
  }

  @Test
  void aLineThatIsNoJsonSpoilsNoOther() {
    JsonLines<JsonValue> lines = of("1\n{\"a\":\n2\n");

    assertThat(lines.next()).isEqualTo(JsonValue.parse("1"));
    assertThatThrownBy(lines::next).isInstanceOf(DecodingException.class);
    assertThat(lines.next()).isEqualTo(JsonValue.parse("2"));
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aLastLineThatIsCutOffIsNoElement() {
    JsonLines<JsonValue> lines = of("{\"a\":1}\n{\"a\":2");

    assertThat(lines.next()).isEqualTo(JsonValue.parse("{\"a\":1}"));
    assertThatThrownBy(lines::next).isInstanceOf(DecodingException.class);
  }

  @Test
  void aLineBeyondTheLimitIsGivenUp() {
    byte[] endless = "1".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    JsonLines<JsonValue> lines = JsonLines.of(new ByteArrayInputStream(endless), JsonCodecs.VALUE, 100);
    assertThatThrownBy(lines::hasNext).isInstanceOf(StreamException.class).hasMessageContaining("100 bytes");
  }

  @Test
  void anElementIsThereAsSoonAsItsLineIs() throws Exception {
    try (PipedOutputStream out = new PipedOutputStream()) {
      JsonLines<JsonValue> lines = JsonLines.of(new PipedInputStream(out), JsonCodecs.VALUE);
      out.write("1\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertThat(lines.next()).isEqualTo(JsonValue.parse("1"));
      lines.close();
      assertThat(lines.hasNext()).isFalse();
    }
  }
}

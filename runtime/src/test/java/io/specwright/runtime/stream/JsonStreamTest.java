package io.specwright.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("R38")
@Timeout(10)
class JsonStreamTest {

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonStream<JsonValue> of(String text) {
    return JsonStream.lines(JsonCodecs.VALUE).read(bytes(text));
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
    JsonStream<JsonValue> lines = of("1\n{\"a\":\n2\n");

    assertThat(lines.next()).isEqualTo(JsonValue.parse("1"));
    assertThatThrownBy(lines::next).isInstanceOf(DecodingException.class);
    assertThat(lines.next()).isEqualTo(JsonValue.parse("2"));
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aLastLineThatIsCutOffIsNoElement() {
    JsonStream<JsonValue> lines = of("{\"a\":1}\n{\"a\":2");

    assertThat(lines.next()).isEqualTo(JsonValue.parse("{\"a\":1}"));
    assertThatThrownBy(lines::next).isInstanceOf(DecodingException.class);
  }

  @Test
  void aSequenceHasARecordSeparatorBeforeEachText() {
    assertThat(JsonStream.sequence(JsonCodecs.VALUE)
            .read(bytes("\u001e{\"a\":\n 1}\n\u001e\u001e[2]\n\u001etrue\n\u001e\"x\"")))
        .containsExactly(JsonValue.parse("{\"a\":1}"), JsonValue.parse("[2]"), JsonValue.parse("true"),
            JsonValue.parse("\"x\""));
  }

  @Test
  void aNumberThatMayHaveMoreDigitsIsNoElementOfASequence() {
    JsonStream<JsonValue> sequence = JsonStream.sequence(JsonCodecs.VALUE).read(bytes("\u001e12\u001e3\n\u001e45"));

    assertThatThrownBy(sequence::next)
        .isInstanceOf(DecodingException.class)
        .hasMessage("$: the text may be cut off (element 1)");
    assertThat(sequence.next()).isEqualTo(JsonValue.parse("3"));
    assertThatThrownBy(sequence::next).isInstanceOf(DecodingException.class);
    assertThat(sequence.hasNext()).isFalse();
  }

  @Test
  void aLineBeyondTheLimitIsGivenUp() {
    JsonStream<JsonValue> lines =
        new JsonStream.Format<>("application/jsonl", JsonCodecs.VALUE, LineReader.End.LF, 100)
            .read(bytes("1".repeat(1000)));
    assertThatThrownBy(lines::hasNext).isInstanceOf(StreamException.class).hasMessageContaining("100 bytes");
  }

  @Test
  void anElementIsThereAsSoonAsItsLineIs() throws Exception {
    try (PipedOutputStream out = new PipedOutputStream()) {
      JsonStream<JsonValue> lines = JsonStream.lines(JsonCodecs.VALUE).read(new PipedInputStream(out));
      out.write("1\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertThat(lines.next()).isEqualTo(JsonValue.parse("1"));
      lines.close();
      assertThat(lines.hasNext()).isFalse();
    }
  }
}

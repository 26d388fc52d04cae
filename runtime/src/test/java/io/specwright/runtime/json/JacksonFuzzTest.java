package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Random documents, whole and damaged: Jackson and we agree on what is JSON and on what it says. With
 * {@code -Djson.fuzz} on ten million of them, or on as many as it says.
 */
class JacksonFuzzTest {
  private static final int MILLIONS = 10_000_000;
  private static final Pattern FAULT =
      Pattern.compile("(?s)\\$.*: malformed JSON at byte ([0-9]+): .*");
  /** Jackson takes a lone surrogate in a string and not in a name; RFC 8259 section 8.2 leaves both open. */
  private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

  /** Jackson takes {@code U+0637} for the digit 7: it looks at eight bits of a character of an escape. */
  private static final Pattern OTHER_DIGIT = Pattern.compile("\\\\u[0-9a-fA-F]{0,3}[\\x80-\\xff]");

  private final FuzzDocuments documents = new FuzzDocuments(20240102);

  /** How many inputs there were of each sort. */
  private static final class Counts {
    int accepted;
    int refused;
    int models;
    int undecided;

    @Override
    public String toString() {
      return accepted + " accepted by both, " + refused + " refused by both, " + undecided
          + " with a lone surrogate or a byte order mark that only Jackson refuses, " + models
          + " read and written as a model";
    }
  }

  @Test
  void agreesWithJacksonAboutWholeDocuments() {
    for (int i = 0; i < 2_000; i++) {
      JsonValue ours = JsonCodecs.VALUE.parse(documents.whole());
      assertThat(JacksonOracle.same(JacksonOracle.read(JsonCodecs.VALUE.toBytes(ours)).orElseThrow(), ours)).isTrue();
    }
  }

  @Test
  void agreesWithJacksonAboutAnyBytes() {
    Counts counts = compare(20_000);
    assertThat(counts.accepted).isGreaterThan(4_000);
    assertThat(counts.refused).isGreaterThan(8_000);
    assertThat(counts.models).isGreaterThan(1_000);
  }

  @Test
  @EnabledIfSystemProperty(named = "json.fuzz", matches = ".*")
  void agreesWithJacksonAboutMillions() {
    String count = System.getProperty("json.fuzz");
    long start = System.nanoTime();
    Counts counts = compare(count.matches("[0-9]+") ? Integer.parseInt(count) : MILLIONS);
    System.out.println(counts + ", " + (System.nanoTime() - start) / 1_000_000_000 + " s");
  }

  private Counts compare(int count) {
    Counts counts = new Counts();
    for (int i = 0; i < count; i++) {
      byte[] document = documents.any();
      try {
        compare(document, counts);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("input " + i + ": " + new String(document, StandardCharsets.UTF_8) + " ("
            + HexFormat.of().formatHex(document) + ")", e);
      }
    }
    return counts;
  }

  private void compare(byte[] document, Counts counts) {
    Optional<Object> theirs = JacksonOracle.read(document);
    String text = new String(document, StandardCharsets.ISO_8859_1);
    try {
      JsonValue ours = JsonCodecs.VALUE.parse(document);
      if (theirs.isEmpty() && SURROGATE.matcher(text).find() || text.startsWith("\u00ef\u00bb\u00bf")) {
        counts.undecided++;
      } else {
        counts.accepted++;
        check(theirs.isPresent() && JacksonOracle.same(theirs.get(), ours), "the two differ");
      }
      check(ours.equals(inTheMiddle(document)), "it depends on what is around");
      check(ours.equals(JsonCodecs.VALUE.parse(JsonCodecs.VALUE.toBytes(ours))), "it is not written back");
      if (ours.kind() == JsonKind.OBJECT) {
        counts.models++;
        byte[] written = LicenseEntity.CODEC.toBytes(LicenseEntity.CODEC.parse(document));
        check(JsonCodecs.VALUE.parse(written).equals(ours), "the model is not written back");
      }
    } catch (DecodingException e) {
      counts.refused++;
      check(theirs.isEmpty() || OTHER_DIGIT.matcher(text).find(), "only we refuse it");
      Matcher fault = FAULT.matcher(e.getMessage());
      check(fault.matches() && Integer.parseInt(fault.group(1)) <= document.length, e.getMessage());
      check(e.getMessage().equals(refusal(() -> inTheMiddle(document))), "it depends on what is around");
      if (text.startsWith("{")) {
        check(refusal(() -> LicenseEntity.CODEC.parse(document)) != null, "the model takes it");
      }
    }
  }

  /** With bytes around it that would go on with most documents. */
  private static JsonValue inTheMiddle(byte[] document) {
    byte[] around = "\"}]123456789\"}]}".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[document.length + 2 * around.length];
    System.arraycopy(around, 0, bytes, 0, around.length);
    System.arraycopy(document, 0, bytes, around.length, document.length);
    System.arraycopy(around, 0, bytes, around.length + document.length, around.length);
    return new JsonReader(bytes, around.length, document.length, false).document(JsonCodecs.VALUE);
  }

  private static String refusal(Runnable reading) {
    try {
      reading.run();
      return null;
    } catch (DecodingException e) {
      return e.getMessage();
    }
  }

  private static void check(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}

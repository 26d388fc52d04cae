package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON by RFC 8259 and what is not. */
class JsonSyntaxTest {

  private static JsonValue parse(byte[] utf8) {
    return JsonCodecs.VALUE.parse(utf8);
  }

  /** A document of JSON text with bytes in hexadecimal in the middle. */
  private static byte[] document(String before, String hex, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(HexFormat.of().parseHex(hex));
    out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "[]", "{}", " [ ] ", "\t\r\n {} \n", "null", "true", "false", "\"\"", "0", "-0", "-1", "12", "1.5", "-0.0",
    "1e5", "1E5", "1e+5", "1e-5", "1.25E-10", "0e1", "0.00", "1e400", "1e-400", "1e999999999", "123456789012345678901",
    "[null]", "[1,2 , 3]", "[[[]]]", "[\"a\",{}]", "{\"a\":1}", "{\"\":0}", "{\"a\":{\"b\":[]}}", "{\"a\":1,\"a\":2}",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
    "\"\\uABCDabcd\"", "\"\u007f\"", "\"\u00e9 \u20ac \ud83d\ude00\"", "\"\u2028\u2029\ufeff\uffff\"", "\"/\"",
    "\"0123456789012345678901234567890123456789\"", "\"0123456\\n\"", "\"01234567\\n\"", "\"012345678\u00e9\"",
  })
  void accepts(String json) {
    JsonValue value = JsonValue.parse(json);
    assertThat(JsonValue.parse(value.toJson())).isEqualTo(value).hasSameHashCodeAs(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1}", "{\"a\"", "{\"a\":",
    "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\"::1}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}",
    "{\"a\":1 \"b\":2}", "{\"a\":}", "{\"a\":1]", "[1]]", "[][]", "{}x", "null null", "1 2", ",", ":",
    "nul", "nulll", "Null", "TRUE", "tru", "truex", "fals", "NaN", "Infinity", "-Infinity", "undefined", "a", "'a'",
    "01", "-01", "00", "1.", ".5", "-.5", "-", "+1", "--1", "1e", "1e+", "1E-", "1.e5", "1e5.5", "0x1F", "1_000", "1a",
    "0.1.2", "1 000", "- 1", "1e 5", "\u0661",
    "\"", "\"a", "\"\\\"", "\"\\", "\"\\u\"", "\"\\u12\"", "\"\\u123\"", "\"\\u12g4\"", "\"\\u+123\"",
    "\"\\u\u0661123\"", "\"\\u00e\u0637\"",
    "\"\\x41\"", "\"\\a\"", "\"\\'\"", "\"\\ \"", "\"\\\u00e9\"", "\"\\0\"", "\"\\U1234\"",
    "\"\n\"", "\"\t\"", "\"\r\"", "\"\u0000\"", "\"\u001f\"", "\"aaaaaaaaaa\u001fbbbbbbbb\"",
    "\u00a0[]", "[]\u00a0", "[\u000b]", "[\f]", "\u2028[]", "//\n1", "/**/1", "[1]//", "[1]#", "\u0000", "1\u0000",
    "[\u0000]", "\ufeff", "[\ufeff]", "*", "{\"a\":true,\"b\":f}", "[\"a\"\u0000]", "{\"a\":\"b\"}#{}",
  })
  void rejects(String json) {
    assertThatThrownBy(() -> JsonValue.parse(json))
        .isInstanceOf(DecodingException.class).hasMessageContaining("malformed JSON at byte");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "80", "bf", "c0af", "c080", "c1bf", "c3", "c328", "e08080", "e09fbf", "e282", "e28228", "eda080", "edbfbf",
    "edaebfedbfbf", "f0808080", "f08fbfbf", "f09f98", "f0288cbc", "f4908080", "f5808080", "f8888080", "fe", "ff",
    "c3a9ff", "e9",
  })
  void rejectsInvalidUtf8(String hex) {
    for (String padding : new String[] {"", "01234567", "0123456789"}) {
      int offset = padding.length() + (hex.startsWith("c3a9") ? 4 : 2);
      assertThatThrownBy(() -> parse(document("[\"" + padding, hex, "\"]")))
          .hasMessageContaining("$[0]: malformed JSON at byte " + offset);
      assertThatThrownBy(() -> parse(document("\"" + padding, hex, ""))).isInstanceOf(DecodingException.class);
      assertThatThrownBy(() -> parse(document("{\"" + padding, hex, "\":1}"))).isInstanceOf(DecodingException.class);
    }
    assertThatThrownBy(() -> parse(document("[", hex, "]"))).isInstanceOf(DecodingException.class);
  }

  @Test
  void ignoresAByteOrderMarkAtTheStartOnly() {
    assertThat(JsonValue.parse("\ufeff[1]")).isEqualTo(JsonValue.parse("[1]"));
    assertThatThrownBy(() -> JsonValue.parse("\ufeff\ufeff[1]")).isInstanceOf(DecodingException.class);
    assertThatThrownBy(() -> JsonValue.parse("[1]\ufeff")).isInstanceOf(DecodingException.class);
  }

  @Test
  void readsNothingBeyondItsPart() {
    byte[] bytes = "xx[\"abcdefgh\",123]45\"]".getBytes(StandardCharsets.UTF_8);
    JsonReader in = new JsonReader(bytes, 2, 16, true);
    assertThat(in.document(JsonCodecs.VALUE)).hasToString("[\"abcdefgh\",123]");
    for (int length = 0; length < 16; length++) {
      JsonReader cut = new JsonReader(bytes, 2, length, true);
      assertThatThrownBy(() -> cut.document(JsonCodecs.VALUE)).hasMessageContaining("found the end of the document");
    }
  }

  @Test
  void everyPrefixOfADocumentIsMalformed() {
    String json =
        "{\"a\":[1.5e3,\"\\u00e9\u00e9\ud83d\ude00\",true,null,{\"long name of a property\":false}],\"id\":\"x\"}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      JsonReader tree = new JsonReader(bytes, 0, length, false);
      assertThatThrownBy(() -> tree.document(JsonCodecs.VALUE)).isInstanceOf(DecodingException.class);
      JsonReader model = new JsonReader(bytes, 0, length, false);
      assertThatThrownBy(() -> model.document(LicenseEntity.CODEC)).isInstanceOf(DecodingException.class);
    }
  }

  @Test
  void textWithALoneSurrogateIsNoUnicode() {
    assertThatThrownBy(() -> JsonValue.parse("\"\ud800\"")).isInstanceOf(DecodingException.class);
  }

  @Test
  void depthIsLimited() {
    String deepest = "[".repeat(512) + "]".repeat(512);
    assertThat(JsonValue.parse(deepest).toJson()).isEqualTo(deepest);
    for (String open : new String[] {"[", "{\"a\":"}) {
      assertThatThrownBy(() -> JsonValue.parse(open.repeat(513))).hasMessageContaining("nested deeper than 512");
      assertThatThrownBy(() -> JsonValue.parse(open.repeat(1_000_000))).hasMessageContaining("nested deeper than 512");
    }
    assertThatThrownBy(() -> LicenseEntity.CODEC.parse("{\"owner\":".repeat(1_000)))
        .hasMessageContaining("nested deeper than 512");
    assertThatThrownBy(() -> LicenseEntity.CODEC.parse("{\"parts\":[".repeat(1_000)))
        .hasMessageContaining("nested deeper than 512");
  }

  @Test
  void lengthOfNumbersIsLimited() {
    String longest = "9".repeat(10_000);
    assertThat(JsonValue.parse(longest).toJson()).isEqualTo(longest);
    assertThatThrownBy(() -> JsonValue.parse(longest + "9")).hasMessageContaining("more than 10000 characters");
    assertThatThrownBy(() -> JsonValue.parse("1e" + longest)).hasMessageContaining("more than 10000 characters");
  }

  @Test
  void faultsNameOffsetAndPath() {
    assertThatThrownBy(() -> JsonValue.parse("{\"items\":[1,{\"odd 'name'\":[tru]}]}"))
        .hasMessage("$.items[1]['odd \\'name\\''][0]: malformed JSON at byte 27: expected a value");
    assertThatThrownBy(() -> JsonValue.parse("{\"a\":1")).hasMessage(
        "$.a: malformed JSON at byte 6: expected ',' or '}', found the end of the document");
    assertThatThrownBy(() -> JsonValue.parse("{\"a\":1,b")).hasMessageStartingWith("$: malformed JSON at byte 7");
    assertThatThrownBy(() -> JsonValue.parse("{\"" + "n".repeat(100_000) + "\":"))
        .satisfies(fault -> assertThat(fault.getMessage()).hasSizeLessThan(300));
  }
}

package io.specwright.runtime.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.ParameterStyle;
import io.specwright.runtime.json.Bytes;
import io.specwright.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of several parts, byte by byte. */
class MultipartBodyTest {
  private static final HttpBody FILE = HttpBody.of("text/csv", "a,b".getBytes(StandardCharsets.UTF_8)).named("t.csv");

  private static UploadParts.Builder complete() {
    return UploadParts.builder().purpose("test").file(FILE);
  }

  private static String text(HttpBody body) {
    try (InputStream content = body.open()) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      if (body.length() >= 0) {
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize((int) body.length());
      }
      return text;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Of a complete body, what is after the two parts that must be there. */
  private static String rest(UploadParts.Builder builder) {
    String text = text(builder.build().toBody("xx"));
    String start = text(complete().build().toBody("xx")).replace("--xx--\r\n", "");
    assertThat(text).startsWith(start).endsWith("--xx--\r\n");
    return text.substring(start.length(), text.length() - "--xx--\r\n".length()).replace("\r\n", "\n");
  }

  @Test
  void partsStandInTheOrderOfTheirSlots() {
    HttpBody body = UploadParts.builder().file(FILE).purpose("\u00e9").build().toBody("xx");

    assertThat(body.contentType()).isEqualTo("multipart/form-data; boundary=xx");
    assertThat(body.repeatable()).isTrue();
    assertThat(text(body)).isEqualTo("""
        --xx
        Content-Disposition: form-data; name="purpose"
        Content-Type: text/plain; charset=utf-8

        \u00e9
        --xx
        Content-Disposition: form-data; name="file"; filename="t.csv"
        Content-Type: text/csv

        a,b
        --xx--
        """.replace("\n", "\r\n"));
  }

  @Test
  void everyBodyHasAnotherBoundaryAndKeepsIt() {
    UploadParts parts = complete().build();
    HttpBody body = parts.toBody();

    assertThat(text(body)).isEqualTo(text(body));
    assertThat(parts.toBody().contentType()).isNotEqualTo(body.contentType());
    assertThat(body.contentType()).matches("multipart/form-data; boundary=[-0-9a-f]{36}");
  }

  @Test
  void listsAreOnePartForEachElement() {
    assertThat(rest(complete().addTag("x").addTag("y"))).isEqualTo("""
        --xx
        Content-Disposition: form-data; name="tags"
        Content-Type: text/plain; charset=utf-8

        x
        --xx
        Content-Disposition: form-data; name="tags"
        Content-Type: text/plain; charset=utf-8

        y
        """);
    assertThat(rest(complete().tags(List.of()))).isEmpty();
  }

  @Test
  void objectsAreJson() {
    assertThat(rest(complete().meta(JsonValue.parse("{\"a\":[1]}")))).isEqualTo("""
        --xx
        Content-Disposition: form-data; name="meta"
        Content-Type: application/json

        {"a":[1]}
        """);
  }

  @Test
  void aListThatTheApiWantsAsJsonIsOneDocument() {
    assertThat(rest(complete().history(List.of(JsonValue.of(1), JsonValue.of("x"))))).isEqualTo("""
        --xx
        Content-Disposition: form-data; name="history"
        Content-Type: application/json

        [1,"x"]
        """);
  }

  @Test
  void textOfAMediaTypeGoesAsItIsWithTheHeadersOfTheApi() {
    assertThat(rest(complete().sdp("v=0"))).isEqualTo("""
        --xx
        Content-Disposition: form-data; name="sdp"
        Content-Type: application/sdp
        X-Kind: offer

        v=0
        """);
    assertThat(rest(complete().key(Bytes.of(new byte[] {1, 2})))).endsWith("""
        Content-Transfer-Encoding: base64
        Content-Type: application/octet-stream

        AQI=
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "FORM; true; [\"a b\",\"c\"]; styled=a b|styled=c", "FORM; false; [\"a\",\"b,c\"]; styled=a,b,c",
      "PIPE_DELIMITED; false; [\"a\",\"b\"]; styled=a/b", "SPACE_DELIMITED; false; [\"a\",\"b\"]; styled=a b",
      "FORM; true; {\"k\":1,\"n\":null,\"l\":\"x\"}; k=1|l=x", "FORM; false; {\"k\":1,\"l\":\"x\"}; styled=k,1,l,x",
      "DEEP_OBJECT; true; {\"k\":{\"l\":[1,2]}}; styled[k][l][0]=1|styled[k][l][1]=2",
      "FORM; true; true; styled=true", "FORM; false; []; ''", "DEEP_OBJECT; true; {}; ''"})
  void stylesAreThoseOfQueriesWithoutPercentEncoding(
      ParameterStyle style, boolean explode, String value, String pairs) {
    String found = rest(complete().styled(JsonValue.parse(value), style, explode))
        .replace("|", "/").replaceAll("--xx\nContent-Disposition: form-data; name=\"(.*)\"\n.*\n\n(.*)\n", "|$1=$2");
    assertThat(found.isEmpty() ? "" : found.substring(1)).isEqualTo(pairs);
  }

  @Test
  void filesOfOneNameAreNamedByTheirPathOrPart(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("\u00fc \"1\".png"), "png");

    assertThat(rest(complete().images(List.of(HttpBody.of(file), HttpBody.of("image/gif", new byte[0]))))).isEqualTo("""
        --xx
        Content-Disposition: form-data; name="images"; filename="\u00fc %221%22.png"
        Content-Type: image/png

        png
        --xx
        Content-Disposition: form-data; name="images"; filename="images"
        Content-Type: image/gif


        """);
  }

  @Tag("R26")
  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b", "a\u0085b", "x\r\nContent-Type: evil/evil"})
  void whatBreaksOutOfAHeaderIsRefusedAtOnce(String evil) {
    assertThatIllegalArgumentException().isThrownBy(() -> complete().file(FILE.named(evil)))
        .withMessageContaining("control character").withMessageNotContaining(evil);
    assertThatIllegalArgumentException().isThrownBy(() -> complete().part(evil, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> complete().file(HttpBody.of(evil, new byte[0])));
    assertThatIllegalArgumentException().isThrownBy(() -> complete().partHeader("file", "X-Note", evil));
    assertThatIllegalArgumentException().isThrownBy(() -> complete().partHeader("file", evil, "x"));
  }

  @Test
  void furtherPartsComeLast() {
    assertThat(rest(complete().part("note", "n").part("extra", FILE.named("e")).addTag("x")))
        .containsSubsequence("name=\"tags\"", "name=\"note\"", "name=\"extra\"; filename=\"e\"");
  }

  @Test
  void headersAreForPartsThatAreThere() {
    assertThat(text(complete().partHeader("file", "X-Note", "n").build().toBody())).containsOnlyOnce("X-Note: n\r\n");
    assertThatIllegalArgumentException().isThrownBy(() -> complete().partHeader("tags", "X-Note", "n"))
        .withMessage("There is no part of the name tags");
  }

  @Test
  void missingPartsAreNamedAndNullTakesOneBack() {
    assertThatIllegalStateException().isThrownBy(() -> UploadParts.builder().build())
        .withMessage("UploadParts lacks required parts: purpose, file");
    assertThatIllegalStateException().isThrownBy(() -> complete().file(null).build())
        .withMessage("UploadParts lacks required parts: file");
    assertThat(UploadParts.builder().purpose("p").part("file", FILE).build()).hasToString("UploadParts[purpose, file]");
  }

  @Test
  void aCopyHasAllThatIsThere() {
    UploadParts parts = complete().addTag("x").part("note", "n").build();

    assertThat(text(parts.toBuilder().build().toBody("b"))).isEqualTo(text(parts.toBody("b")));
    assertThat(text(parts.toBuilder().addTag("y").build().toBody("b"))).contains("x\r\n", "y\r\n");
    assertThat(text(parts.toBody("b"))).doesNotContain("y\r\n");
  }

  @Tag("R16")
  @Test
  void onePartThatCanBeReadOnceMakesTheWholeOneSuch() throws IOException {
    HttpBody once = HttpBody.once("text/csv", 3, new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_8)));
    HttpBody body = complete().file(once).build().toBody("b");

    assertThat(body.repeatable()).isFalse();
    assertThat(text(body)).contains("a,b");
    assertThatThrownBy(body::open).isInstanceOf(IOException.class).hasMessageContaining("was read already");
  }

  @Test
  void theLengthIsKnownOnlyWithTheLengthOfEveryPart() {
    HttpBody unknown = HttpBody.of("text/csv", () -> new ByteArrayInputStream(new byte[3]));

    assertThat(complete().file(unknown).build().toBody().length()).isEqualTo(-1);
    assertThat(complete().build().toBody().length()).isPositive();
  }

  @Tag("R17")
  @ParameterizedTest
  @ValueSource(strings = {"123", "1234567"})
  void aFileMustHaveKeptItsLength(String now, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "12345");
    HttpBody body = complete().file(HttpBody.of("text/plain", file)).build().toBody();
    assertThat(text(body)).contains("12345");
    Files.writeString(file, now);

    try (InputStream content = body.open()) {
      assertThatThrownBy(content::readAllBytes).isInstanceOf(IOException.class)
          .hasMessage("a part has other than its 5 bytes");
    }
  }
}

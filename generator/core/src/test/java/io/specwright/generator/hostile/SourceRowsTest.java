package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GeneratorConfig;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where documents come from, and what they pretend to be. */
class SourceRowsTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\npaths: {}\n";

  @TempDir Path folder;

  @Test
  @DisplayName("H29, H48 nothing connects to anywhere: references that are URLs are refused where they stand")
  void nothingConnects() throws IOException {
    try (Loopback loopback = new Loopback()) {
      String port = ":" + loopback.port() + "/x";
      for (String url : List.of("http://127.0.0.1" + port, "http://localhost" + port, "http://[::1]" + port,
          "http://[::ffff:127.0.0.1]" + port, "http://2130706433" + port, "https://127.0.0.1" + port, "//127.0.0.1"
              + port,
          "HTTP://127.0.0.1" + port, "ftp://127.0.0.1" + port, "jar:http://127.0.0.1" + port + "!/y",
          "netdoc:http://127.0.0.1" + port, "http://169.254.169.254/latest/meta-data")) {
        Generated refused = Generated.of(Documents.schema("{\"$ref\": \"" + url + "\"}"));
        assertThat(refused.errors()).as(url).singleElement()
            .satisfies(error -> assertThat(error.code()).isEqualTo("remote-reference"));
      }
      assertThat(loopback.requests()).isEmpty();
    }
  }

  @Test
  @DisplayName("H32 there are no credentials for references: a configuration has names and nothing else")
  void thereAreNoCredentials() {
    assertThat(Arrays.stream(GeneratorConfig.class.getRecordComponents()).map(component -> component.getName()))
        .containsExactly("packageName", "clientName", "moduleName", "runtime", "jackson");
  }

  @ParameterizedTest
  @DisplayName("H30, H31 references out of the folder are refused without a word of what is there")
  @ValueSource(strings = {"file:///etc/passwd", "../../../etc/passwd", "/etc/passwd", "classpath:x", "link.yaml"})
  void referencesStayInside(String reference) throws IOException {
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Path secret = Files.writeString(folder.resolve("secret.yaml"), "password: hunter2\n");
    Files.createSymbolicLink(inside.resolve("link.yaml"), secret);
    Path document = inside.resolve("api.json");
    Files.writeString(document, Documents.schema("{\"$ref\": \"" + reference + "\"}"));
    Generated refused = Generated.of(document, "h");
    assertThat(refused.codes()).hasSize(1).allMatch(code ->
        code.equals("remote-reference") || code.equals("reference-outside"));
    assertThat(refused.diagnostics().toString()).doesNotContain("hunter2", "root:");
  }

  @ParameterizedTest
  @DisplayName("H33 tags of YAML make nothing")
  @ValueSource(strings = {
    "!!javax.script.ScriptEngineManager [!!java.net.URL ['http://127.0.0.1:1/']]",
        "!!java.net.URL ['http://127.0.0.1:1/']",
    "!<tag:yaml.org,2002:java/object> x", "!custom x"
  })
  void tagsMakeNothing(String value) throws IOException {
    assertThat(yaml(HEAD + "x-a: " + value + "\n").codes()).containsExactly("unsupported-tag");
  }

  @Test
  @DisplayName("H39 keys stand once, encodings are told or refused, and no is a text where it is a key or quoted")
  void encodingsAreTold() throws IOException {
    assertThat(yaml(HEAD + "x-a: 1\nx-a: 2\n").codes()).containsExactly("duplicate-key");
    assertThat(Generated.of(Documents.schema("{}, \"Acme\": {}")).codes()).containsExactly("duplicate-key");
    String plain = HEAD + "components: {schemas: {A: {type: string, enum: ['no', yes, on, 1e3x, 0o17x]}}}\n";
    Generated expected = yaml(plain);
    assertThat(expected.isRefused()).isFalse();
    assertThat(yaml("\ufeff" + plain).sources()).isEqualTo(expected.sources());
    assertThat(yaml(plain.replace("\n", "\r\n")).sources()).isEqualTo(expected.sources());
    for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      Generated other = bytes(("\ufeff" + plain).getBytes(charset));
      assertThat(other.isRefused() ? other.errors() : other.sources().keySet()).as("%s", charset).isNotNull();
      assertThat(other.isRefused() && other.errors().isEmpty()).isFalse();
    }
    assertThat(bytes(new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF}).errors()).isNotEmpty();
    assertThat(Generated.of("{\"openapi\": \"3.1.0\", \"x-a\": \"\\ud800\"}").codes()).contains("invalid-text");
  }

  @Test
  @DisplayName("H42 what is no OpenAPI is named in one line")
  void whatIsNoOpenApiIsNamed() throws IOException {
    for (String text : List.of("", " \n", "null", "[]", "1", "\"text\"",
        "<!DOCTYPE html><html><body>Log in</body></html>",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "swagger: '2.0'\n",
        "\u0089PNG\r\n\u001a\n", "\u001f\u008b\b")) {
      Generated refused = yaml(text);
      assertThat(refused.isRefused()).as(text).isTrue();
      assertThat(refused.errors()).as(text).isNotEmpty()
          .allSatisfy(error -> assertThat(error.toString()).doesNotContain("\n", "root:"));
    }
  }

  @Test
  @DisplayName("H49 messages hold no control characters, no user information and no query of a URL")
  void messagesAreSafe() {
    Generated refused = Generated.of(Documents.schemas(
        "\"A\": {\"$ref\": \"https://user:hunter2@a.example/x?token=hunter2\"}, \"B\": {\"$ref\": "
            + Documents.quote(Payloads.ALL.get("ANSI") + "\nERROR forged") + "}"));
    assertThat(refused.errors()).hasSize(2).allSatisfy(error ->
        assertThat(error.toString()).doesNotContain("hunter2").doesNotContainPattern("\\p{Cc}"));
  }

  private Generated yaml(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private Generated bytes(byte[] bytes) throws IOException {
    return Generated.of(Files.write(folder.resolve("api.yaml"), bytes), "h");
  }
}

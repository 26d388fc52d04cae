package io.specwright.generator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfinementTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSecret() {
    new TempSpec(folder).file("secret.yaml", "password: hunter2\n").file("spec/inside.yaml", "type: string\n");
  }

  private TempSpec specWith(String reference) {
    return new TempSpec(folder).file("spec/a.yaml", """
        openapi: 3.1.0
        components:
          schemas:
            A:
              $ref: '%s'
        """.formatted(reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "../secret.yaml", "./x/../../secret.yaml", "%2e%2e/secret.yaml", "..%2Fsecret.yaml", "/etc/passwd",
    "..\\secret.yaml",
    "\\\\host\\share", "../spec2/x.yaml", "..", "../secret.yaml#/password"
  })
  void refusesPathsOutside(String reference) {
    TempSpec spec = specWith(reference);
    assertThat(spec.tryLoad("spec/a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString()
        .startsWith("spec/a.yaml:5:13: error: the reference '")
        .contains("leads out of the folder of the root document; move the file into that folder")
        .endsWith("[reference-outside]")
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "http://127.0.0.1:1/x", "https://example.com/x.yaml", "file:///etc/passwd", "jar:http://x!/y", "classpath:x",
    "netdoc:x",
    "//host/x", "C:/x.yaml", "HTTP://x"
  })
  void refusesUrls(String reference) {
    TempSpec spec = specWith(reference);
    assertThat(spec.tryLoad("spec/a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString()
        .startsWith("spec/a.yaml:5:13: error: the reference '" + reference + "' is a URL")
        .endsWith("[remote-reference]");
  }

  @Test
  void refusesSymbolicLinksToTheOutside() throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve("spec/link.yaml"), folder.resolve("secret.yaml"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeThat(false).as("symbolic links").isTrue();
    }
    TempSpec spec = specWith("link.yaml");
    assertThat(spec.tryLoad("spec/a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString().endsWith("[reference-outside]").doesNotContain("hunter2");
  }

  @Test
  void refusesWhatIsNoPath() {
    for (String reference : new String[] {"inside.yaml?x", "%zz.yaml", "a%00.yaml"}) {
      TempSpec spec = specWith(reference);
      assertThat(spec.tryLoad("spec/a.yaml")).isEmpty();
      assertThat(spec.messages()).singleElement().asString()
          .startsWith("spec/a.yaml:5:13: error: the reference '" + reference + "' is no path; ")
          .endsWith("[invalid-reference]");
    }
  }

  @Test
  void refusesFolders() {
    TempSpec spec = specWith(".");
    assertThat(spec.tryLoad("spec/a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString().startsWith("spec/a.yaml:5:13: error: ")
        .endsWith("[not-a-file]");
  }

  @Test
  void messagesEscapeControlCharacters() {
    TempSpec spec = new TempSpec(folder).file("spec/a.yaml",
        "openapi: 3.1.0\ncomponents: {$ref: \"\\e[31m\\n.yaml\"}\n");
    assertThat(spec.tryLoad("spec/a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString().contains("'spec/\\u001b[31m\\u000a.yaml'");
  }
}

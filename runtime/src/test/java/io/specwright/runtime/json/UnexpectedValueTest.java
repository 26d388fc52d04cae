package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that says something else than its description: only who asks for the odd value learns of it. */
class UnexpectedValueTest {

  private static Object property(LicenseEntity license, String name) {
    return switch (name) {
      case "id" -> license.id();
      case "mode" -> license.mode();
      case "activation" -> license.activation();
      case "created_at" -> license.createdAt();
      case "dates" -> license.dates();
      case "parts" -> license.parts().orElseThrow().get(0).id();
      default -> license.ratio();
    };
  }

  @Tag("R31")
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"mode":"test"}                                        | id         | $.id
      {"id":null}                                            | id         | $.id
      {"id":1}                                               | id         | $.id
      {"id":"1","mode":{}}                                   | mode       | $.mode
      {"activation":"5"}                                     | activation | $.activation
      {"activation":1.5}                                     | activation | $.activation
      {"activation":1e400}                                   | activation | $.activation
      {"ratio":"0.5"}                                        | ratio      | $.ratio
      {"created_at":"yesterday"}                             | created_at | $.created_at
      {"created_at":"2026-02-30T00:00:00Z"}                  | created_at | $.created_at
      {"dates":["2026-01-01T00:00:00Z","garbage"]}           | dates      | $.dates
      {"parts":[{"id":false}]}                               | parts      | $.parts[0].id
      """)
  void theAccessorOfAnOddValueNamesItsPlace(String json, String name, String path) {
    LicenseEntity license = LicenseEntity.CODEC.parse(json);

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> property(license, name))
        .satisfies(e -> assertThat(e.path()).isEqualTo(path))
        .withMessageNotContainingAny("yesterday", "garbage");
    assertThat(LicenseEntity.CODEC.toJson(license)).isEqualTo(json);
    assertThat(license.toString()).startsWith("LicenseEntity[");
  }

  @Tag("R31")
  @Test
  void whatIsNewIsKept() {
    String json = "{\"id\":\"1\",\"mode\":\"staging\",\"new\":{\"a\":[1]}}";
    LicenseEntity license = LicenseEntity.CODEC.parse(json);

    assertThat(license.mode()).isEqualTo(EnvironmentMode.of("staging"));
    assertThat(license.additionalProperties()).containsEntry("new", JsonValue.parse("{\"a\":[1]}"));
    assertThat(LicenseEntity.CODEC.toJson(license)).isEqualTo(json);
  }
}

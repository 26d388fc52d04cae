package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of the generated shape, against servers that keep to the API description and servers that do not. */
class GeneratedShapeTest {

  private static LicenseEntity read(String json) {
    return LicenseEntity.CODEC.parse(json);
  }

  private static LicenseEntity readStrictly(String json) {
    return LicenseEntity.CODEC.parse(json.getBytes(StandardCharsets.UTF_8), true);
  }

  private static String failurePath(Runnable action) {
    return catchThrowableOfType(DecodingException.class, action::run).path();
  }

  @Test
  void readsTypedValues() {
    LicenseEntity license = read("""
        {"id": "lic_1", "mode": "test", "activation": 3, "created_at": "2024-01-02T03:04:05Z",
         "owner": {"id": "lic_0", "mode": "prod"}, "ratio": 0.25, "dates": []}
        """);
    assertThat(license.id()).isEqualTo("lic_1");
    assertThat(license.mode().known()).contains(EnvironmentMode.Known.TEST);
    assertThat(license.activation()).isEqualTo(3);
    assertThat(license.activationLimit()).isEmpty();
    assertThat(license.createdAt()).contains(OffsetDateTime.parse("2024-01-02T03:04:05Z"));
    assertThat(license.ratio()).isEqualTo(0.25);
    assertThat(license.dates()).contains(List.of());
    assertThat(license.owner()).hasValueSatisfying(owner ->
        assertThat(((LicenseOwner.OfLicense) owner).value().id()).isEqualTo("lic_0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{}",
    "{\"id\":null,\"mode\":null,\"key\":null,\"activation_limit\":null}",
    "{\"id\":1,\"mode\":{\"a\":[1,2]},\"activation\":\"3\",\"created_at\":17,\"dates\":{},\"parts\":[1],\"ratio\":[]}",
    "{\"id\":\"a\",\"mode\":\"unheard of\",\"more\":{\"b\":[null,true,1e400]},\"activation\":1.5}",
    "{\"created_at\":\"2024-01-02T03:04:05.000Z\",\"dates\":[\"2024-01-02t03:04:05z\",\"2024-01-02T03:04:05Z\"]}",
    "{\"created_at\":\"2024-02-30T03:04:05Z\",\"dates\":[\"2024-01-02T03:04:60Z\"]}",
    "{\"dates\":[\"2024-01-02T03:04:05.000Z\",7]}",
    "{\"dates\":[null]}",
    "{\"owner\":[\"2024-01-02T03:04:05.000Z\"]}",
    "{\"owner\":[\"2024-01-02T03:04:05.000Z\",[[]]]}",
    "{\"owner\":17}",
    "{\"owner\":null}",
    "{\"owner\":{\"id\":\"x\",\"owner\":{\"id\":7,\"owner\":[1]}}}",
    "{\"parts\":[{\"id\":1,\"new\":2},{\"created_at\":\"2024-01-02T03:04:05.000Z\"}],\"new\":null}",
    "{\"parts\":[{\"parts\":[{\"parts\":[null]}]}]}",
    "{\"activation\":1e2,\"ratio\":1e-7,\"activation_limit\":99999999999999999999}",
    "{\"activation\":-0,\"ratio\":0.10000000000000000000000001}",
  })
  void writesBackWhatItRead(String json) {
    assertThat(JsonValue.parse(LicenseEntity.CODEC.toJson(read(json)))).isEqualTo(JsonValue.parse(json));
    assertThat(read(json)).isEqualTo(read(json)).hasSameHashCodeAs(read(json));
  }

  @Test
  void accessorOfMistypedValueNamesThePath() {
    LicenseEntity license = read("{\"parts\":[{},{\"id\":1,\"activation_limit\":\"1\"}]}");
    LicenseEntity part = license.parts().orElseThrow().get(1);
    assertThatThrownBy(part::id)
        .isInstanceOf(DecodingException.class)
        .hasMessage("$.parts[1].id: the API description promises another type, found a number");
    assertThat(failurePath(part::activationLimit)).isEqualTo("$.parts[1].activation_limit");
    assertThatThrownBy(part::mode).hasMessage("$.parts[1].mode: a required property is missing");
    assertThatThrownBy(() -> license.parts().orElseThrow().get(0).id()).hasMessageStartingWith("$.parts[0].id:");
  }

  @Test
  void absentNullAndValueAreThreeStates() {
    assertThat(read("{}").isNull("activation_limit")).isFalse();
    LicenseEntity cleared = read("{\"id\":\"a\",\"mode\":\"test\",\"activation_limit\":null}");
    assertThat(cleared.isNull("activation_limit")).isTrue();
    assertThat(cleared.activationLimit()).isEmpty();
    assertThat(LicenseEntity.CODEC.toJson(cleared.toBuilder().activationLimit(5L).build()))
        .isEqualTo("{\"id\":\"a\",\"mode\":\"test\",\"activation_limit\":5}");
    assertThat(LicenseEntity.builder().id("a").mode(EnvironmentMode.TEST).activationLimit(null).build())
        .isEqualTo(cleared);
  }

  @Test
  void setterReplacesTheSpellingThatWasRead() {
    LicenseEntity license = read("{\"id\":\"a\",\"mode\":\"test\",\"created_at\":\"2024-01-02T03:04:05.000Z\"}");
    assertThat(LicenseEntity.CODEC.toJson(license)).contains(".000Z");
    OffsetDateTime later = OffsetDateTime.parse("2025-01-02T03:04:05.500+02:00");
    assertThat(LicenseEntity.CODEC.toJson(license.toBuilder().createdAt(later).build()))
        .contains("\"2025-01-02T03:04:05.500+02:00\"");
  }

  @Test
  void spellingIsNoDifference() {
    assertThat(read("{\"created_at\":\"2024-01-02T03:04:05.000Z\"}"))
        .isEqualTo(read("{\"created_at\":\"2024-01-02T03:04:05Z\"}"));
  }

  @Test
  void ofRepeatedPropertiesTheLastCounts() {
    assertThat(read("{\"id\":1,\"id\":\"a\"}").id()).isEqualTo("a");
    assertThat(LicenseEntity.CODEC.toJson(read("{\"id\":1,\"id\":\"a\"}"))).isEqualTo("{\"id\":\"a\"}");
    assertThat(LicenseEntity.CODEC.toJson(read("{\"id\":\"a\",\"id\":1}"))).isEqualTo("{\"id\":1}");
    assertThat(LicenseEntity.CODEC.toJson(read("{\"x\":1,\"x\":2}"))).isEqualTo("{\"x\":2}");
    assertThat(LicenseEntity.CODEC.toJson(
            read("{\"created_at\":\"2024-01-02T03:04:05.000Z\",\"created_at\":\"2025-01-02T03:04:05Z\"}")))
        .isEqualTo("{\"created_at\":\"2025-01-02T03:04:05Z\"}");
  }

  @Test
  void namesMayBeEscapedAndInAnyOrder() {
    for (int i = 0; i < 3; i++) {
      LicenseEntity license =
          read("{\"m\\u006fde\":\"test\",\"activation_limits\":1,\"i\\u0064\":\"a\",\"activatio\":2}");
      assertThat(license.id()).isEqualTo("a");
      assertThat(license.mode()).isEqualTo(EnvironmentMode.TEST);
      assertThat(license.additionalProperties()).containsOnlyKeys("activation_limits", "activatio");
    }
  }

  @Test
  void variantThatDoesNotFitIsUnknown() {
    assertThat(read("{\"owner\":[1]}").owner()).contains(new LicenseOwner.Unknown(JsonValue.parse("[1]")));
    assertThat(read("{\"owner\":true}").owner()).contains(new LicenseOwner.Unknown(JsonValue.of(true)));
  }

  @Test
  void strictReaderRefusesMistypedValues() {
    assertThatThrownBy(() -> readStrictly("{\"id\":\"a\",\"mode\":\"test\",\"parts\":[{\"id\":1,\"mode\":\"test\"}]}"))
        .hasMessage("$.parts[0].id: expected a string, found a number");
    assertThatThrownBy(() -> readStrictly("{\"dates\":[\"2024-01-02T03:04:05Z\",null]}"))
        .hasMessage("$.dates[1]: expected a date-time of RFC 3339, found null");
    assertThatThrownBy(() -> readStrictly("{\"owner\":[\"soon\"]}"))
        .hasMessage("$.owner[0]: expected a date-time of RFC 3339, found a string");
    assertThatThrownBy(() -> readStrictly("{\"activation\":1.5}"))
        .hasMessage("$.activation: expected a 64-bit integer, found a number");
  }

  @Test
  void strictReaderNamesAllMissingProperties() {
    assertThatThrownBy(() -> readStrictly("{\"parts\":[{\"id\":\"b\",\"mode\":\"c\"}],\"id\":null}"))
        .hasMessage("$: missing required properties: id, mode");
  }

  @Test
  void strictReaderTakesNullsNewPropertiesAndNewEnumValues() {
    LicenseEntity license = readStrictly("{\"id\":\"a\",\"mode\":\"new\",\"key\":null,\"new\":1,\"owner\":1}");
    assertThat(license.mode().known()).isEmpty();
    assertThat(license.additionalProperties()).containsOnlyKeys("new");
  }

  @Test
  void wrongRootIsRefusedAlsoLeniently() {
    assertThatThrownBy(() -> read("[]")).hasMessage("$: expected an object, found an array");
    assertThatThrownBy(() -> read("null")).hasMessage("$: expected an object, found null");
    assertThatThrownBy(() -> read("{} x")).hasMessageContaining("malformed JSON at byte 3");
    assertThatThrownBy(() -> read("nul")).hasMessageContaining("malformed JSON at byte 0");
  }

  @Test
  void malformedJsonInsideAMistypedValueIsAFault() {
    assertThatThrownBy(() -> read("{\"parts\":[{\"id\":[1,]}]}"))
        .hasMessageStartingWith("$.parts[0].id[1]: malformed JSON at byte 19: expected a value");
    assertThatThrownBy(() -> read("{\"dates\":[1,{\"odd name\":}]}"))
        .hasMessageStartingWith("$.dates[1]['odd name']: malformed JSON at byte 24");
  }

  @Test
  void buildNamesAllMissingProperties() {
    assertThatThrownBy(() -> LicenseEntity.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("LicenseEntity lacks required properties: id, mode");
    assertThat(read("{\"id\":1,\"mode\":null}").toBuilder().build()).isEqualTo(read("{\"id\":1,\"mode\":null}"));
  }

  @Test
  void textShowsNoSecret() {
    assertThat(read("{\"id\":\"a\",\"key\":\"s3cret\"}")).hasToString("LicenseEntity[id=a, key=***]");
    assertThat(read("{\"id\":\"a\",\"key\":[\"s3cret\"],\"x\":\"s3cret\"}"))
        .hasToString("LicenseEntity[id=a, extras=[key, x]]");
  }

  @Test
  void valuesThatDoNotFitAtAnyLevelTakeLinearTime() {
    int levels = 250;
    String json = "{\"parts\":[".repeat(levels) + "{\"id\":[" + "[],".repeat(400_000) + "1]}"
        + ",1]}".repeat(levels);
    LicenseEntity license = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(json));
    assertThat(LicenseEntity.CODEC.toJson(license)).isEqualTo(json);
  }

  @Test
  void additionalPropertyMustNotHideADeclaredOne() {
    LicenseEntity.Builder license = LicenseEntity.builder();
    assertThatThrownBy(() -> license.putAdditionalProperty("id", JsonValue.of(1)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("id");
  }
}

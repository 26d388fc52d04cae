package io.specwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every model and its builder have from the runtime. */
class ModelBuilderTest {
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-01-02T03:04:05Z");

  private static LicenseEntity.Builder license() {
    return LicenseEntity.builder().id("a").mode(EnvironmentMode.TEST);
  }

  @Test
  void propertiesAreClearedByTheirNames() {
    LicenseEntity full = LicenseEntity.CODEC.parse(
        "{\"id\":\"a\",\"mode\":\"test\",\"activation\":1,\"activation_limit\":2,\"more\":3}");
    LicenseEntity cleared =
        full.toBuilder().unset("activation").setNull("activation_limit").unset("more").unset("none").build();
    assertThat(LicenseEntity.CODEC.toJson(cleared))
        .isEqualTo("{\"id\":\"a\",\"mode\":\"test\",\"activation_limit\":null}");
    assertThat(cleared.toBuilder().unset("activation_limit").build().isNull("activation_limit")).isFalse();
    assertThatThrownBy(() -> full.toBuilder().unset("id").build()).hasMessageContaining("id");
    assertThatThrownBy(() -> full.toBuilder().setNull("id")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LicenseEntity has no nullable property 'id'");
    assertThatThrownBy(() -> full.toBuilder().setNull("more")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersAreEqualByValue() {
    LicenseEntity one = LicenseEntity.CODEC.parse("{\"ratio\":1.0}");
    assertThat(one).isEqualTo(LicenseEntity.CODEC.parse("{\"ratio\":1.00}"))
        .hasSameHashCodeAs(LicenseEntity.CODEC.parse("{\"ratio\":1.00}"))
        .isNotEqualTo(LicenseEntity.CODEC.parse("{\"ratio\":1.1}"))
        .isNotEqualTo(LicenseEntity.CODEC.parse("{\"ratio\":1.0,\"more\":1}"));
    assertThat(LicenseEntity.CODEC.toJson(license().ratio(0.25).build())).contains("\"ratio\":0.25");
  }

  @Test
  void listsAreCopiedAndGrowFromWhatIsThere() {
    List<OffsetDateTime> mine = new ArrayList<>(List.of(DATE));
    LicenseEntity.Builder builder = license().dates(mine).addDate(DATE.plusDays(1));
    mine.clear();
    LicenseEntity license = builder.build();
    List<OffsetDateTime> dates = license.dates().orElseThrow();
    assertThat(dates).containsExactly(DATE, DATE.plusDays(1));
    assertThatThrownBy(() -> dates.add(DATE)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(builder.addDate(DATE).build().dates().orElseThrow()).hasSize(3);
    assertThat(license.dates().orElseThrow()).hasSize(2);
    assertThat(license.toBuilder().addDate(DATE).build().dates().orElseThrow()).hasSize(3);
    assertThat(license().dates(List.of()).build().dates()).contains(List.of());
    assertThat(license().addDate(DATE).dates(null).build().dates()).isEmpty();
  }

  @Test
  void nullsAreRefusedWhereNothingMayBeNull() {
    assertThatThrownBy(() -> license().id(null)).isInstanceOf(NullPointerException.class).hasMessage("id");
    assertThatThrownBy(() -> license().addDate(null)).isInstanceOf(NullPointerException.class);
    List<OffsetDateTime> withNull = new ArrayList<>();
    withNull.add(null);
    assertThatThrownBy(() -> license().dates(withNull)).isInstanceOf(NullPointerException.class);
  }

  /** A model with all the rest: constants, read-only and write-only properties, typed additional ones, maps. */
  static final class Rest extends JsonModel {
    static final ModelCodec<Rest> CODEC = ModelCodec.of(new Rest(ModelValues.NONE));

    private Rest(ModelValues values) { super(values); }

    @Override protected Rest create(ModelValues values) { return new Rest(values); }

    @Override protected void declare(ModelProperties properties) {
      properties.required("object", JsonCodecs.STRING).preset("rest");
      properties.nullable("nothing", JsonCodecs.STRING).presetNull();
      properties.required("id", JsonCodecs.STRING).readOnly();
      properties.required("secret", JsonCodecs.STRING).writeOnly().sensitive();
      properties.requiredNullable("all", JsonCodecs.set(JsonCodecs.STRING));
      properties.optional("map", JsonCodecs.map(JsonCodecs.nullable(JsonCodecs.LONG)));
      properties.additional(JsonCodecs.LONG);
    }

    Map<String, Long> additionalProperties() { return additionalOf(this); }

    static final class Builder extends ModelBuilder<Rest, Builder> {
      Builder() { super(CODEC.blank()); }

      Builder secret(String secret) { return set(3, secret); }
      Builder all(@Nullable Set<String> all) { return set(4, all); }
      Builder putMap(String name, @Nullable Long value) { return put(5, name, value); }
      Builder putAdditionalProperty(String name, long value) { return putAdditional(name, value); }
    }
  }

  @Test
  void constantsArePresetAndReadOnlyPropertiesAreTheServers() {
    Rest rest = new Rest.Builder().secret("s").all(null).putMap("a", null).putAdditionalProperty("n", 1).build();
    assertThat(Rest.CODEC.toJson(rest)).isEqualTo(
        "{\"object\":\"rest\",\"secret\":\"s\",\"map\":{\"a\":null},\"n\":1,"
            + "\"nothing\":null,\"all\":null}");
    assertThat(rest).hasToString(
        "ModelBuilderTest.Rest[object=rest, secret=***, map={a=null}, additionalProperties={n=1}, "
            + "extras=[nothing, all]]");
    assertThat(rest.additionalProperties()).containsExactly(Map.entry("n", 1L));
    assertThat(Rest.CODEC.parse(Rest.CODEC.toJson(rest))).isEqualTo(rest);
    assertThat(rest.isNull("all")).isTrue();
    assertThatThrownBy(() -> new Rest.Builder().build())
        .hasMessage("ModelBuilderTest.Rest lacks required properties: secret, all");
    assertThatThrownBy(() -> new Rest.Builder().putAdditionalProperty("id", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void additionalPropertiesMayBeTyped() {
    Rest rest = Rest.CODEC.parse("{\"a\":1,\"all\":[\"x\",\"x\"],\"b\":\"?\",\"c\":null,\"a\":2}");
    assertThat(rest.additionalProperties()).hasSize(2).containsEntry("a", 2L);
    assertThatThrownBy(() -> rest.additionalProperties().get("b")).isInstanceOf(DecodingException.class)
        .hasMessage("$.b: the API description promises another type, found a string");
    assertThat(Rest.CODEC.toJson(rest)).isEqualTo("{\"all\":[\"x\",\"x\"],\"a\":2,\"b\":\"?\",\"c\":null}");
    assertThat(Rest.CODEC.parse("{\"a\":1,\"a\":\"?\"}").additionalProperties().keySet()).containsExactly("a");
    assertThatThrownBy(() -> rest.additionalProperties().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aServerNeedNotSendWhatIsOnlyWritten() {
    String json = "{\"object\":\"rest\",\"id\":\"i\",\"all\":null}";
    assertThat(Rest.CODEC.parse(Utf8.encode(json), true).isNull("all")).isTrue();
    assertThatThrownBy(() -> Rest.CODEC.parse(Utf8.encode("{}"), true))
        .hasMessage("$: missing required properties: object, id, all");
  }
}

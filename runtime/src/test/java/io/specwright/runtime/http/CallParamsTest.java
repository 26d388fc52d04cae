package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.JsonCodecs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallParamsTest {
  /** As a generated class. */
  private static final class SearchParams extends CallParams {
    private SearchParams(Builder builder) { super(builder, "token"); }
    static Builder builder() { return new Builder(); }
    Builder toBuilder() { return fill(new Builder()); }
    List<String> texts() { return CallBuilderTexts.of(this); }

    private static final class Builder extends CallParamsBuilder<Builder> {
      SearchParams build() { return new SearchParams(this); }
      Builder text(@Nullable String value) { return query(0, "text", value); }
      Builder limit(@Nullable Long value) { return query(1, "limit", value); }
      Builder price(@Nullable BigDecimal value) { return query(2, "price", value, JsonCodecs.DECIMAL); }
      Builder tags(@Nullable List<String> value) {
        return query(3, "tags", value, JsonCodecs.list(JsonCodecs.STRING), ParameterStyle.PIPE_DELIMITED, false, false);
      }
      Builder addTag(String value) { return tags(plus(3, value)); }
      Builder ids(@Nullable Set<Long> value) { return query(4, "ids", value, JsonCodecs.set(JsonCodecs.LONG)); }
      Builder addId(long value) { return ids(plusUnique(4, value)); }
      Builder filter(@Nullable Map<String, String> value) {
        return header(5, "X-Filter", value, JsonCodecs.map(JsonCodecs.STRING));
      }
      Builder putFilter(String name, String value) { return filter(plus(5, name, value)); }
      Builder token(@Nullable String value) { return cookie(6, "token", value, JsonCodecs.STRING); }
    }
  }

  /** What a request is made of. */
  private static final class CallBuilderTexts {
    static List<String> of(CallParams params) {
      return params.parameters().stream().flatMap(parameter -> parameter.text().stream()).toList();
    }
  }

  @Test
  void parametersAreSentInTheOrderOfTheirSlots() {
    SearchParams params = SearchParams.builder()
        .token("t").putFilter("a", "b").addId(1).addId(2).addId(1).addTag("x").addTag("y z")
        .price(new BigDecimal("1.50")).limit(5L).text("a&b").build();

    assertThat(params.texts())
        .containsExactly("text=a%26b", "limit=5", "price=1.50", "tags=x%7Cy%20z", "ids=1&ids=2", "a,b", "token=t");
  }

  @Test
  void nullTakesAParameterBackAndAnEmptyListIsNotSent() {
    SearchParams params = SearchParams.builder().text("a").text(null).tags(List.of()).build();

    assertThat(params.texts()).isEmpty();
    assertThat(params).hasToString("SearchParams[tags=[]]");
  }

  @Test
  void paramsAreEqualByValueAndDoNotShowSecrets() {
    SearchParams one = SearchParams.builder().price(new BigDecimal("1.5")).token("s3cret").build();
    SearchParams same = SearchParams.builder().token("s3cret").price(new BigDecimal("1.50")).build();

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString("SearchParams[price=1.5, token=***]");
    assertThat(one).isNotEqualTo(one.toBuilder().limit(1L).build());
    assertThat(SearchParams.builder().text("a").build()).isNotEqualTo(SearchParams.builder().addTag("a").build());
  }

  @Test
  void nobodyChangesThemFromOutside() {
    List<String> tags = new ArrayList<>(List.of("a"));
    SearchParams.Builder builder = SearchParams.builder().tags(tags);
    SearchParams params = builder.build();
    tags.add("b");
    builder.addTag("c");
    params.toBuilder().text("x");

    assertThat(params.texts()).containsExactly("tags=a");
  }

  @Test
  void whatCannotBeSentIsRefusedAtOnce() {
    assertThatThrownBy(() -> SearchParams.builder().text("\ud800")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SearchParams.builder().price(null).tags(java.util.Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class);
  }
}

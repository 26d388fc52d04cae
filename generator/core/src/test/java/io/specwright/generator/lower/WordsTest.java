package io.specwright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "checkout_id, checkout id",
    "checkoutId, checkout id",
    "HTTPServer, http server",
    "customerIDs, customer ids",
    "oauth2Token, oauth2 token",
    "v1, v1",
    "every-month, every month",
    "Customer Credits - Accounts (Experimental), customer credits accounts experimental",
    "+1, plus 1",
    "-1, minus 1",
    "café, cafe",
    "日本, u65e5 u672c",
    "$ref, ref",
  })
  void splitsAtSeparatorsAndWhereTheCaseChanges(String text, String words) {
    assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"a-b, a dash b", "a_b, a underscore b", "$, dollar", "'', empty"})
  void spellsOutWhatHasNoPlaceInAName(String text, String words) {
    assertThat(String.join(" ", Words.spelled(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "items, item", "entries, entry", "addresses, address", "boxes, box", "status, status", "address, address",
    "metadata, metadata", "analysis, analysis", "features, feature"
  })
  void findsTheSingular(String plural, String singular) {
    assertThat(Words.singular(plural)).isEqualTo(singular);
  }
}

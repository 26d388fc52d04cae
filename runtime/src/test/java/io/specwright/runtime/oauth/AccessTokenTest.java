package io.specwright.runtime.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.runtime.json.JsonValue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R37")
class AccessTokenTest {

  private static AccessToken token(String expiresIn) {
    return AccessToken.of(JsonValue.parse("{\"access_token\":\"hunter2\",\"expires_in\":" + expiresIn + "}"), -5);
  }

  private static boolean expiredAfter(AccessToken token, long seconds) {
    return token.expired(-5 + TimeUnit.SECONDS.toNanos(seconds));
  }

  @ParameterizedTest
  @CsvSource({"100, 90", "'\"100\"', 90", "3600, 3570", "0, 0", "1e99, 999999970"})
  void isRenewedShortlyBeforeItExpires(String expiresIn, long seconds) {
    assertThat(expiredAfter(token(expiresIn), seconds - 1)).isFalse();
    assertThat(expiredAfter(token(expiresIn), seconds)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"soon\"", "-1", "{}"})
  void withoutALifetimeItIsGoodUntilItIsRefused(String expiresIn) {
    assertThat(expiredAfter(token(expiresIn), 100_000_000)).isFalse();
  }

  @Test
  void printsNoToken() {
    assertThat(token("5")).hasToString("AccessToken[***]");
  }
}

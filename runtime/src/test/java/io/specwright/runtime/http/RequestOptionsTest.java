package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.runtime.http.RequestOptions.QueryParameter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestOptionsTest {

  @Test
  void ofSeveralTheLastOneCounts() {
    RequestOptions merged = RequestOptions.merged(
        RequestOptions.timeout(Duration.ofSeconds(1)),
        RequestOptions.builder().maxRetries(5).header("X-A", "1").header("x-a", "2").query("q", "1").build(),
        RequestOptions.builder().maxRetries(0).header("X-A", "3").query("q", "2").idempotencyKey("k").build());

    assertThat(merged.timeout()).contains(Duration.ofSeconds(1));
    assertThat(merged.maxRetries()).contains(0);
    assertThat(merged.idempotencyKey()).contains("k");
    assertThat(merged.headers().entrySet()).last().hasToString("X-A=3");
    assertThat(merged.query()).containsExactly(new QueryParameter("q", "1"), new QueryParameter("q", "2"));
  }

  @Test
  void noneChangesNothing() {
    RequestOptions merged = RequestOptions.merged();

    assertThat(merged.timeout()).isEmpty();
    assertThat(merged.headers()).isEmpty();
  }
}

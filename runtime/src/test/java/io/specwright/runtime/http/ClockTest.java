package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.json;
import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone sets the clock while a call is under way. */
class ClockTest {
  private final TestTime time = new TestTime();
  private final AtomicReference<Instant> now = new AtomicReference<>(TestTime.NOW);
  private final Clock clock = new Clock() {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  };

  private ApiClient client(TestServer server, Duration jump) {
    time.duringSleep(() -> now.updateAndGet(instant -> instant.plus(jump)));
    Timing fixed = time.timing();
    return ApiClient.builder()
        .baseUrl(server.url())
        .timing(new Timing(fixed.nanoTime(), clock, fixed.sleeper(), fixed.random()))
        .build();
  }

  @Tag("R40")
  @ParameterizedTest
  @ValueSource(strings = {"P-400D", "PT-1H", "PT1H", "P400D"})
  void neitherWaitsNorTheTimeoutOfTheCallChange(Duration jump) {
    try (TestServer server = TestServer.replying(
            status(503, ""), status(503, "", "Retry-After: 3"), status(503, ""), json("done"));
        ApiClient client = client(server, jump)) {
      Call<String> call = client.call("GET", "/things").returnsText();
      assertThat(call.execute(RequestOptions.maxRetries(3), RequestOptions.timeout(Duration.ofSeconds(10))))
          .isEqualTo("done");
    }
    assertThat(time.sleeps())
        .containsExactly(Duration.ofMillis(250), Duration.ofSeconds(3), Duration.ofSeconds(1));
  }

  @Tag("R40")
  @ParameterizedTest
  @ValueSource(strings = {"P-400D", "P400D"})
  void aDateIsReadByTheClockOfItsTimeAndNoWaitIsNegativeOrEndless(Duration jump) {
    try (TestServer server = TestServer.replying(
            status(503, ""), status(503, "", "Retry-After: Thu, 01 Jan 2026 00:00:05 GMT"), json("done"));
        ApiClient client = client(server, jump)) {
      Call<String> call = client.call("GET", "/things").returnsText();
      if (jump.isNegative()) {
        assertThatThrownBy(call::execute).isInstanceOf(ServerErrorException.class);
        assertThat(time.sleeps()).isEqualTo(List.of(Duration.ofMillis(250)));
      } else {
        assertThat(call.execute()).isEqualTo("done");
        assertThat(time.sleeps()).isEqualTo(List.of(Duration.ofMillis(250), Duration.ZERO));
      }
    }
  }
}

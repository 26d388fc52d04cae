package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.specwright.checkout.CheckoutClient;
import io.specwright.checkout.runtime.http.ConnectionException;
import io.specwright.checkout.runtime.http.RequestOptions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  private CheckoutClient client(String url) {
    return CheckoutClient.builder().apiKey("key").baseUrl(url).listener(new CallMetrics(registry)).build();
  }

  private long calls(String outcome) {
    return registry.get("checkout.calls").tags("operation", "retrieveCheckout", "outcome", outcome).timer().count();
  }

  @Test
  void everyOperationHasATimerByOutcomeAndACountOfRetries() throws Exception {
    try (BusyApi api = new BusyApi(2); CheckoutClient client = client(api.url())) {
      for (int i = 0; i < 3; i++) {
        client.checkouts().retrieve("ch_1");
      }
      client.checkouts().retrieveAsync("ch_1").join();
    }
    assertThat(calls("200")).isEqualTo(4);
    assertThat(registry.get("checkout.calls").timer().totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(registry.get("checkout.retries").tag("operation", "retrieveCheckout").counter().count()).isEqualTo(2);
  }

  @Test
  void aCallWithoutAResponseIsTimedByItsFailure() {
    try (CheckoutClient client = client("http://127.0.0.1:1")) {
      assertThatThrownBy(() -> client.checkouts().retrieve("ch_1", RequestOptions.maxRetries(0)))
          .isInstanceOf(ConnectionException.class);
    }
    assertThat(calls("ConnectException")).isEqualTo(1);
  }
}

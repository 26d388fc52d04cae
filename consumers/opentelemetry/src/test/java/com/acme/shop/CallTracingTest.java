package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.specwright.checkout.CheckoutClient;
import io.specwright.checkout.runtime.http.ConnectionException;
import io.specwright.checkout.runtime.http.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallTracingTest {
  @RegisterExtension static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static CheckoutClient client(String url) {
    OpenTelemetry telemetry = TELEMETRY.getOpenTelemetry();
    return CheckoutClient.builder().apiKey("hunter2").baseUrl(url).listener(new CallTracing(telemetry)).build();
  }

  @Test
  @SuppressWarnings("try") // the scope is there to be closed
  void aCallIsASpanWithOneForEachAttemptWhoseContextIsSentAlong() throws Exception {
    Span order = TELEMETRY.getOpenTelemetry().getTracer("test").spanBuilder("order").startSpan();
    try (BusyApi api = new BusyApi(1); CheckoutClient client = client(api.url()); Scope scope = order.makeCurrent()) {
      client.checkouts().retrieve("ch_1");

      List<SpanData> spans = TELEMETRY.getSpans();
      assertThat(spans).extracting(SpanData::getName)
          .containsExactly("GET /v1/checkouts", "GET /v1/checkouts", "retrieveCheckout");
      SpanData first = spans.get(0);
      SpanData second = spans.get(1);
      SpanData call = spans.get(2);
      assertThat(call.getParentSpanId()).isEqualTo(order.getSpanContext().getSpanId());
      assertThat(List.of(first, second)).allSatisfy(attempt -> {
        assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
        assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(attempt.getAttributes().get(AttributeKey.stringKey("url.template"))).isEqualTo("/v1/checkouts");
      });
      assertThat(first.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
      assertThat(second.getAttributes().get(AttributeKey.longKey("http.request.resend_count"))).isEqualTo(1);
      assertThat(call.getAttributes().get(AttributeKey.longKey("http.response.status_code"))).isEqualTo(200);
      assertThat(api.requests()).extracting(headers -> headers.getFirst("traceparent"))
          .containsExactly(traceparent(first), traceparent(second));
      assertThat(spans.toString()).doesNotContain("hunter2");
    } finally {
      order.end();
    }
  }

  private static String traceparent(SpanData span) {
    String flags = span.getSpanContext().getTraceFlags().asHex();
    return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + flags;
  }

  @Test
  void aCallWithoutAResponseFailsItsSpans() {
    try (CheckoutClient client = client("http://127.0.0.1:1")) {
      assertThatThrownBy(() -> client.checkouts().retrieve("ch_1", RequestOptions.maxRetries(0)))
          .isInstanceOf(ConnectionException.class);
    }
    assertThat(TELEMETRY.getSpans()).hasSize(2).allSatisfy(span -> {
      assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
      assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
          .isEqualTo("java.net.ConnectException");
    });
  }
}

package com.acme.shop;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.specwright.checkout.runtime.http.CallListener;
import io.specwright.checkout.runtime.http.CallObserver;
import io.specwright.checkout.runtime.http.HttpHeaders;
import io.specwright.checkout.runtime.http.Operation;
import io.specwright.checkout.runtime.http.Outcome;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * A span for every call, and below it one for every attempt, whose context is sent along. Names and attributes follow
 * OpenTelemetry's conventions for HTTP clients.
 */
public final class CallTracing implements CallListener {
  private final Tracer tracer;
  private final TextMapPropagator propagator;

  /** The spans are made by this. */
  public CallTracing(OpenTelemetry telemetry) {
    this.tracer = telemetry.getTracer("com.acme.shop");
    this.propagator = telemetry.getPropagators().getTextMapPropagator();
  }

  @Override
  public CallObserver callStarted(Operation operation) {
    Span call = tracer.spanBuilder(operation.id()).startSpan();
    return new TracedCall(operation, call, Context.current().with(call));
  }

  private final class TracedCall implements CallObserver {
    private final Operation operation;
    private final Span call;
    private final Context context;
    private volatile Span attempt = Span.getInvalid();

    private TracedCall(Operation operation, Span call, Context context) {
      this.operation = operation;
      this.call = call;
      this.context = context;
    }

    @Override
    public HttpHeaders attemptStarted(int number, URI origin) {
      SpanBuilder span = tracer.spanBuilder(operation.toString())
          .setParent(context)
          .setSpanKind(SpanKind.CLIENT)
          .setAttribute("http.request.method", operation.method())
          .setAttribute("url.template", operation.pathTemplate())
          .setAttribute("server.address", origin.getHost());
      if (origin.getPort() >= 0) {
        span.setAttribute("server.port", origin.getPort());
      }
      if (number > 1) {
        span.setAttribute("http.request.resend_count", number - 1);
      }
      attempt = span.startSpan();
      Map<String, String> fields = new HashMap<>();
      propagator.inject(context.with(attempt), fields, Map::put);
      HttpHeaders headers = HttpHeaders.empty();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        headers = headers.with(field.getKey(), field.getValue());
      }
      return headers;
    }

    @Override
    public void attemptEnded(int number, Outcome outcome) {
      end(attempt, outcome);
    }

    @Override
    public void callEnded(int attempts, Outcome outcome) {
      end(call, outcome);
    }

    private void end(Span span, Outcome outcome) {
      outcome.status().ifPresent(status -> {
        span.setAttribute(AttributeKey.longKey("http.response.status_code"), status);
        if (status >= 400) {
          fail(span, Integer.toString(status));
        }
      });
      outcome.failure().ifPresent(failure -> fail(span, failure.getClass().getName()));
      span.end();
    }

    private void fail(Span span, String type) {
      span.setAttribute("error.type", type).setStatus(StatusCode.ERROR);
    }
  }
}

package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoggingTransportTest {
  private static final HttpRequest REQUEST = new HttpRequest(
      "GET",
      URI.create("https://h/things/hunter2?key=hunter2"),
      HttpHeaders.empty().with("Authorization", "Bearer hunter2"),
      Optional.of(HttpBody.of("text/plain", "hunter2")));

  private final List<String> lines = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();

  private Transport logging(Transport inner, System.Logger.Level threshold) {
    return new LoggingTransport(
        inner, new ListLogger(threshold, lines), "GET /things/{id}", () -> nanos.getAndAdd(12_000_000));
  }

  @Tag("R35")
  @Test
  void logsOperationOutcomeAndDurationButNoValue() {
    HttpResponse response =
        new HttpResponse(200, HttpHeaders.empty().with("Set-Cookie", "hunter2"), "hunter2".getBytes());
    Transport transport = request -> CompletableFuture.completedFuture(response);

    logging(transport, System.Logger.Level.ALL).send(REQUEST);

    assertThat(lines).containsExactly("DEBUG GET /things/{id}: 200 after 12 ms");
  }

  @Tag("R35")
  @Test
  void logsAFailureByItsType() {
    Transport transport = request -> CompletableFuture.failedFuture(new IOException("hunter2"));

    logging(transport, System.Logger.Level.DEBUG).send(REQUEST);

    assertThat(lines).containsExactly("DEBUG GET /things/{id}: IOException after 12 ms");
  }

  @Test
  void isSilentAboveDebug() {
    Transport transport = request -> CompletableFuture.failedFuture(new IOException());

    logging(transport, System.Logger.Level.INFO).send(REQUEST);

    assertThat(lines).isEmpty();
  }

  record ListLogger(Level threshold, List<String> lines) implements System.Logger {
    @Override
    public String getName() {
      return "list";
    }

    @Override
    public boolean isLoggable(Level level) {
      return level.getSeverity() >= threshold.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      lines.add(level + " " + message + " " + thrown);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... arguments) {
      lines.add(level + " " + new MessageFormat(format, Locale.ROOT).format(arguments));
    }
  }
}

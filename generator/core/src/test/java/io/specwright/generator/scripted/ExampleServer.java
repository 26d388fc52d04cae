package io.specwright.generator.scripted;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers by the examples of a document, and keeps what it is asked. */
public final class ExampleServer implements AutoCloseable {
  private final Examples examples;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Queue<Answer> answers = new ArrayDeque<>();

  /** What goes back. */
  record Answer(int status, String contentType, byte[] body) {}

  ExampleServer(Examples examples) {
    this.examples = examples;
    try {
      this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the paths of the document begin. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers one more request with what the document has for this status, before it goes on as usual. */
  public ExampleServer answer(int status) {
    return answer(new Answer(status, "", new byte[0]));
  }

  /** Answers one more request with this. */
  public ExampleServer answer(int status, String contentType, String body) {
    return answer(new Answer(status, contentType, body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private synchronized ExampleServer answer(Answer answer) {
    answers.add(answer);
    return this;
  }

  private synchronized Answer next() {
    return answers.isEmpty() ? new Answer(0, "", new byte[0]) : answers.remove();
  }

  /** All requests so far. */
  public List<Request> requests() {
    return requests;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Request request = new Request(
          exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
          exchange.getRequestURI().getRawQuery(), exchange.getRequestHeaders(), body);
      requests.add(request);
      Answer wanted = next();
      Answer answer = wanted.contentType().isEmpty() ? examples.answer(request, wanted.status()) : wanted;
      if (!answer.contentType().isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      }
      exchange.getResponseHeaders().set("X-Request-Id", "req_" + requests.size());
      exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

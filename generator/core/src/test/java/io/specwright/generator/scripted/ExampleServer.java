package io.specwright.generator.scripted;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.specwright.runtime.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on loopback that answers by the examples of a document, and keeps what it is asked. */
public final class ExampleServer implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Examples examples;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Queue<Function<Request, Answer>> answers = new ArrayDeque<>();

  /** What goes back. */
  record Answer(int status, String contentType, byte[] body) {
    /** With other values of some properties of the object that the body is. */
    Answer with(JsonValue properties) {
      try {
        ObjectNode object = (ObjectNode) MAPPER.readTree(body);
        object.setAll((ObjectNode) MAPPER.readTree(properties.toJson()));
        return new Answer(status, contentType, MAPPER.writeValueAsBytes(object));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

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
    return answer(request -> examples.answer(request, status));
  }

  /** Answers one more request with this. */
  public ExampleServer answer(int status, String contentType, String body) {
    return answer(request -> new Answer(status, contentType, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Answers one more request with what the document has for success, but with these properties. */
  public ExampleServer answer(JsonValue properties) {
    return answer(request -> examples.answer(request, 0).with(properties));
  }

  private synchronized ExampleServer answer(Function<Request, Answer> answer) {
    answers.add(answer);
    return this;
  }

  private synchronized Function<Request, Answer> next() {
    return answers.isEmpty() ? request -> examples.answer(request, 0) : answers.remove();
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
      Answer answer = next().apply(request);
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

package io.specwright.checkout;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The checkout API on loopback: answers with the examples of the specification, unless a test says otherwise, and
 * remembers every request.
 */
final class CheckoutMock implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Function<Request, Response>> routes = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  CheckoutMock() {
    example("POST /checkout-sessions", 201, "checkout-session");
    example("GET /checkout-sessions", 200, "checkout-session-list");
    example("POST /v1/checkouts", 200, "checkout-pending");
    example("GET /v1/checkouts", 200, "checkout-completed");
    example("GET /v1/products", 200, "product");
    example("GET /v1/products/search", 200, "product-list");
    example("GET /v1/transactions/search", 200, "transaction-list");
    example("POST /v1/licenses/activate", 200, "license");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  /**
   * Answers {@code METHOD /path} from now on.
   *
   * @param body JSON
   */
  CheckoutMock on(String route, int status, String body) {
    return on(route, request -> new Response(status, body));
  }

  CheckoutMock on(String route, Function<Request, Response> answer) {
    routes.put(route, answer);
    return this;
  }

  List<Request> requests() {
    return requests;
  }

  Request lastRequest() {
    return requests.get(requests.size() - 1);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void example(String route, int status, String name) {
    routes.put(route, request -> new Response(status, SpecExamples.json(name)));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = new Request(
          exchange.getRequestMethod(),
          exchange.getRequestURI().getRawPath(),
          exchange.getRequestURI().getRawQuery(),
          Map.copyOf(exchange.getRequestHeaders()),
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      requests.add(request);
      Response response = routes
          .getOrDefault(
              request.method() + " " + request.path(), r -> new Response(404, "{\"error\":\"no such route\"}"))
          .apply(request);
      byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("X-Request-Id", "req_1");
      exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /**
   * A request as it arrived.
   *
   * @param path still percent-encoded
   * @param query still percent-encoded; null if there was none
   */
  record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .map(entry -> String.join(", ", entry.getValue()))
          .findFirst()
          .orElse(null);
    }
  }

  record Response(int status, String body) {}
}

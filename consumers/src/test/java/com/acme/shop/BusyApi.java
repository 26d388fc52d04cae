package com.acme.shop;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The API on loopback: busy at first, then there is a checkout. */
final class BusyApi implements AutoCloseable {
  private static final String CHECKOUT = """
      {"id": "ch_1", "mode": "test", "object": "checkout", "status": "pending", "product": "prod_1"}""";

  private final HttpServer server;
  private final List<Headers> requests = Collections.synchronizedList(new ArrayList<>());

  /** @param refusals how many requests are answered with 503 */
  BusyApi(int refusals) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      try (exchange) {
        requests.add(exchange.getRequestHeaders());
        boolean busy = requests.size() <= refusals;
        byte[] body = (busy ? "busy" : CHECKOUT).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("retry-after-ms", "1");
        exchange.sendResponseHeaders(busy ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
      }
    });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Headers> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

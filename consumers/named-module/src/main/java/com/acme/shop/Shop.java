package com.acme.shop;

import com.sun.net.httpserver.HttpServer;
import io.specwright.checkout.CheckoutClient;
import io.specwright.checkout.models.EnvironmentMode;
import io.specwright.checkout.models.LicenseEntity;
import io.specwright.checkout.models.ValidateLicenseRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls the API over HTTP on loopback, from a module, and fails if anything is not as it should be. */
public final class Shop {
  private static final String LICENSE = """
      {"id": "lic_1", "mode": "test", "object": "license", "status": "active", "key": "k", "activation": 1,
       "created_at": "2026-01-31T00:00:00Z", "added_later": 1.50}""";

  private Shop() {}

  public static void main(String[] args) throws IOException {
    for (Module module : List.of(Shop.class.getModule(), CheckoutClient.class.getModule())) {
      check(module.isNamed() && !module.getDescriptor().isAutomatic(), module + " is a named module");
    }
    check(ModuleLayer.boot().modules().stream().noneMatch(module ->
        module.isNamed() && (module.getName().contains("jackson") || module.getName().contains("jspecify"))),
        "nothing is needed that is needed at compile time only");

    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/licenses/validate", exchange -> {
      try (exchange) {
        byte[] body = LICENSE.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
    });
    server.start();
    String url = "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
    try (CheckoutClient client = CheckoutClient.builder().apiKey("key").baseUrl(url).build()) {
      LicenseEntity license = client.licenses()
          .validate(ValidateLicenseRequest.builder().key("k").instanceId("i").build());
      check(license.id().equals("lic_1"), "the license has its id");
      check(license.mode().equals(EnvironmentMode.TEST), "the license has its mode");
      check(license.additionalProperties().get("added_later").toJson().equals("1.50"), "nothing is lost");
    } finally {
      server.stop(0);
    }
    System.out.println("A named module called " + CheckoutClient.class.getModule() + " over HTTP.");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Not so: " + what);
    }
  }
}

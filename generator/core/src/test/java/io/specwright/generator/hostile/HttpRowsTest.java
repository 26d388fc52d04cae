package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What travels: names, paths, media types and servers reach the wire exactly as the document has them, or are
 * refused.
 */
class HttpRowsTest {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  private final Loopback loopback = new Loopback();
  private final Harmless harmless = new Harmless();

  @AfterEach
  void stopListening() throws Exception {
    loopback.close();
  }

  @Test
  @DisplayName("H7 names of query parameters arrive exactly")
  void namesOfQueryParametersAreExact() {
    Map<String, String> packages = new LinkedHashMap<>();
    Payloads.ALL.forEach((what, name) -> {
      Generated generated = harmless.generate(Documents.parameter("query", name));
      if (name.isEmpty()) {
        assertThat(generated.codes()).contains("invalid-name");
      } else if (name.length() < 5_000) {
        assertThat(generated.errors()).as(what).isEmpty();
        packages.put(harmless.packageName(), name);
      }
    });
    InMemoryCompiler.Loader loader = harmless.compile();
    packages.forEach((packageName, name) -> {
      String query = send(loader, packageName, "v").split("[ ?]")[2];
      assertThat(URLDecoder.decode(query, StandardCharsets.UTF_8)).isEqualTo(name + "=v");
    });
  }

  @Test
  @DisplayName("H7, H8 names of headers and cookies are tokens, or refused where they stand")
  void namesOfHeadersAndCookiesAreTokens() {
    List<String> packages = new ArrayList<>();
    for (String in : List.of("header", "cookie")) {
      Payloads.ALL.forEach((what, name) -> {
        Generated generated = harmless.generate(Documents.parameter(in, name));
        assertThat(generated.codes().contains("invalid-" + in + "-name")).as(what).isEqualTo(!name.matches(TOKEN));
        assertThat(generated.isRefused()).as(what).isEqualTo(!name.matches(TOKEN));
      });
      for (String name : List.of("X-Y", "a'b!#$%&*+.^_`|~")) {
        harmless.accept(Documents.parameter(in, name));
        packages.add(harmless.packageName());
      }
    }
    for (String name : List.of("X Y", "X:Y", "X\r\nY", "X\u00e9", "\"X\"", "X(Y)")) {
      Generated refused = harmless.generate(Documents.parameter("header", name));
      assertThat(refused.errors()).singleElement().satisfies(error -> {
        assertThat(error.code()).isEqualTo("invalid-header-name");
        assertThat(error.location().column()).isGreaterThan(1);
      });
    }
    InMemoryCompiler.Loader loader = harmless.compile();
    assertThat(send(loader, packages.get(0), "v")).contains("\r\nX-Y: v\r\n");
    assertThat(send(loader, packages.get(1), "v")).contains("\r\na'b!#$%&*+.^_`|~: v\r\n");
    assertThat(send(loader, packages.get(2), "v")).contains("\r\nCookie: X-Y=v\r\n");
    assertThat(send(loader, packages.get(3), "v")).contains("\r\nCookie: a'b!#$%&*+.^_`|~=v\r\n");
  }

  @Test
  @DisplayName("H7 names of path parameters are part of the template, exactly")
  void namesOfPathParametersAreExact() {
    Map<String, String> packages = new LinkedHashMap<>();
    Payloads.ALL.forEach((what, name) -> {
      String document = Documents.operation("/x/{" + name + "}", "\"parameters\": [{\"name\": " + Documents.quote(name)
          + ", \"in\": \"path\", \"required\": true, \"schema\": {\"type\": \"string\"}}], ");
      Generated generated = harmless.generate(document);
      if (generated.isRefused()) {
        assertThat(generated.codes()).as(what).containsAnyOf("invalid-path", "invalid-name");
        assertThat(name).as(what).matches("(?s)|.*[{}/?#].*");
      } else {
        packages.put(harmless.packageName(), what);
      }
    });
    InMemoryCompiler.Loader loader = harmless.compile();
    packages.forEach((packageName, what) ->
        assertThat(send(loader, packageName, "../a b?c")).as(what).startsWith("POST /x/..%2Fa%20b%3Fc HTTP/1.1\r\n"));
  }

  @Test
  @DisplayName("H16 servers are URLs without user information, or get no constant")
  void serversAreUrls() {
    for (String url : List.of("https://a.example/\"", "https://a.example/\\u0022", "https://a.example/`",
        "https://${x}",
        "https://user:secret@evil.example", "https://a.example\r\nX: y", "ftp://a.example", "//evil.example",
            "javascript:x",
        "https://a.example/?token=secret", "https://a.example/#x", "https://a.example/{v}",
            "https://a.example@evil.example")) {
      Generated generated = harmless.accept(servers("{\"url\": " + Documents.quote(url) + ", \"variables\": {\"x\": "
          + "{\"default\": " + Documents.quote("@evil.example\r\n\"") + "}}}"));
      assertThat(generated.codes()).as(url).contains("unusable-server");
      assertThat(generated.everything()).as(url).doesNotContain("evil.example", "secret@", "token=");
      assertThat(generated.diagnostics().toString()).doesNotContain("secret");
    }
    Generated fine = harmless.accept(servers("{\"url\": \"https://{x}.a.example/v1/\", \"description\": "
        + Documents.quote(Payloads.ALL.get("literal end")) + ", \"variables\": {\"x\": {\"default\": \"eu\"}}}"));
    assertThat(JavaStructure.of(fine.sources()).texts()).contains("https://{x}.a.example/v1/", "eu");
    harmless.compile();
  }

  private static String servers(String server) {
    return Documents.with(Documents.parameter("query", "q"), "servers", "[" + server + "]");
  }

  @Test
  @DisplayName("H17 paths are sent exactly, on the configured host, or refused where they stand")
  void pathsAreExact() {
    Map<String, String> packages = new LinkedHashMap<>();
    Map<String, String> expected = Map.ofEntries(
        Map.entry("/a\"b", "/a%22b"), Map.entry("/a\\b", "/a%5Cb"), Map.entry("//evil.example/", "//evil.example/"),
        Map.entry("/@evil.example", "/@evil.example"), Map.entry("/a%20b", "/a%20b"), Map.entry("/100%", "/100%25"),
        Map.entry("/a\r\nX: y", "/a%0D%0AX:%20y"), Map.entry("/\u202e\ud83d\ude00", "/%E2%80%AE%F0%9F%98%80"),
        Map.entry("/a;b=c:d", "/a;b=c:d"), Map.entry("/a?b=true&c=x\"y&d", "/a?b=true&c=x%22y&d"),
        Map.entry("/...", "/..."), Map.entry("/", "/"));
    expected.forEach((path, sent) -> {
      harmless.accept(Documents.operation(path, ""));
      packages.put(harmless.packageName(), sent);
    });
    for (String path : List.of("x", "", "/a#b", "/..", "/a/../b", "/./a", "/%2E%2e/a", "/.%2e", "/{", "/}", "/{a",
        "/a}",
        "/}{", "/{a}/{a}", "/{}", "/{{a}}", "/{a/b}", "/a?b={c", "/a?b=c}", "/{a?b}", "https://evil.example/")) {
      Generated refused = harmless.generate(Documents.operation(path, ""));
      assertThat(refused.isRefused()).as(path).isTrue();
      assertThat(refused.codes()).as(path).contains("invalid-path");
    }
    InMemoryCompiler.Loader loader = harmless.compile();
    packages.forEach((packageName, sent) ->
        assertThat(send(loader, packageName)).startsWith("POST " + sent + " HTTP/1.1\r\nC"));
  }

  @Test
  @DisplayName("H17 parameters in the query of a path are sent there, once, and lead to no other parameter")
  void queriesOfPathsAreExact() {
    Generated undeclared = harmless.accept(Documents.operation("/rides?page={page}&n=2", ""));
    assertThat(undeclared.codes()).contains("path-query", "undeclared-path-parameter");
    String inPath = harmless.packageName();
    harmless.accept(Documents.operation("/rides?page={page}&n=2", "\"parameters\": [{\"name\": \"page\", \"in\": "
        + "\"query\", \"required\": true, \"schema\": {\"type\": \"string\"}}], "));
    InMemoryCompiler.Loader loader = harmless.compile();
    assertThat(send(loader, inPath, "1&admin=#/..")).startsWith("POST /rides?page=1%26admin%3D%23%2F..&n=2 HTTP/1.1");
    assertThat(send(loader, harmless.packageName(), "1&x")).startsWith("POST /rides?n=2&page=1%26x HTTP/1.1");
  }

  @Test
  @DisplayName("H17 a path parameter that the path does not name is left out")
  void unusedPathParametersAreLeftOut() {
    Generated generated = harmless.accept(Documents.parameter("path", "nowhere"));
    assertThat(generated.codes()).contains("unused-path-parameter");
    assertThat(send(harmless.compile(), harmless.packageName())).startsWith("POST /x HTTP/1.1\r\n");
  }

  @Test
  @DisplayName("H23 media types of bodies are exact, or refused where they stand")
  void mediaTypesAreExact() {
    Map<String, String> packages = new LinkedHashMap<>();
    for (String type : List.of("text/plain", "text/x; boundary=\"x y\"; a=b", "text/x;charset=utf-8;")) {
      harmless.accept(body(type));
      packages.put(harmless.packageName(), type);
    }
    for (String type : List.of("text", "text/", "/plain", "text/pl\"ain", "text/plain\r\nX: y",
        "text/plain; boundary=\"x",
        "text plain", "", "text/plain; a=\u00e9")) {
      Generated refused = harmless.generate(body(type));
      assertThat(refused.isRefused()).as(type).isTrue();
      assertThat(refused.codes()).as(type).contains("invalid-media-type");
    }
    InMemoryCompiler.Loader loader = harmless.compile();
    packages.forEach((packageName, type) ->
        assertThat(send(loader, packageName, "v")).contains("\r\nContent-Type: " + type));
  }

  @Test
  @DisplayName("H23 a range of media types is not sent as one")
  void rangesAreNotSent() {
    harmless.accept(body("*/*"));
    assertThat(harmless.compile().classNames()).isNotEmpty();
  }

  private static String body(String mediaType) {
    return Documents.operation("/x", "\"requestBody\": {\"required\": true, \"content\": {" + Documents.quote(mediaType)
        + ": {\"schema\": {\"type\": \"string\"}}}}, ");
  }

  @Test
  @DisplayName("H24 names of response headers are tokens, or refused where they stand")
  void namesOfResponseHeadersAreTokens() {
    for (String name : List.of("X\r\nY: z", "X\"", "", "X Y")) {
      String document = Documents.paths("\"/x\": {\"get\": {\"responses\": {\"200\": {"
          + "\"description\": \"d\", \"headers\": {"
          + Documents.quote(name) + ": {\"schema\": {\"type\": \"string\"}}}}}}}");
      assertThat(Generated.of(document).errors()).as(name).singleElement()
          .satisfies(error -> assertThat(error.code()).isEqualTo("invalid-header-name"));
    }
  }

  @Test
  @DisplayName("H25 security schemes are inert, and no URL of theirs is asked")
  void securitySchemesAreInert() throws Exception {
    Map<String, String> packages = new LinkedHashMap<>();
    Payloads.ALL.forEach((what, text) -> {
      String name = Documents.quote(text);
      String url = loopback.url() + "/token";
      String document = Documents.with(Documents.operation("/x", ""), "components", "{\"securitySchemes\": {" + name
          + ": {\"type\": \"apiKey\", \"in\": \"query\", \"name\": " + (text.isEmpty() ? "\"q\"" : name)
          + "}, \"zz oauth\": {\"type\": \"oauth2\", \"description\": " + name
          + ", \"flows\": {\"clientCredentials\": {\"tokenUrl\": \"" + url + "\", \"scopes\": {" + name + ": " + name
          + "}}}}, \"zz open\": {\"type\": \"openIdConnect\", \"openIdConnectUrl\": \"http://169.254.169.254/\"}}}");
      Generated generated = harmless.accept(Documents.with(document, "security", "[{" + name + ": []}]"));
      assertThat(generated.codes()).contains("insecure-url");
      if (!text.isEmpty() && text.length() < 5_000) {
        packages.put(harmless.packageName(), text);
      }
    });
    assertThat(loopback.requests()).isEmpty();
    InMemoryCompiler.Loader loader = harmless.compile();
    assertThat(loopback.requests()).isEmpty();
    packages.keySet().forEach(packageName ->
        new Client(loader, packageName, loopback.url(), "a", "b", "c").call());
    assertThat(loopback.requests()).hasSameSizeAs(packages.keySet())
        .allSatisfy(head -> assertThat(head).startsWith("POST /x").doesNotContain("X-Evil:"));
  }

  @Test
  @DisplayName("H25 names of keys in headers and cookies are tokens, and a scheme nobody knows is left out")
  void namesOfKeysAreTokens() {
    for (String in : List.of("header", "cookie")) {
      String document = Documents.with(Documents.operation("/x", ""), "components", "{\"securitySchemes\": {\"key\": "
          + "{\"type\": \"apiKey\", \"in\": \"" + in + "\", \"name\": \"X\\r\\nY: z\"}}}");
      assertThat(Generated.of(document).codes()).contains("invalid-" + in + "-name");
    }
    Generated unknown = harmless.accept(Documents.with(Documents.operation("/x", ""), "components",
        "{\"securitySchemes\": {\"key\": {\"type\": \"http\", \"scheme\": \"\\\" + x\"}}}"));
    assertThat(unknown.codes()).contains("unsupported-security-scheme");
    harmless.compile();
  }

  private String send(InMemoryCompiler.Loader loader, String packageName, String... arguments) {
    new Client(loader, packageName, loopback.url()).call(arguments);
    return loopback.requests().get(loopback.requests().size() - 1);
  }
}

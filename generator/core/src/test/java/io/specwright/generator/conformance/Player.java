package io.specwright.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.specwright.generator.conformance.ConformanceClient.Operation;
import io.specwright.generator.conformance.Vector.Content;
import io.specwright.generator.conformance.Wire.Answer;
import io.specwright.generator.conformance.Wire.Request;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.stream.ElementStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plays one vector against a client: has it send the request, and holds what came over the wire, and what the caller
 * gets, against the vector. A body that the vector does not record is played with many that the document allows.
 */
final class Player {
  private static final List<Optional<byte[]>> NOTHING = List.of(Optional.empty());
  private static final Set<Encoding> TYPED = Set.of(Encoding.JSON, Encoding.XML);

  private final ConformanceClient client;
  private final XmlSamples xmlSamples;
  private final Wire wire;
  private int calls;
  private int untyped;

  Player(ConformanceClient client, Wire wire) {
    this.client = client;
    this.xmlSamples = new XmlSamples(client.document());
    this.wire = wire;
  }

  /** How many vectors have a body that the client takes as the bytes or the text it is. */
  int untyped() {
    return untyped;
  }

  /** How often the client was called. */
  int calls() {
    return calls;
  }

  /** Plays what is no operation of the document, but the second page of one. */
  void playNext(Vector vector, Vector first) {
    Operation operation = client.operation(first.method(), first.uri(), first.header("Accept"))
        .orElseThrow(() -> new AssertionError("the document has no such operation"));
    JsonNode node = client.node(operation.decl());
    NextPage pages = new NextPage(client, wire, operation);
    Arguments arguments = new Arguments(client.types(), operation, first);
    List<Optional<byte[]>> bodies = first.body().map(body -> bodies(body, node.path("requestBody"))).orElse(NOTHING);
    List<Optional<byte[]>> answers = bodies(
        first.responseBody().orElseThrow(), node.path("responses").path("" + first.status()));
    for (Optional<byte[]> body : bodies) {
      pages.walk(client.connect(wire, operation, first), arguments.of(body, false), answers.get(0).orElseThrow(), vector);
      calls += 2;
    }
  }

  /** Whether the client has an operation for it. */
  boolean has(Vector vector) {
    return client.operation(vector.method(), vector.uri(), vector.header("Accept")).isPresent();
  }

  void play(Vector vector) {
    Operation operation = client.operation(vector.method(), vector.uri(), vector.header("Accept"))
        .orElseThrow(() -> new AssertionError("the document has no such operation"));
    JsonNode node = client.node(operation.decl());
    List<Optional<byte[]>> bodies = vector.body()
        .map(body -> bodies(body, node.path("requestBody"))).orElse(NOTHING);
    List<Optional<byte[]>> answers = vector.responseBody()
        .map(body -> bodies(body, node.path("responses").path("" + vector.status()))).orElse(NOTHING);
    Arguments arguments = new Arguments(client.types(), operation, vector);
    untyped += isUntyped(vector, operation.decl()) ? 1 : 0;
    Object connected = client.connect(wire, operation, vector);
    for (int i = 0; i < Math.max(bodies.size(), answers.size()); i++) {
      Optional<byte[]> body = bodies.get(i % bodies.size());
      Optional<byte[]> answer = answers.get(i % answers.size());
      exchange(connected, arguments, body, answer, false);
      if (body.isPresent() && arguments.isBuilt()) {
        exchange(connected, arguments, body, answer, true);
      }
    }
  }

  private static boolean isUntyped(Vector vector, OperationDecl operation) {
    boolean sent = operation.body().filter(body -> !TYPED.contains(body.encoding())).isPresent();
    boolean received = operation.success().type().isEmpty();
    return vector.body().isPresent() && sent || vector.responseBody().isPresent() && vector.isSuccess() && received;
  }

  private List<Optional<byte[]>> bodies(Content body, JsonNode described) {
    JsonNode content = described.path("content");
    if (body.mediaType().equals("application/xml")) {
      return Stream.concat(
          body.recorded().stream(), xmlSamples.of(content.path(body.mediaType()).path("schema")).stream())
          .map(Optional::of).toList();
    }
    if (body.recorded().isPresent()) {
      return List.of(body.recorded());
    }
    // Where the vector computes a body, its media type is sometimes not the one of the document.
    String mediaType = content.has(body.mediaType()) || content.isEmpty()
        ? body.mediaType() : content.properties().iterator().next().getKey();
    if (content.isEmpty() || !new Content(mediaType, Optional.empty()).isJson() && !mediaType.startsWith("text/")) {
      throw new AssertionError("a body of " + mediaType + " that is neither recorded nor JSON of the document");
    }
    return new Samples(client.document()).of(content.path(mediaType).path("schema")).stream()
        .map(sample -> mediaType.startsWith("text/") ? utf8(sample.textValue()) : Json.bytes(sample))
        .map(Optional::of)
        .toList();
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void exchange(
      Object connected, Arguments arguments, Optional<byte[]> body, Optional<byte[]> answer, boolean rebuilt) {
    Vector vector = arguments.vector();
    Map<String, String> headers = new LinkedHashMap<>(vector.responseHeaders());
    vector.responseBody().ifPresent(content -> headers.putIfAbsent("content-type", content.mediaType()));
    wire.expect(new Answer(vector.status(), headers, answer.orElse(new byte[0])));
    calls++;
    List<Object> values = arguments.of(body, rebuilt);
    if (vector.isSuccess()) {
      Object result = client.call(connected, arguments.operation(), values, choice(arguments));
      checkResult(arguments.operation().decl().success(), result, answer);
    } else {
      try {
        client.call(connected, arguments.operation(), values);
        throw new AssertionError("no exception on status " + vector.status());
      } catch (ApiException e) {
        assertThat(e.status()).isEqualTo(vector.status());
        assertThat(e.rawBody()).isEqualTo(utf8(answer.orElse(new byte[0])));
        if (vector.responseBody().filter(content -> content.mediaType().equals("application/xml")).isPresent()) {
          checkXml(client.errorBody(e), Calls.call(e, "error"), answer.orElseThrow());
        }
      }
    }
    assertThat(wire.requests()).hasSize(1);
    checkRequest(arguments, wire.requests().get(0), body, rebuilt);
  }

  /** Of several media types that are of one kind, the caller names the one that is wanted. */
  private static RequestOptions[] choice(Arguments arguments) {
    boolean isChoice = arguments.operation().decl().success().accept().size() > 1;
    return arguments.vector().header("Accept").filter(type -> isChoice)
        .map(type -> new RequestOptions[] {RequestOptions.header("Accept", type)})
        .orElse(new RequestOptions[0]);
  }

  private void checkRequest(Arguments arguments, Request request, Optional<byte[]> body, boolean rebuilt) {
    Vector vector = arguments.vector();
    assertThat(request.method()).isEqualTo(vector.method());
    assertThat(request.path()).isEqualTo(vector.path());
    assertThat(request.query()).as("query").isEqualTo(vector.query());
    vector.headers().forEach((name, value) -> {
      // The collection itself does not hold a client to this header: the media type of the body counts.
      if (!name.equalsIgnoreCase("content-type")) {
        assertThat(request.header(name)).as(name).contains(value);
      }
    });
    if (vector.body().isEmpty()) {
      assertThat(request.body()).isEmpty();
      return;
    }
    BodyDecl declared = arguments.operation().decl().body().orElseThrow();
    List<String> documented = client.mediaTypes(arguments.operation().decl());
    String sent = essence(request.header("Content-Type").orElseThrow());
    String expected = essence(vector.body().get().mediaType());
    boolean isDocumented = documented.contains(expected) || documented.contains("*/*");
    assertThat(sent).isEqualTo(isDocumented ? expected : essence(documented.get(0)));
    if (declared.encoding() == Encoding.XML) {
      assertThat(XmlBodies.same(request.body(), body.orElseThrow()))
          .as("%s is %s", utf8(request.body()), utf8(body.orElseThrow())).isTrue();
    } else if (declared.encoding() != Encoding.JSON) {
      assertThat(request.body()).isEqualTo(body.orElseThrow());
    } else {
      checkSame(Json.parse(request.body()), Json.parse(body.orElseThrow()), rebuilt || isBare(declared.type()));
    }
  }

  private void checkResult(ResponseDecl response, Object returned, Optional<byte[]> answer) {
    Object result = returned;
    if (response.isOptional()) {
      assertThat(((Optional<?>) returned).isPresent()).isEqualTo(answer.isPresent());
      if (answer.isEmpty()) {
        return;
      }
      result = ((Optional<?>) returned).orElseThrow();
    }
    switch (response.content()) {
      case NONE -> assertThat(result).isNull();
      case TEXT -> assertThat(result).isEqualTo(new String(answer.orElseThrow(), StandardCharsets.UTF_8));
      case BYTES -> assertThat((byte[]) result).isEqualTo(answer.orElseThrow());
      case XML -> checkXml(response.type().orElseThrow(), result, answer.orElseThrow());
      case STREAM -> checkStream(response.type().orElseThrow(), (ElementStream<?>) result, answer.orElseThrow());
      case DOWNLOAD, LOCATION, BY_STATUS -> throw new AssertionError("no scenario has such a result");
      case JSON -> {
        TypeRef type = response.type().orElseThrow();
        JsonNode sent = Json.parse(answer.orElseThrow());
        JsonCodec<Object> codec = client.types().codec(type);
        checkSame(Json.parse(codec.toBytes(result)), sent, isBare(type));
        new TypedValues(client.types()).check(type, result, sent);
        Object rebuilt = new Rebuilt(client.types()).of(type, result);
        assertThat(rebuilt).isEqualTo(result);
        checkSame(Json.parse(codec.toBytes(rebuilt)), sent, true);
      }
    }
  }

  private void checkXml(TypeRef type, Object result, byte[] answer) {
    new XmlBodies(client.types()).check(type, result, answer);
    xmlSamples.behind(answer).ifPresent(json -> new TypedValues(client.types()).check(type, result, json));
  }

  private void checkStream(TypeRef type, ElementStream<?> elements, byte[] sent) {
    JsonCodec<Object> codec = client.types().codec(type);
    List<JsonNode> lines = new String(sent, StandardCharsets.UTF_8).lines()
        .map(line -> Json.parse(line.getBytes(StandardCharsets.UTF_8))).toList();
    try (elements) {
      assertThat(elements.stream().map(element -> Json.parse(codec.toBytes(element))).toList()).isEqualTo(lines);
    }
  }

  /** Whether values of a type are in no object that could remember how they were spelled. */
  private static boolean isBare(TypeRef type) {
    return !(type.resolved() instanceof TypeRef.NamedRef);
  }

  private static void checkSame(JsonNode actual, JsonNode expected, boolean respelled) {
    boolean same = respelled ? Json.sameMeaning(actual, expected) : Json.same(actual, expected);
    assertThat(same).as("%s is %s", actual, expected).isTrue();
  }

  private static String essence(String mediaType) {
    return mediaType.replaceFirst(";.*", "").trim();
  }
}

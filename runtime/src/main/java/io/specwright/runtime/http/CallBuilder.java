package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes one call, as the methods of generated services do. Null arguments, other than path parameters, are left
 * out of the request; an argument that cannot be sent is refused at once with an {@link IllegalArgumentException}.
 */
public final class CallBuilder {
  private final ApiClient client;
  private final String id;
  private final String method;
  private final String pathTemplate;
  private final Map<String, String> path = new LinkedHashMap<>();
  private final List<String> query = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private final List<List<String>> security = new ArrayList<>();
  private final List<DeclaredErrors.Range> errors = new ArrayList<>();
  private List<String> accepted = List.of();
  private Set<Integer> redirects = Set.of();
  private HttpHeaders headers = HttpHeaders.empty();
  private Optional<HttpBody> body = Optional.empty();
  private Optional<BaseUrl> server = Optional.empty();
  private Optional<String> idempotencyHeader = Optional.empty();

  CallBuilder(ApiClient client, String id, String method, String pathTemplate) {
    this.client = client;
    this.id = id;
    this.method = method;
    this.pathTemplate = pathTemplate;
  }

  /** A path parameter of text, in style {@code simple}. An empty value, {@code .} and {@code ..} are refused. */
  public CallBuilder path(String name, String value) {
    return path(name, value, JsonCodecs.STRING);
  }

  /** A path parameter in style {@code simple}. */
  public <T> CallBuilder path(String name, T value, JsonCodec<T> codec) {
    return path(name, value, codec, ParameterStyle.SIMPLE, false);
  }

  /** A path parameter. */
  public <T> CallBuilder path(String name, T value, JsonCodec<T> codec, ParameterStyle style, boolean explode) {
    add(new ParameterSerializer(Place.PATH, style, explode, false), name, value, codec);
    if (!path.containsKey(name)) {
      throw new IllegalArgumentException("Path parameter " + name + " has no value");
    }
    return this;
  }

  /** A query parameter in style {@code form}, exploded. */
  public <T> CallBuilder query(String name, @Nullable T value, JsonCodec<T> codec) {
    return query(name, value, codec, ParameterStyle.FORM, true, false);
  }

  /**
   * A query parameter.
   *
   * @param allowReserved whether reserved characters stay as they are (OpenAPI 3.1, section 4.8.12.2)
   */
  public <T> CallBuilder query(
      String name,
      @Nullable T value,
      JsonCodec<T> codec,
      ParameterStyle style,
      boolean explode,
      boolean allowReserved) {
    return add(new ParameterSerializer(Place.QUERY, style, explode, allowReserved), name, value, codec);
  }

  /** A header in style {@code simple}. Line breaks and characters outside ASCII are refused. */
  public <T> CallBuilder header(String name, @Nullable T value, JsonCodec<T> codec) {
    return header(name, value, codec, ParameterStyle.SIMPLE, false);
  }

  /** A header parameter. */
  public <T> CallBuilder header(
      String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style, boolean explode) {
    return add(new ParameterSerializer(Place.HEADER, style, explode, false), name, value, codec);
  }

  /** A cookie in style {@code form}, exploded. */
  public <T> CallBuilder cookie(String name, @Nullable T value, JsonCodec<T> codec) {
    return cookie(name, value, codec, ParameterStyle.FORM, true);
  }

  /** A cookie parameter. */
  public <T> CallBuilder cookie(
      String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style, boolean explode) {
    return add(new ParameterSerializer(Place.COOKIE, style, explode, false), name, value, codec);
  }

  /** The optional parameters, if there are any. */
  public CallBuilder params(@Nullable CallParams params) {
    if (params != null) {
      params.parameters().forEach(this::add);
    }
    return this;
  }

  private <T> CallBuilder add(ParameterSerializer serializer, String name, @Nullable T value, JsonCodec<T> codec) {
    if (value != null) {
      add(CallParameter.of(name, value, codec, serializer));
    }
    return this;
  }

  private void add(CallParameter parameter) {
    parameter.text().ifPresent(text -> {
      switch (parameter.place()) {
        case PATH -> path.put(parameter.name(), text);
        case QUERY -> query.add(text);
        case HEADER -> headers = headers.with(parameter.name(), text);
        case COOKIE -> cookies.add(text);
      }
    });
  }

  /** A body of {@code application/json}. */
  public <T> CallBuilder json(@Nullable T value, JsonCodec<T> codec) {
    return json("application/json", value, codec);
  }

  /** A JSON body of a more special media type. */
  public <T> CallBuilder json(String mediaType, @Nullable T value, JsonCodec<T> codec) {
    return body(value == null ? null : HttpBody.of(mediaType, codec.toBytes(value)));
  }

  /** A body of {@code application/x-www-form-urlencoded}: one pair for every property. */
  public <T> CallBuilder form(@Nullable T value, JsonCodec<T> codec) {
    return body(value == null ? null : FormBody.of(tree(value, codec)));
  }

  /** A body of text. */
  public CallBuilder text(String mediaType, @Nullable String value) {
    return body(value == null ? null : HttpBody.of(mediaType, value));
  }

  /** A body that a codec makes. */
  public <T> CallBuilder body(@Nullable T value, BodyCodec<T> codec) {
    return body(codec.mediaType(), value, codec);
  }

  /** A body that a codec makes, of a more special media type. */
  public <T> CallBuilder body(String mediaType, @Nullable T value, BodyCodec<T> codec) {
    return body(value == null ? null : HttpBody.of(mediaType, codec.toBytes(value)));
  }

  /** A body as the caller made it. */
  public CallBuilder body(@Nullable HttpBody value) {
    body = Optional.ofNullable(value);
    return this;
  }

  /**
   * Adds an alternative of what the operation asks for: credentials of all these schemes, or none at all if there are
   * no names. The first alternative whose credentials the client has is used, no credentials last.
   */
  public CallBuilder auth(String... schemeNames) {
    security.add(List.of(schemeNames));
    return this;
  }

  /** The operation's own server, which yields only to a base URL that was set on the client. */
  public CallBuilder server(String url) {
    server = Optional.of(BaseUrl.parse(url));
    return this;
  }

  /**
   * The operation recognises repetitions by a key in this header. A call without a key gets a fresh one, the same for
   * all its attempts, and may therefore be retried.
   */
  public CallBuilder idempotencyHeader(String name) {
    idempotencyHeader = Optional.of(name);
    return this;
  }

  /**
   * The media types that the result comes in, in place of what is usual: those of the API description, {@code image/*}
   * among them. One that does not match the body of a text or file is a {@link
   * io.specwright.runtime.json.DecodingException}.
   */
  public CallBuilder accept(String... mediaTypes) {
    accepted = List.of(mediaTypes);
    return this;
  }

  /** Statuses of 300 to 399 that are a result and no error. */
  public CallBuilder redirects(Integer... statuses) {
    redirects = Set.of(statuses);
    return this;
  }

  /** The exception that stands for statuses from low to high, both inclusive; the narrowest range wins. */
  public CallBuilder error(int low, int high, Function<ErrorContext, ? extends ApiException> factory) {
    errors.add(new DeclaredErrors.Range(low, high, factory));
    return this;
  }

  /** The result is the JSON body. */
  public <T> Call<T> returns(JsonCodec<T> codec) {
    return call(new JsonBody<>(codec));
  }

  /** The result is the body as a codec reads it. */
  public <T> Call<T> returns(BodyCodec<T> codec) {
    return call(new CodedBody<>(codec));
  }

  /** The result is the body as text. */
  public Call<String> returnsText() {
    return call(declared(new ResponseReader.Text()));
  }

  /** The result is the body as it is. */
  public Call<byte[]> returnsBytes() {
    return call(declared(new ResponseReader.Raw()));
  }

  /**
   * The result is the body as it arrives, there as soon as its head is. The caller closes it, which aborts the exchange
   * unless everything was read; to close it, from any thread, ends a reader that waits, with an {@link
   * java.io.IOException} as everything does that ends it too early.
   *
   * <p>Timeouts and retries are for the head. After it the timeout of the call is the longest time between two pieces
   * of the body, as long as a reader waits for it.
   */
  public Call<InputStream> returnsStream() {
    return call(declared(new ResponseReader.Streamed()));
  }

  /** As {@link #returnsStream}, with what it takes to save it to a file. */
  public Call<Download> returnsDownload() {
    return call(declared(new ResponseReader.ToDownload()));
  }

  /** The result is where the response leads: its {@code Location}, absolute or relative to the URL of this call. */
  public Call<URI> returnsLocation() {
    return call(new ResponseReader.Location());
  }

  /** The result depends on the status. */
  public <R> Call<R> returns(ResultByStatus<R> results) {
    return call(results.reader());
  }

  /** The result is a stream of elements, closed by the caller; all else is as in {@link #returnsStream()}. */
  public <S> Call<S> returnsStream(StreamFormat<S> format) {
    return returnsStream(format.mediaType(), format);
  }

  /** As {@link #returnsStream(StreamFormat)}, by another media type. */
  public <S> Call<S> returnsStream(String mediaType, StreamFormat<S> format) {
    return call(new ResponseReader.Elements<>(mediaType, format));
  }

  /** There is no result. */
  public Call<@Nullable Void> returnsNothing() {
    return call(new ResponseReader.Nothing());
  }

  private <T> ResponseReader<T> declared(ResponseReader<T> reader) {
    return accepted.isEmpty() ? reader : new DeclaredBody<>(reader, new MediaRanges(accepted));
  }

  private <T extends @Nullable Object> Call<T> call(ResponseReader<T> reader) {
    String accept = accepted.isEmpty() ? reader.accept() : String.join(", ", accepted);
    HttpHeaders complete = headers.has("Accept") ? headers : headers.with("Accept", accept);
    if (body.isPresent()) {
      complete = complete.with("Content-Type", body.get().contentType());
    }
    if (!cookies.isEmpty()) {
      complete = complete.with("Cookie", String.join("; ", cookies));
    }
    PreparedCall prepared = new PreparedCall(
        id,
        method,
        pathTemplate,
        PathTemplate.expand(pathTemplate, path),
        Stream.concat(PathTemplate.expandQuery(pathTemplate, path).stream(), query.stream()).toList(),
        complete,
        body,
        List.copyOf(security),
        server,
        idempotencyHeader,
        redirects,
        DeclaredErrors.of(errors),
        Optional.empty(),
        reader.streams());
    return new Call<>(client, prepared, reader);
  }

  private static <T> JsonValue tree(T value, JsonCodec<T> codec) {
    return JsonCodecs.VALUE.parse(codec.toBytes(value));
  }
}

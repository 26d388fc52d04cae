package io.specwright.runtime.http;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The API answered with a status that is no success. A subclass of a generated client stands for an error that the API
 * description declares.
 *
 * <p>The message names the operation, the status and the request id, and no value the caller passed.
 */
public class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorContext context;

  /** An error as the API reported it. */
  public ApiException(ErrorContext context) {
    super(describe(context));
    this.context = context;
  }

  private static String describe(ErrorContext context) {
    return context.operation() + ": status " + context.status()
        + context.requestId().map(id -> " (request id " + id + ")").orElse("");
  }

  /** The HTTP status. */
  public int status() {
    return context.status();
  }

  /** The headers of the response. */
  public HttpHeaders headers() {
    return context.headers();
  }

  /** The API's own name for the request, which its support will ask for. */
  public Optional<String> requestId() {
    return context.requestId();
  }

  /** The body as UTF-8 text, whatever its content type; at most one mebibyte of it. */
  public String rawBody() {
    return new String(context.body().toByteArray(), StandardCharsets.UTF_8);
  }

  /** The body as JSON, empty if it is none. */
  public Optional<JsonValue> bodyAsJson() {
    try {
      return Optional.of(decode(JsonCodecs.VALUE));
    } catch (DecodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The body as the API description promises it.
   *
   * @throws DecodingException if it is something else
   */
  protected final <T> T decode(JsonCodec<T> codec) {
    HttpResponse response = new HttpResponse(status(), headers(), context.body().toByteArray());
    return new JsonBody<>(codec).read(context.operation(), response, false);
  }

  /**
   * As {@link #decode(JsonCodec)}, where the API answers in another syntax than JSON, at least sometimes.
   *
   * @param other what reads the body if it is no JSON
   */
  protected final <T> T decode(JsonCodec<T> codec, BodyCodec<T> other) {
    HttpResponse response = new HttpResponse(status(), headers(), context.body().toByteArray());
    boolean json = headers().first("Content-Type")
        .filter(contentType -> MediaType.parse(contentType).essence().endsWith("json")).isPresent();
    return json ? decode(codec) : new CodedBody<>(other).read(context.operation(), response, false);
  }
}

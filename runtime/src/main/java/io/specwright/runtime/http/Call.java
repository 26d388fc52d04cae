package io.specwright.runtime.http;

import io.specwright.runtime.json.JsonValue;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call that is ready to be made, any number of times.
 *
 * <p>It fails with an {@link ApiException} if the API answers with an error, with a {@link ConnectionException} or
 * {@link TimeoutException} if no answer arrives, and with a
 * {@link io.specwright.runtime.json.DecodingException} if the answer is not what the API description promises. A file
 * that cannot be read any more, as a body, is a {@link java.io.UncheckedIOException}.
 *
 * @param <T> the result
 */
public final class Call<T extends @Nullable Object> {
  private final ApiClient client;
  private final PreparedCall prepared;
  private final ResponseReader<T> reader;

  Call(ApiClient client, PreparedCall prepared, ResponseReader<T> reader) {
    this.client = client;
    this.prepared = prepared;
    this.reader = reader;
  }

  /**
   * This call to where a response of the API points, the next page, say: a GET with the link in place of path, query
   * and body.
   *
   * @param link absolute, or relative to this call; one to another origin than this call's fails the call with a
   *     {@link ForeignLinkException}
   */
  public Call<T> at(String link) {
    return with(prepared.withLink(link));
  }

  private Call<T> with(PreparedCall other) {
    return new Call<>(client, other, reader);
  }

  /** This call with a query parameter in place of any that it has of that name. */
  public Call<T> withQuery(String name, String value) {
    return with(prepared.withQuery(name, value));
  }

  /** This call with a header in place of any that it has of that name. */
  public Call<T> withHeader(String name, String value) {
    return with(prepared.withHeaders(prepared.headers().with(name, value)));
  }

  /**
   * This call with a property of its body in place of any that it has of that name.
   *
   * @throws IllegalStateException unless the body is a JSON object
   */
  public Call<T> withProperty(String name, JsonValue value) {
    return with(prepared.withProperty(name, value));
  }

  /** The value of a query parameter. */
  public Optional<String> query(String name) {
    return prepared.queryValue(name);
  }

  /** The value of a header of this call. */
  public Optional<String> header(String name) {
    return prepared.headers().first(name);
  }

  /** The value of a property of the body, if that is a JSON object; of one that is not text, its JSON. */
  public Optional<String> property(String name) {
    return prepared.property(name);
  }

  /**
   * This call with a result that may be nothing: where there is no body.
   *
   * @param emptyOn further statuses on which there is no result, whatever the body
   */
  public Call<Optional<T>> orEmpty(Integer... emptyOn) {
    return new Call<>(client, prepared, new OptionalBody<>(reader, Set.of(emptyOn)));
  }

  /** Makes the call and waits for its result. Of several options that say different things, the last one counts. */
  public T execute(RequestOptions... options) {
    return executeWithResponse(options).body();
  }

  /**
   * As {@link #execute}, with status and headers.
   *
   * @throws CallInterruptedException if the thread is interrupted, which ends the exchange
   */
  public ApiResponse<T> executeWithResponse(RequestOptions... options) {
    RequestOptions merged = RequestOptions.merged(options);
    CompletableFuture<HttpResponse> exchange = client.send(prepared, merged);
    try {
      return toResult(exchange.get(), merged);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      // Too late to cancel: the head of a stream has just arrived.
      exchange.thenAccept(HttpResponse::close);
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(prepared.operation() + ": interrupted", e);
    } catch (ExecutionException e) {
      throw toException(e);
    }
  }

  /** Makes the call; failures are those of {@link #execute}. Cancelling the future ends the exchange. */
  public CompletableFuture<T> executeAsync(RequestOptions... options) {
    RequestOptions merged = RequestOptions.merged(options);
    return send(merged, response -> toResult(response, merged).body());
  }

  /** As {@link #executeAsync}, with status and headers. */
  public CompletableFuture<ApiResponse<T>> executeWithResponseAsync(RequestOptions... options) {
    RequestOptions merged = RequestOptions.merged(options);
    return send(merged, response -> toResult(response, merged));
  }

  /** Makes the call; the future fails as calls do. */
  private <R extends @Nullable Object> CompletableFuture<R> send(
      RequestOptions options, Function<HttpResponse, R> then) {
    Exchange<R> result = new Exchange<>();
    CompletableFuture<HttpResponse> exchange;
    try {
      exchange = client.send(prepared, options);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    result.awaiting(exchange).whenComplete((response, failure) -> {
      try {
        if (failure != null) {
          throw toException(failure);
        }
        if (!result.complete(then.apply(response))) {
          response.close();
        }
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    });
    return result;
  }

  private ApiResponse<T> toResult(HttpResponse response, RequestOptions options) {
    successful(response);
    try {
      T body = reader.streams()
          ? reader.read(prepared.operation(), response, client.strictDecoding(), reconnection(options))
          : reader.read(prepared.operation(), response, client.strictDecoding());
      return new ApiResponse<>(response.status(), response.headers(), body);
    } catch (RuntimeException e) {
      response.close();
      throw e;
    }
  }

  private Reconnection reconnection(RequestOptions options) {
    return new Reconnection(options.reconnects(), client.timing().sleeper(), more ->
        send(RequestOptions.merged(options, more), this::successful));
  }

  private HttpResponse successful(HttpResponse response) {
    if (!prepared.isSuccess(response.status())) {
      throw prepared.errors().toException(prepared.method(), prepared.pathTemplate(), response);
    }
    return response;
  }

  private RuntimeException toException(Throwable failure) {
    Throwable cause = Exchange.unwrapped(failure);
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException unchecked) {
      return unchecked;
    }
    int attempts = 1 + cause.getSuppressed().length;
    String message = prepared.operation() + ": "
        + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
        + (attempts == 1 ? "" : ", after " + attempts + " attempts")
        + (prepared.body().map(HttpBody::repeatable).orElse(true) ? "" : "; the body can be sent only once");
    return cause instanceof HttpTimeoutException
        ? new TimeoutException(message, cause)
        : new ConnectionException(message, cause);
  }
}

package com.acme.shop;

import io.specwright.checkout.runtime.http.HttpBody;
import io.specwright.checkout.runtime.http.HttpHeaders;
import io.specwright.checkout.runtime.http.HttpRequest;
import io.specwright.checkout.runtime.http.HttpResponse;
import io.specwright.checkout.runtime.http.Transport;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/**
 * Sends the requests of a client by OkHttp.
 *
 * <p>Redirects and repetitions are the client's business, so OkHttp's own are switched off. Its dispatcher lets five
 * calls go to a host at a time, unless told otherwise.
 */
public final class OkHttpTransport implements Transport {
  private static final Set<String> NEEDS_BODY = Set.of("POST", "PUT", "PATCH");
  private static final int MAX_RESPONSE_BYTES = 64 << 20;

  private final OkHttpClient client;

  /** Takes connections, timeouts, proxy and certificates from a client, which stays its owner's to close. */
  public OkHttpTransport(OkHttpClient client) {
    this.client = client.newBuilder()
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .build();
  }

  @Override
  public CompletableFuture<HttpResponse> send(HttpRequest request) {
    Call call = client.newCall(toOkHttp(request));
    CompletableFuture<HttpResponse> result = new CompletableFuture<>();
    result.whenComplete((response, failure) -> {
      if (result.isCancelled()) {
        call.cancel();
      }
    });
    call.enqueue(new Callback() {
      @Override
      public void onFailure(Call call, IOException failure) {
        result.completeExceptionally(failure);
      }

      @Override
      public void onResponse(Call call, Response response) {
        try {
          if (!result.complete(fromOkHttp(request, call, response))) {
            response.close();
          }
        } catch (IOException e) {
          result.completeExceptionally(e);
        }
      }
    });
    return result;
  }

  private static Request toOkHttp(HttpRequest request) {
    Request.Builder builder = new Request.Builder().url(request.uri().toString());
    request.headers().toMap().forEach((name, values) -> values.forEach(value -> builder.addHeader(name, value)));
    RequestBody none = NEEDS_BODY.contains(request.method()) ? RequestBody.create(new byte[0]) : null;
    return builder.method(request.method(), request.body().<RequestBody>map(Body::new).orElse(none)).build();
  }

  private static HttpResponse fromOkHttp(HttpRequest request, Call call, Response response) throws IOException {
    HttpHeaders headers = HttpHeaders.received(response.headers().toMultimap());
    InputStream body = response.body().byteStream();
    if (request.streaming() && response.isSuccessful()) {
      return HttpResponse.streaming(response.code(), headers, new AbortingStream(body, call));
    }
    try (response) {
      byte[] content = body.readNBytes(MAX_RESPONSE_BYTES + 1);
      if (content.length > MAX_RESPONSE_BYTES) {
        throw new IOException("the response body is larger than " + MAX_RESPONSE_BYTES + " bytes");
      }
      return new HttpResponse(response.code(), headers, content);
    }
  }

  /** The media type is among the headers. */
  private static final class Body extends RequestBody {
    private final HttpBody body;

    private Body(HttpBody body) {
      this.body = body;
    }

    @Override
    public MediaType contentType() {
      return null;
    }

    @Override
    public long contentLength() {
      return body.length();
    }

    @Override
    public boolean isOneShot() {
      return !body.repeatable();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      try (InputStream content = body.open()) {
        content.transferTo(sink.outputStream());
      }
    }
  }

  /** To close it ends the exchange, also while another thread waits for more. */
  private static final class AbortingStream extends FilterInputStream {
    private final Call call;

    private AbortingStream(InputStream body, Call call) {
      super(body);
      this.call = call;
    }

    @Override
    public void close() throws IOException {
      call.cancel();
      super.close();
    }
  }
}

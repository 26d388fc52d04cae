package io.specwright.runtime.oauth;

import io.specwright.runtime.auth.Basic;
import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.auth.RenewableCredentials;
import io.specwright.runtime.http.ApiClient;
import io.specwright.runtime.http.Call;
import io.specwright.runtime.http.CallBuilder;
import io.specwright.runtime.http.Transport;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token that an authorization server issues to a program of its own right (RFC 6749, section 4.4). It is
 * fetched with the first call, shared by all calls, and fetched anew when it expires or the API refuses it.
 *
 * <p>If no token is to be had, a call fails as a call to the token endpoint does.
 */
public final class ClientCredentials implements RenewableCredentials, AutoCloseable {
  private static final String SCHEME = "client";

  private final ApiClient server;
  private final String tokenUrl;
  private final Call<JsonValue> tokenCall;
  private final LongSupplier nanoTime;
  private @Nullable CompletableFuture<AccessToken> token;

  private ClientCredentials(Builder builder) {
    this.tokenUrl = builder.tokenUrl;
    this.nanoTime = builder.nanoTime;
    this.server = builder.server();
    this.tokenCall = builder.call(server);
  }

  /**
   * Begins with what is always needed.
   *
   * @throws IllegalArgumentException unless the URL is absolute, http or https, without user info, query and fragment,
   *     or if the id is blank
   */
  public static Builder builder(String tokenUrl, String clientId, String clientSecret) {
    return new Builder(tokenUrl, clientId, clientSecret);
  }

  @Override
  public synchronized CompletableFuture<Credentials> current() {
    CompletableFuture<AccessToken> usable = token;
    if (usable == null || usable.isCompletedExceptionally() || hasExpired(usable)) {
      long now = nanoTime.getAsLong();
      usable = tokenCall.executeAsync().thenApply(answer -> AccessToken.of(answer, now));
      token = usable;
    }
    return usable.thenApply(AccessToken::credentials);
  }

  private boolean hasExpired(CompletableFuture<AccessToken> issued) {
    return issued.isDone() && issued.join().expired(nanoTime.getAsLong());
  }

  @Override
  public synchronized void refused(Credentials credentials) {
    CompletableFuture<AccessToken> issued = token;
    if (issued != null
        && issued.isDone()
        && !issued.isCompletedExceptionally()
        && issued.join().credentials() == credentials) {
      token = null;
    }
  }

  /** Ends the connections to the authorization server, unless the transport was given. */
  @Override
  public void close() {
    server.close();
  }

  /** Where tokens come from; no secret. */
  @Override
  public String toString() {
    return "ClientCredentials[" + tokenUrl + "]";
  }

  /** Builds {@link ClientCredentials}. */
  public static final class Builder {
    private final ApiClient.Builder server;
    private final String tokenUrl;
    private final String clientId;
    private final String clientSecret;
    private final Map<String, String> form = new LinkedHashMap<>();
    private boolean secretInBody;
    private LongSupplier nanoTime = System::nanoTime;

    private Builder(String tokenUrl, String clientId, String clientSecret) {
      this.server = ApiClient.builder().baseUrl(tokenUrl).attemptTimeout(Duration.ofSeconds(10));
      this.tokenUrl = tokenUrl;
      this.clientId = clientId;
      this.clientSecret = Objects.requireNonNull(clientSecret, "clientSecret");
      if (clientId.isBlank()) {
        throw new IllegalArgumentException("The client id is blank");
      }
      form.put("grant_type", "client_credentials");
    }

    /** What the token is to allow; without it, the server decides. */
    public Builder scope(String... scopes) {
      return parameter("scope", String.join(" ", scopes));
    }

    /** A parameter that the authorization server asks for besides: {@code audience}. */
    public Builder parameter(String name, String value) {
      form.put(name, Objects.requireNonNull(value, "value"));
      return this;
    }

    /** For servers that want id and secret in the body rather than in the {@code Authorization} header. */
    public Builder secretInBody() {
      this.secretInBody = true;
      return this;
    }

    /** What sends the requests for tokens. It stays open when the credentials are closed. */
    public Builder transport(Transport transport) {
      server.transport(transport);
      return this;
    }

    Builder nanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      return this;
    }

    /** Fetches nothing yet. */
    public ClientCredentials build() {
      return new ClientCredentials(this);
    }

    private ApiClient server() {
      URI url = URI.create(tokenUrl);
      server.baseUrl(url.getScheme() + "://" + url.getRawAuthority());
      if (!secretInBody) {
        server.credentials(SCHEME, Basic.of(encoded(clientId), encoded(clientSecret)));
      }
      return server.build();
    }

    /** A token too many does no harm, so the request may be repeated. */
    private Call<JsonValue> call(ApiClient server) {
      CallBuilder call = server.call("POST", URI.create(tokenUrl).getRawPath()).idempotencyHeader("Idempotency-Key");
      Map<String, String> fields = new LinkedHashMap<>(form);
      if (secretInBody) {
        fields.put("client_id", clientId);
        fields.put("client_secret", clientSecret);
      } else {
        call.auth(SCHEME);
      }
      return call.form(fields, JsonCodecs.map(JsonCodecs.STRING)).returns(JsonCodecs.VALUE);
    }

    /** RFC 6749, section 2.3.1. */
    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}

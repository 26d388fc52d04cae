package io.specwright.runtime.oauth;

import io.specwright.runtime.auth.Basic;
import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.auth.RenewableCredentials;
import io.specwright.runtime.http.ApiClient;
import io.specwright.runtime.http.Call;
import io.specwright.runtime.http.CallBuilder;
import io.specwright.runtime.http.CredentialsSource;
import io.specwright.runtime.http.Transport;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token that an authorization server issues to a program of its own right (RFC 6749, section 4.4). It is
 * fetched with the first call, shared by all calls, and fetched anew when it expires or the API refuses it.
 *
 * <p>If no token is to be had, a call fails as a call to the token endpoint does.
 */
public final class ClientCredentials implements RenewableCredentials, AutoCloseable {
  private static final String SCHEME = "client";

  private final URI tokenUrl;
  private final ApiClient server;
  private final Supplier<Call<JsonValue>> tokenCall;
  private final LongSupplier nanoTime;
  private @Nullable CompletableFuture<AccessToken> token;

  private ClientCredentials(Builder builder, URI tokenUrl, @Nullable Transport transport) {
    this.tokenUrl = tokenUrl;
    this.server = builder.server(tokenUrl, transport);
    this.tokenCall = builder.call(server, tokenUrl);
    this.nanoTime = builder.nanoTime;
  }

  /**
   * Begins with what is always needed. What the token is to allow is for the server to decide, unless scopes are set.
   *
   * @param tokenUrl http or https, without user info and fragment; a relative one is for the builder of a client, which
   *     knows where it calls
   * @throws IllegalArgumentException if the URL is anything else, or the id or the secret is blank
   */
  public static Builder builder(String tokenUrl, String clientId, String clientSecret) {
    if (clientSecret.isBlank()) {
      throw new IllegalArgumentException("The client secret is blank");
    }
    return builder(tokenUrl, clientId, () -> clientSecret);
  }

  /** As {@link #builder(String, String, String)}, with a secret that is asked for with every token. */
  public static Builder builder(String tokenUrl, String clientId, Supplier<String> clientSecret) {
    return new Builder(tokenUrl, clientId, clientSecret);
  }

  @Override
  public synchronized CompletableFuture<Credentials> current() {
    CompletableFuture<AccessToken> usable = token;
    if (usable == null || usable.isCompletedExceptionally() || hasExpired(usable)) {
      long now = nanoTime.getAsLong();
      usable = fetch().thenApply(answer -> AccessToken.of(answer, now));
      token = usable;
    }
    return usable.thenApply(AccessToken::credentials);
  }

  private CompletableFuture<JsonValue> fetch() {
    try {
      return tokenCall.get().executeAsync();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
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

  /** Builds {@link ClientCredentials}; as credentials of a client, with the transport of that client. */
  public static final class Builder implements CredentialsSource {
    private final URI tokenUrl;
    private final String clientId;
    private final Supplier<String> clientSecret;
    private final Map<String, String> form = new LinkedHashMap<>();
    private boolean secretInBody;
    private @Nullable Transport transport;
    private LongSupplier nanoTime = System::nanoTime;

    private Builder(String tokenUrl, String clientId, Supplier<String> clientSecret) {
      this.tokenUrl = parsed(tokenUrl);
      this.clientId = clientId;
      this.clientSecret = Objects.requireNonNull(clientSecret, "clientSecret");
      if (clientId.isBlank()) {
        throw new IllegalArgumentException("The client id is blank");
      }
      form.put("grant_type", "client_credentials");
    }

    /** The message does not repeat the URL, which may hold a password. */
    private static URI parsed(String tokenUrl) {
      try {
        URI url = new URI(tokenUrl);
        boolean there = url.isAbsolute()
            ? url.getScheme().matches("(?i)https?") && url.getHost() != null
            : url.getRawAuthority() == null;
        if (there && !tokenUrl.isBlank() && url.getRawUserInfo() == null && url.getRawFragment() == null) {
          return url;
        }
      } catch (URISyntaxException e) {
        // said below
      }
      throw new IllegalArgumentException("The token URL must be http or https, without user info and fragment");
    }

    /** What the token is to allow, in place of what was said before; no scopes change nothing. */
    public Builder scope(String... scopes) {
      return scopes.length == 0 ? this : parameter("scope", String.join(" ", scopes));
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
      this.transport = transport;
      return this;
    }

    Builder nanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      return this;
    }

    /**
     * Fetches nothing yet.
     *
     * @throws IllegalStateException if the URL is relative
     */
    public ClientCredentials build() {
      return new ClientCredentials(this, absolute(Optional.empty()), transport);
    }

    /** As {@link #build}, with a relative URL resolved, and the client's transport if none is set. */
    @Override
    public ClientCredentials of(Transport clients, Optional<String> baseUrl) {
      return new ClientCredentials(this, absolute(baseUrl), transport == null ? clients : transport);
    }

    private URI absolute(Optional<String> baseUrl) {
      if (tokenUrl.isAbsolute()) {
        return tokenUrl;
      }
      return baseUrl.map(base -> URI.create(base).resolve(tokenUrl)).orElseThrow(
          () -> new IllegalStateException("The token URL is relative, and there is no base URL: set baseUrl(...)"));
    }

    private ApiClient server(URI url, @Nullable Transport transport) {
      ApiClient.Builder server = ApiClient.builder()
          .baseUrl(url.getScheme() + "://" + url.getRawAuthority())
          .attemptTimeout(Duration.ofSeconds(10));
      if (transport != null) {
        server.transport(transport);
      }
      return server.credentials(SCHEME, Basic.of(encoded(clientId), () -> encoded(secret()))).build();
    }

    /** A token too many does no harm, so the request may be repeated. */
    private Supplier<Call<JsonValue>> call(ApiClient server, URI url) {
      String path = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
      Map<String, String> fields = new LinkedHashMap<>(form);
      boolean inBody = secretInBody;
      return () -> {
        CallBuilder call = server.call("POST", path).idempotencyHeader("Idempotency-Key");
        if (inBody) {
          fields.put("client_id", clientId);
          fields.put("client_secret", secret());
        } else {
          call.auth(SCHEME);
        }
        return call.form(fields, JsonCodecs.map(JsonCodecs.STRING)).returns(JsonCodecs.VALUE);
      };
    }

    private String secret() {
      String secret = clientSecret.get();
      if (secret == null || secret.isBlank()) {
        throw new IllegalStateException("The supplier of the client secret returned none");
      }
      return secret;
    }

    /** RFC 6749, section 2.3.1. */
    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}

package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The call path that all operations of a generated client share. Immutable but for being open or closed; thread-safe.
 */
public final class ApiClient implements AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger(ApiClient.class.getName());
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** Methods that a server may receive twice to the same effect (RFC 9110, section 9.2.2). */
  private static final Set<String> IDEMPOTENT_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

  private final Transport transport;
  private final boolean ownsTransport;
  private final Optional<BaseUrl> baseUrl;
  private final Optional<BaseUrl> defaultBaseUrl;
  private final SecuritySchemes security;
  private final HttpHeaders headers;
  private final Duration timeout;
  private final Duration attemptTimeout;
  private final int maxRetries;
  private final boolean followRedirects;
  private final boolean strictDecoding;
  private final List<Interceptor> interceptors;
  private final List<CallListener> listeners;
  private final Timing timing;
  private final RetryBudget retryBudget = new RetryBudget();
  private final OpenStreams openStreams = new OpenStreams(LOGGER);
  private volatile boolean closed;

  private ApiClient(Builder builder) {
    this.ownsTransport = builder.transport == null;
    this.transport = builder.transport == null ? JdkTransport.create(builder.maxResponseBytes) : builder.transport;
    this.baseUrl = builder.baseUrl;
    this.defaultBaseUrl = builder.defaultBaseUrl;
    this.security = new SecuritySchemes(credentials(builder), Map.copyOf(builder.setters));
    this.headers = builder.headers;
    this.timeout = builder.timeout;
    this.attemptTimeout = builder.attemptTimeout;
    this.maxRetries = builder.maxRetries;
    this.followRedirects = builder.followRedirects;
    this.strictDecoding = builder.strictDecoding;
    this.interceptors = List.copyOf(builder.interceptors);
    this.listeners = List.copyOf(builder.listeners);
    this.timing = builder.timing;
  }

  private Map<String, Credentials> credentials(Builder builder) {
    Optional<String> url = baseUrl.or(() -> defaultBaseUrl).map(BaseUrl::text);
    Map<String, Credentials> all = new LinkedHashMap<>();
    builder.credentials.forEach((schemeName, source) -> all.put(schemeName, source.of(transport, url)));
    return all;
  }

  /** A builder with default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** As {@link #call(String, String, String)}, of an operation that is called by its method and path. */
  public CallBuilder call(String method, String pathTemplate) {
    return call(method + " " + pathTemplate, method, pathTemplate);
  }

  /**
   * Begins the description of a call.
   *
   * @param id names the operation for interceptors and listeners
   * @param method upper case: {@code GET}
   * @param pathTemplate as the API description spells it: {@code /orders/{id}}; what follows a question mark joins the
   *     query
   */
  public CallBuilder call(String id, String method, String pathTemplate) {
    return new CallBuilder(this, id, method, pathTemplate);
  }

  Timing timing() {
    return timing;
  }

  boolean strictDecoding() {
    return strictDecoding;
  }

  /**
   * Sends a call.
   *
   * @throws IllegalStateException if the client is closed, or lacks a base URL or the credentials the operation asks
   *     for
   */
  CompletableFuture<HttpResponse> send(PreparedCall call, RequestOptions options) {
    if (closed) {
      throw new IllegalStateException("The client is closed");
    }
    HttpRequest request = request(call, options);
    boolean idempotent = IDEMPOTENT_METHODS.contains(call.method())
        || request.headers().has(call.idempotencyHeader().orElse(IDEMPOTENCY_KEY));
    Transport path = callPath(
        call,
        security.credentialsFor(call, options),
        idempotent && request.repeatable() ? options.maxRetries().orElse(maxRetries) : 0,
        options.timeout().orElse(timeout));
    return request.streaming()
        ? openStreams.send(request, path, call.operation(), options.timeout().orElse(timeout))
        : Exchange.start(path, request);
  }

  /** What happens to every request, from the inside out. */
  private Transport callPath(PreparedCall call, List<Credentials> credentials, int maxRetries, Duration timeout) {
    Optional<ObservedCall> observed = observed(call);
    Transport path = observed.isPresent()
        ? observed.get().attempts(attempt -> new TimeoutTransport(intercepted(attempt), attemptTimeout))
        : new TimeoutTransport(transport, attemptTimeout);
    path = followRedirects && call.redirects().isEmpty()
        ? new RedirectingTransport(path, credentials, call.operation())
        : RenewingTransport.of(path, credentials);
    path = new RetryingTransport(path, RetryPolicy.of(maxRetries), retryBudget, timeout, timing);
    path = new TimeoutTransport(path, timeout);
    return observed.isPresent() ? observed.get().whole(path) : path;
  }

  /** Empty if nobody cares, which then costs nothing. */
  private Optional<ObservedCall> observed(PreparedCall call) {
    if (interceptors.isEmpty() && listeners.isEmpty() && !LOGGER.isLoggable(Level.DEBUG)) {
      return Optional.empty();
    }
    Operation operation = new Operation(call.id(), call.method(), call.pathTemplate());
    return Optional.of(new ObservedCall(operation, listeners, LOGGER, timing.nanoTime()));
  }

  /** The log comes last and sees what is really sent. */
  private Transport intercepted(Attempt attempt) {
    List<Interceptor> all = new ArrayList<>(interceptors);
    if (LOGGER.isLoggable(Level.DEBUG)) {
      all.add(new RequestLog(LOGGER, timing.nanoTime()));
    }
    return new InterceptedTransport(all, attempt, transport);
  }

  private HttpRequest request(PreparedCall call, RequestOptions options) {
    HttpHeaders all = headers.withAll(call.headers());
    for (Map.Entry<String, String> field : options.headers().entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    String keyHeader = call.idempotencyHeader().orElse(IDEMPOTENCY_KEY);
    if (options.idempotencyKey().isPresent()) {
      all = all.with(keyHeader, options.idempotencyKey().get());
    } else if (call.idempotencyHeader().isPresent() && !all.has(keyHeader)) {
      all = all.with(keyHeader, UUID.randomUUID().toString());
    }
    return new HttpRequest(call.method(), uri(call, options), all, call.body(), call.streaming());
  }

  private URI uri(PreparedCall call, RequestOptions options) {
    BaseUrl base = baseUrl.or(call::server).or(() -> defaultBaseUrl).orElseThrow(
        () -> new IllegalStateException("There is no base URL: set baseUrl(...) on the client's builder"));
    List<String> query = new ArrayList<>(call.query());
    options.query().forEach(each -> query.add(
        PercentEncoding.UNRESERVED.encode(each.name()) + "=" + PercentEncoding.UNRESERVED.encode(each.value())));
    URI own = base.resolve(call.path(), query);
    return call.link().map(link -> base.follow(call.operation(), own, link)).orElse(own);
  }

  /**
   * Ends the client, and with it its connections unless its transport was given to it. Streams that are open fail. May
   * be called again.
   */
  @Override
  public void close() {
    closed = true;
    openStreams.close();
    if (ownsTransport) {
      transport.close();
    }
  }

  /** Where the client calls and with which schemes; no secret. */
  @Override
  public String toString() {
    String url = baseUrl.or(() -> defaultBaseUrl).map(BaseUrl::text).orElse("no base URL");
    return "ApiClient[" + url + ", credentials " + security.credentials().keySet() + "]";
  }

  /** Builds an {@link ApiClient}; the builder of a generated client delegates to it. */
  public static final class Builder {
    private final Map<String, CredentialsSource> credentials = new LinkedHashMap<>();
    private final Map<String, String> setters = new HashMap<>();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private final List<CallListener> listeners = new ArrayList<>();
    private Optional<BaseUrl> baseUrl = Optional.empty();
    private Optional<BaseUrl> defaultBaseUrl = Optional.empty();
    private @Nullable Transport transport;
    private HttpHeaders headers = HttpHeaders.empty();
    private Duration timeout = Duration.ofMinutes(2);
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private int maxRetries = RetryPolicy.DEFAULT_RETRIES;
    private int maxResponseBytes = JdkTransport.DEFAULT_MAX_RESPONSE_BYTES;
    private boolean followRedirects;
    private boolean strictDecoding;
    private Timing timing = Timing.SYSTEM;

    private Builder() {}

    /**
     * Where all operations go, even those with a server of their own.
     *
     * @throws IllegalArgumentException unless it is an absolute http or https URL without user info, query and fragment
     */
    public Builder baseUrl(String url) {
      this.baseUrl = Optional.of(BaseUrl.parse(url));
      return this;
    }

    /** As {@link #baseUrl}, for lack of anything more special: a server of the operation, or an explicit base URL. */
    public Builder defaultBaseUrl(String url) {
      this.defaultBaseUrl = Optional.of(BaseUrl.parse(url));
      return this;
    }

    /**
     * Declares a security scheme, so that a call without credentials can say what to do.
     *
     * @param setter the method that sets its credentials, for messages: {@code apiKey(...)}
     */
    public Builder scheme(String schemeName, String setter) {
      setters.put(schemeName, setter);
      return this;
    }

    /** The credentials of a security scheme. */
    public Builder credentials(String schemeName, Credentials credentials) {
      Objects.requireNonNull(credentials, "credentials");
      return credentials(schemeName, (transport, url) -> credentials);
    }

    /** The credentials of a security scheme, made for each client that is built. */
    public Builder credentials(String schemeName, CredentialsSource credentials) {
      this.credentials.put(schemeName, Objects.requireNonNull(credentials, "credentials"));
      return this;
    }

    /** What sends the requests. It stays open when the client is closed, for it may serve others. */
    public Builder transport(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
      return this;
    }

    /**
     * The longest a call may take, retries and the waits between them included; two minutes unless set. A call that
     * returns a stream has it up to the head of the response, and then for each piece of the body that is waited for.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Checks.positive("timeout", timeout);
      return this;
    }

    /** The longest one attempt of a call may take; 30 seconds unless set. */
    public Builder attemptTimeout(Duration attemptTimeout) {
      this.attemptTimeout = Checks.positive("attemptTimeout", attemptTimeout);
      return this;
    }

    /** How often a call may be repeated after a fault that passes; 2 unless set, 0 for never. */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = Checks.notNegative("maxRetries", maxRetries);
      return this;
    }

    /**
     * The largest body that is read into memory; of an error with a larger one, as much is kept. 64 MiB unless set.
     * Streams have no limit, and a transport that was given has its own.
     */
    public Builder maxResponseBytes(int maxResponseBytes) {
      this.maxResponseBytes = Checks.notNegative("maxResponseBytes", maxResponseBytes);
      return this;
    }

    /**
     * Whether redirects are followed; not unless set. To another origin go neither credentials nor a body nor headers
     * of the caller; a redirect from https to http fails the call with a {@link RedirectException}.
     */
    public Builder followRedirects(boolean followRedirects) {
      this.followRedirects = followRedirects;
      return this;
    }

    /** A header for every request; one of the operation or the call replaces it. */
    public Builder header(String name, String value) {
      this.headers = headers.with(name, value);
      return this;
    }

    /** The {@code User-Agent} header. */
    public Builder userAgent(String userAgent) {
      return header("User-Agent", userAgent);
    }

    /** Whether a response with a mistyped or missing property is refused at once, rather than when it is asked for. */
    public Builder strictDecoding(boolean strictDecoding) {
      this.strictDecoding = strictDecoding;
      return this;
    }

    /** Stands between all attempts and the transport. Of several, the first one sees a request first. */
    public Builder interceptor(Interceptor interceptor) {
      this.interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
      return this;
    }

    /** Is told of all calls; there may be several. */
    public Builder listener(CallListener listener) {
      this.listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    Builder timing(Timing timing) {
      this.timing = timing;
      return this;
    }

    /** A client with these settings. */
    public ApiClient build() {
      return new ApiClient(this);
    }
  }
}

package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one call does differently from the client's settings. Immutable. */
public final class RequestOptions {
  private static final RequestOptions NONE = builder().build();

  private final @Nullable Duration timeout;
  private final @Nullable Integer maxRetries;
  private final @Nullable Integer reconnects;
  private final @Nullable String idempotencyKey;
  private final Map<String, String> headers;
  private final List<QueryParameter> query;
  private final @Nullable List<Credentials> credentials;

  private RequestOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.maxRetries = builder.maxRetries;
    this.reconnects = builder.reconnects;
    this.idempotencyKey = builder.idempotencyKey;
    this.headers = new LinkedHashMap<>(builder.headers);
    this.query = List.copyOf(builder.query);
    this.credentials = builder.credentials;
  }

  /** The settings of the client as they are. */
  public static RequestOptions none() {
    return NONE;
  }

  /** As {@link Builder#timeout}, and nothing else. */
  public static RequestOptions timeout(Duration timeout) {
    return builder().timeout(timeout).build();
  }

  /** As {@link Builder#maxRetries}, and nothing else. */
  public static RequestOptions maxRetries(int maxRetries) {
    return builder().maxRetries(maxRetries).build();
  }

  /** As {@link Builder#reconnects}, and nothing else. */
  public static RequestOptions reconnects(int reconnects) {
    return builder().reconnects(reconnects).build();
  }

  /** As {@link Builder#idempotencyKey}, and nothing else. */
  public static RequestOptions idempotencyKey(String key) {
    return builder().idempotencyKey(key).build();
  }

  /** As {@link Builder#header}, and nothing else. */
  public static RequestOptions header(String name, String value) {
    return builder().header(name, value).build();
  }

  /** As {@link Builder#query}, and nothing else. */
  public static RequestOptions query(String name, String value) {
    return builder().query(name, value).build();
  }

  /** As {@link Builder#credentials}, and nothing else. */
  public static RequestOptions credentials(Credentials... credentials) {
    return builder().credentials(credentials).build();
  }

  /** As {@link Builder#noCredentials}, and nothing else. */
  public static RequestOptions noCredentials() {
    return builder().noCredentials().build();
  }

  /** A builder without any option. */
  public static Builder builder() {
    return new Builder();
  }

  /** All options together; where several say different things, the last one counts. */
  static RequestOptions merged(RequestOptions... options) {
    if (options.length == 1) {
      return options[0];
    }
    Builder merged = builder();
    for (RequestOptions each : options) {
      merged.merge(each);
    }
    return merged.build();
  }

  Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  Optional<Integer> maxRetries() {
    return Optional.ofNullable(maxRetries);
  }

  int reconnects() {
    return reconnects == null ? 0 : reconnects;
  }

  Optional<String> idempotencyKey() {
    return Optional.ofNullable(idempotencyKey);
  }

  Map<String, String> headers() {
    return headers;
  }

  List<QueryParameter> query() {
    return query;
  }

  Optional<List<Credentials>> credentials() {
    return Optional.ofNullable(credentials);
  }

  record QueryParameter(String name, String value) {}

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable Integer maxRetries;
    private @Nullable Integer reconnects;
    private @Nullable String idempotencyKey;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<QueryParameter> query = new ArrayList<>();
    private @Nullable List<Credentials> credentials;

    private Builder() {}

    /**
     * The longest the whole call may take, retries and the waits between them included. A call that returns a stream
     * has it up to the head of the response, and then for each piece of the body that is waited for.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Checks.positive("timeout", timeout);
      return this;
    }

    /** How often the call may be repeated after a fault that passes; 0 for never. */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = Checks.notNegative("maxRetries", maxRetries);
      return this;
    }

    /**
     * How often in a row a stream of server-sent events that ends is connected again, with the {@code Last-Event-ID};
     * never unless set. An event in between counts as success, so this goes on until the server says that there is no
     * more, by status 204 or data of {@code [DONE]}, or the stream is closed. It is for any method of HTTP: a call that
     * must not be made twice had better not be reconnected.
     */
    public Builder reconnects(int reconnects) {
      this.reconnects = Checks.notNegative("reconnects", reconnects);
      return this;
    }

    /** A key by which the API recognises a repetition of this call, which makes it safe to retry. */
    public Builder idempotencyKey(String key) {
      this.idempotencyKey = Objects.requireNonNull(key, "key");
      return this;
    }

    /** Sends a header, in place of the one of that name that the operation would send. */
    public Builder header(String name, String value) {
      Objects.requireNonNull(value, "value");
      headers.remove(Objects.requireNonNull(name, "name"));
      headers.put(name, value);
      return this;
    }

    /** Adds a parameter to the query; name and value are plain text. */
    public Builder query(String name, String value) {
      query.add(new QueryParameter(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
      return this;
    }

    /** All these in place of the client's own credentials, whatever the operation asks for. */
    public Builder credentials(Credentials... credentials) {
      this.credentials = List.of(credentials);
      return this;
    }

    /** Nothing that tells who is calling. */
    public Builder noCredentials() {
      return credentials();
    }

    private void merge(RequestOptions later) {
      timeout = later.timeout == null ? timeout : later.timeout;
      maxRetries = later.maxRetries == null ? maxRetries : later.maxRetries;
      reconnects = later.reconnects == null ? reconnects : later.reconnects;
      idempotencyKey = later.idempotencyKey == null ? idempotencyKey : later.idempotencyKey;
      later.headers.forEach(this::header);
      query.addAll(later.query);
      credentials = later.credentials == null ? credentials : later.credentials;
    }

    /** These options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}

package io.specwright.runtime.auth;

/**
 * What proves to an API who is calling. Implementations are thread-safe, and their {@code toString} shows no secret.
 *
 * <p>Asked anew for every attempt of a call, so a secret may rotate; it should answer quickly.
 */
@FunctionalInterface
public interface Credentials {

  /**
   * Hands the secrets of one request to the request.
   *
   * @throws IllegalStateException if there is no secret to hand over
   */
  void applyTo(Target request);

  /** Nothing to add to a request: what sends it proves who is calling, with a certificate, say. */
  static Credentials ofTransport() {
    return request -> { };
  }

  /** The places of a request that take a secret. A later value for the same name replaces the earlier one. */
  interface Target {

    /** Sets a header field. */
    void header(String name, String value);

    /** Adds a query parameter; name and value are plain text. */
    void query(String name, String value);

    /** Adds a cookie. */
    void cookie(String name, String value);
  }
}

package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import java.util.Optional;

/** Makes the credentials of one client, from what the client is set up with. */
@FunctionalInterface
public interface CredentialsSource {

  /**
   * The credentials of a client.
   *
   * @param transport what sends the client's requests; it stays open
   * @param baseUrl where the client calls
   */
  Credentials of(Transport transport, Optional<String> baseUrl);
}

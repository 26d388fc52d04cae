package io.specwright.runtime.auth;

import java.util.concurrent.CompletableFuture;

/**
 * Credentials whose secret has to be fetched, and fetched anew when it expires or the API takes it no longer: a call
 * that is answered with 401 is made once more with another secret.
 */
public interface RenewableCredentials extends Credentials {

  /** The credentials of now. While they are being fetched, all who ask wait for the same ones. */
  CompletableFuture<Credentials> current();

  /** Gives up credentials that the API refused, unless others have taken their place. */
  void refused(Credentials credentials);

  /** Waits for the credentials of now. */
  @Override
  default void applyTo(Target request) {
    current().join().applyTo(request);
  }
}

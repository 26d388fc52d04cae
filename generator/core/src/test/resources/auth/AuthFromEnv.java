package acme.user;

import acme.AcmeClient;

/** Runs in a process with an environment of its own. */
public final class AuthFromEnv {
  private AuthFromEnv() {}

  public static void main(String[] arguments) {
    try (AcmeClient client = AcmeClient.fromEnv()) {
      client.calls().header();
      client.calls().basic();
      client.calls().custom();
      client.calls().fetched();
    }
  }
}

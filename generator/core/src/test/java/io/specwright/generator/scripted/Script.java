package io.specwright.generator.scripted;

import io.specwright.runtime.json.JsonValue;

/**
 * Calls of a client that was generated from a real document, written as its users would. Each case talks to a server of
 * its own.
 */
public abstract class Script {
  protected final ExampleServer server;

  /** Begins to talk to a server. */
  protected Script(ExampleServer server) {
    this.server = server;
  }

  /** The request that arrived last. */
  protected Request sent() {
    return sent(server.requests().size() - 1);
  }

  /** A request by its turn, from zero. */
  protected Request sent(int index) {
    return server.requests().get(index);
  }

  /** JSON, written with single quotes. */
  protected static JsonValue json(String text) {
    return JsonValue.parse(text.replace('\'', '"'));
  }
}

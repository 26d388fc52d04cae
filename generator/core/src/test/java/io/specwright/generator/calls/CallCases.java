package io.specwright.generator.calls;

/** What cases are written with: a server for each, which their client calls. */
public abstract class CallCases implements AutoCloseable {
  /** Answers as it is told. */
  protected final Server server = new Server();

  /** Begins. */
  protected CallCases() {}

  @Override
  public void close() {
    server.close();
  }
}

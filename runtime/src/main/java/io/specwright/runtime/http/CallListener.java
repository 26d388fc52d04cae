package io.specwright.runtime.http;

/**
 * Is told of every call of a client, for metrics and traces.
 *
 * <p>What a listener or an observer throws is logged, and changes nothing for the call.
 */
@FunctionalInterface
public interface CallListener {

  /** A call begins, on the thread of its caller. Whoever is returned is told what becomes of it. */
  CallObserver callStarted(Operation operation);
}

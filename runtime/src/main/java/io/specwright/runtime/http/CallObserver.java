package io.specwright.runtime.http;

import java.net.URI;

/**
 * Is told what becomes of one call. Nothing it sees is secret: no header, no path, no query.
 *
 * <p>Attempts follow one another, and the last one ends before the call does. Each of these methods may run on another
 * thread than the one before, and holds up the call.
 */
public interface CallObserver {

  /**
   * An attempt begins.
   *
   * @param number 1 for the first
   * @param origin scheme, host and port it goes to
   * @return headers to send along, such as the context of a trace
   */
  default HttpHeaders attemptStarted(int number, URI origin) {
    return HttpHeaders.empty();
  }

  /** An attempt is over. */
  default void attemptEnded(int number, Outcome outcome) {}

  /**
   * The call is over; its result is yet to be decoded.
   *
   * @param attempts how many there were
   * @param outcome that of the last attempt, or why there is none
   */
  default void callEnded(int attempts, Outcome outcome) {}
}

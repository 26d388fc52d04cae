package io.specwright.generator.diagnostic;

import java.util.Locale;

/**
 * One message about a document.
 *
 * @param code stable and lower case, such as {@code unresolved-reference}; users suppress and search by it
 * @param message what is wrong, one sentence without a final full stop
 * @param advice what to do about it, one sentence without a final full stop
 * @param location where
 */
public record Diagnostic(Severity severity, String code, String message, String advice, Location location)
    implements Comparable<Diagnostic> {
  /** A document may quote pages of text in one name. */
  private static final int LONGEST_MESSAGE = 500;

  public Diagnostic {
    if (message.length() > LONGEST_MESSAGE) {
      message = message.substring(0, LONGEST_MESSAGE) + "...";
    }
  }

  /** Document order, so that a report reads like the files it is about. */
  @Override
  public int compareTo(Diagnostic other) {
    int byLocation = location.compareTo(other.location);
    if (byLocation != 0) {
      return byLocation;
    }
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : message.compareTo(other.message);
  }

  /** {@code file:line:column: error: what is wrong; what to do [code]}, safe to print: see {@link PrintableText}. */
  @Override
  public String toString() {
    String severityName = severity.name().toLowerCase(Locale.ROOT);
    return PrintableText.of(location + ": " + severityName + ": " + message + "; " + advice + " [" + code + "]");
  }
}

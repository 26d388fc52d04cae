package io.specwright.generator.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the stages report. Not thread-safe: each stage reports from one thread. */
public final class Diagnostics {
  private final Set<Diagnostic> collected = new LinkedHashSet<>();

  public void add(Diagnostic diagnostic) {
    collected.add(diagnostic);
  }

  public void error(String code, Location location, String message, String advice) {
    collected.add(new Diagnostic(Severity.ERROR, code, message, advice, location));
  }

  public void warning(String code, Location location, String message, String advice) {
    collected.add(new Diagnostic(Severity.WARNING, code, message, advice, location));
  }

  public void info(String code, Location location, String message, String advice) {
    collected.add(new Diagnostic(Severity.INFO, code, message, advice, location));
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** How many messages of a severity were reported. */
  public long count(Severity severity) {
    return collected.stream().filter(d -> d.severity() == severity).count();
  }

  /** Everything reported so far, each message once, in document order. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(collected);
    sorted.sort(null);
    return List.copyOf(sorted);
  }
}

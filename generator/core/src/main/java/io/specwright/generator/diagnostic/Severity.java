package io.specwright.generator.diagnostic;

/** How much a diagnostic matters: an error stops the generation, a warning names a documented choice. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}

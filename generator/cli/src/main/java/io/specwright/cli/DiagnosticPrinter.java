package io.specwright.cli;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Style;

/** Diagnostics on standard error, a line each; coloured on a terminal. */
final class DiagnosticPrinter {
  private final CommandLine command;

  DiagnosticPrinter(CommandLine command) {
    this.command = command;
  }

  void print(Diagnostic diagnostic) {
    Style colour = diagnostic.severity() == Severity.ERROR ? Style.fg_red : Style.fg_yellow;
    boolean isTerminal = command.getColorScheme().ansi().enabled();
    command.getErr().println(isTerminal ? colour.on() + diagnostic + colour.off() : diagnostic.toString());
  }
}

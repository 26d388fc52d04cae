package io.specwright.cli.corpus;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;

/** One line at the bottom of a terminal that is written over; nothing anywhere else. */
final class Progress {
  private static final String START_OF_EMPTY_LINE = "\r\u001b[K";
  private static final int WIDTH = 79;

  private final PrintWriter terminal;
  private final boolean isShown;
  private final int all;
  private final Set<String> running = new LinkedHashSet<>();
  private int done;

  Progress(PrintWriter terminal, boolean isTerminal, int all) {
    this.terminal = terminal;
    this.isShown = isTerminal;
    this.all = all;
  }

  void start(String document) {
    running.add(document);
    show();
  }

  void finish(String document) {
    running.remove(document);
    done++;
    show();
  }

  /** Makes room for another line. */
  void clear() {
    if (isShown) {
      terminal.print(START_OF_EMPTY_LINE);
      terminal.flush();
    }
  }

  private void show() {
    if (isShown) {
      String line = done + " of " + all + "  " + String.join(", ", running);
      terminal.print(START_OF_EMPTY_LINE + line.substring(0, Math.min(WIDTH, line.length())));
      terminal.flush();
    }
  }
}

package io.specwright.runtime.http;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Keeps what is logged, as lines. */
record ListLogger(Level threshold, List<String> lines) implements System.Logger {
  @Override
  public String getName() {
    return "list";
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.getSeverity() >= threshold.getSeverity();
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
    lines.add(level + " " + message + " " + thrown);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... arguments) {
    lines.add(level + " " + new MessageFormat(format, Locale.ROOT).format(arguments));
  }
}

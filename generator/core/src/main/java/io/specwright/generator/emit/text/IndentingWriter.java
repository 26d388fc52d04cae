package io.specwright.generator.emit.text;

import java.io.StringWriter;
import java.io.Writer;

/** Collects a template's output and knows how far its current line is indented. */
final class IndentingWriter extends Writer {
  private final StringWriter out = new StringWriter();
  private final StringBuilder indentation = new StringBuilder();
  private boolean atLineStart = true;

  @Override
  public void write(char[] chars, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c == '\n') {
        indentation.setLength(0);
        atLineStart = true;
      } else if (atLineStart && c == ' ') {
        indentation.append(c);
      } else {
        atLineStart = false;
      }
    }
    out.write(chars, offset, length);
  }

  /** Writes text so that its later lines start below its first one's line; empty lines stay empty. */
  void writeValue(String text) {
    String prefix = indentation.toString();
    int start = 0;
    for (int end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
      String line = text.substring(start, end);
      out.write(start == 0 || line.isEmpty() ? line : prefix + line);
      out.write('\n');
    }
    String last = text.substring(start);
    out.write(start == 0 || last.isEmpty() ? last : prefix + last);
    atLineStart = false;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return out.toString();
  }
}

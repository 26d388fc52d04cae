package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.markdown.MarkdownText.Place;

/** Code in Markdown: raw text between more backticks than it holds itself (CommonMark 0.31, section 6.1). */
final class CodeSpan {

  private CodeSpan() {}

  /** In a cell, code with an escaped pipe becomes plain text: a table would take the backslash for its own. */
  static String of(String raw, Place place) {
    String text = oneVisibleLine(raw);
    if (text.isEmpty()) {
      return "";
    }
    if (place == Place.CELL && text.contains("\\|")) {
      return MarkdownCharacters.escape(text);
    }
    String fence = "`".repeat(longestRun(text) + 1);
    String padding = text.startsWith("`") || text.endsWith("`") ? " " : "";
    String shown = place == Place.CELL ? text.replace("|", "\\|") : text;
    return fence + padding + shown + padding + fence;
  }

  /** A fence for a block of code of this text. */
  static String blockFence(String text) {
    return "`".repeat(Math.max(3, longestRun(text) + 1));
  }

  private static String oneVisibleLine(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints()
        .map(c -> MarkdownCharacters.isSpace(c) ? ' ' : c)
        .filter(MarkdownCharacters::isVisible)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}

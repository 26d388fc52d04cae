package io.specwright.generator.emit.encode;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Parses CommonMark. Most texts are one plain line, and these make no parser do its rounds. */
final class CommonMark {
  private static final int DEEPEST_NESTING = 50;
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(DEEPEST_NESTING).maxInlineNesting(DEEPEST_NESTING).build();
  /** What can mean anything but itself inside a line. */
  private static final String MARKS = "`*_[]<>&\\";

  private CommonMark() {}

  static Node parse(String text) {
    return isPlainLine(text) ? paragraph(text) : PARSER.parse(text);
  }

  /** One line that cannot be a heading, list, quote, rule or code, for it starts with a letter. */
  private static boolean isPlainLine(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && text.chars().allMatch(c -> c >= ' ' && MARKS.indexOf(c) < 0);
  }

  private static Node paragraph(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    Document document = new Document();
    document.appendChild(paragraph);
    return document;
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a Javadoc comment together: text in Javadoc's own language, encoded where it came from the document, then block
 * tags.
 */
final class Javadoc {
  /** The width of text that leaves room for the frame and the indentation of a member. */
  static final int WIDTH = 110;

  private static final Pattern WORD = Pattern.compile("\\{@[^}]*\\}\\S*|\\S+");

  private final List<String> text = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** The document's words, or {@code otherwise} where it has none. */
  static Javadoc of(Docs docs, String otherwise) {
    String encoded = JavadocText.of(docs, WIDTH);
    return new Javadoc().paragraph(encoded.isEmpty() ? otherwise : encoded);
  }

  /** Words that are already Javadoc. */
  static Javadoc of(String encoded) {
    return new Javadoc().paragraph(encoded);
  }

  /** A sentence of our own, which may need several lines. */
  static Javadoc sentence(String encoded) {
    return of(filled(encoded));
  }

  /** The words of a text in lines of the usual width; a tag in braces stays on one. */
  static String filled(String encoded) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (Matcher words = WORD.matcher(encoded); words.find(); ) {
      int length = words.group().length();
      boolean fits = column + 1 + length <= WIDTH;
      lines.append(column == 0 ? "" : fits ? " " : "\n").append(words.group());
      column = column == 0 || !fits ? length : column + 1 + length;
    }
    return lines.toString();
  }

  Javadoc paragraph(String encoded) {
    if (!encoded.isEmpty()) {
      if (!text.isEmpty()) {
        text.add("");
      }
      encoded.lines().forEach(text::add);
    }
    return this;
  }

  /** A block tag; left out without text, which doclint asks for. */
  Javadoc tag(String tag, String encoded) {
    if (!encoded.isEmpty()) {
      List<String> lines = encoded.lines().toList();
      tags.add("@" + tag + " " + lines.get(0));
      lines.stream().skip(1).forEach(line -> tags.add(line.isEmpty() ? "" : "    " + line));
    }
    return this;
  }

  Encoded.Comment comment() {
    if (tags.isEmpty() && text.size() == 1) {
      return new Encoded.Comment("/** " + text.get(0) + " */");
    }
    StringBuilder out = new StringBuilder("/**\n");
    text.forEach(line -> append(out, line));
    if (!text.isEmpty() && !tags.isEmpty()) {
      append(out, "");
    }
    tags.forEach(line -> append(out, line));
    return new Encoded.Comment(out.append(" */").toString());
  }

  private static void append(StringBuilder out, String line) {
    out.append(line.isEmpty() ? " *" : " * " + line).append('\n');
  }
}

package io.specwright.generator.emit.encode;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Paragraphs, lists and code of a text. Headings become paragraphs, quotes lose their frame, rules vanish. */
final class BlockJavadoc {
  private static final String ITEM_INDENT = "      ";
  private static final int NARROWEST = 40;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private BlockJavadoc(int width) {
    this.width = width;
  }

  static List<String> of(Node document, int width) {
    return of(List.of(), document, width);
  }

  /**
   * @param opening the words of a paragraph to put before the document
   */
  static List<String> of(List<String> opening, Node document, int width) {
    BlockJavadoc block = new BlockJavadoc(width);
    block.paragraph(opening);
    block.children(document);
    return block.lines;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      render(node);
    }
  }

  private void render(Node node) {
    if (node instanceof Paragraph || node instanceof Heading) {
      paragraph(InlineJavadoc.of(node));
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof FencedCodeBlock code) {
      preformatted(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      preformatted(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      Words words = new Words();
      words.text(html.getLiteral());
      paragraph(words.toList());
    } else {
      children(node);
    }
  }

  private void paragraph(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    List<String> marked = new ArrayList<>(words);
    if (!lines.isEmpty()) {
      lines.add("");
      marked.set(0, "<p>" + words.get(0));
    }
    lines.addAll(Words.wrap(marked, width));
  }

  private void list(ListBlock list) {
    List<List<String>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<String> inner = of(item, Math.max(width - ITEM_INDENT.length(), NARROWEST));
      if (!inner.isEmpty()) {
        items.add(inner);
      }
    }
    if (items.isEmpty()) {
      return;
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    String tag = list instanceof OrderedList ? "ol" : "ul";
    lines.add("<" + tag + ">");
    items.forEach(this::item);
    lines.add("</" + tag + ">");
  }

  private void item(List<String> inner) {
    lines.add("  <li>" + inner.get(0));
    for (String line : inner.subList(1, inner.size())) {
      lines.add(line.isEmpty() ? "" : ITEM_INDENT + line);
    }
  }

  private void preformatted(String code) {
    if (JavadocCharacters.escape(code).isBlank()) {
      return;
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add("<pre>");
    code.stripTrailing()
        .lines()
        .map(line -> JavadocCharacters.escape(line.replace("\t", "  ").stripTrailing()))
        .forEach(lines::add);
    lines.add("</pre>");
  }
}

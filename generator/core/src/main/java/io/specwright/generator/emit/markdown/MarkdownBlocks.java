package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.markdown.MarkdownText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Paragraphs, lists and code of a text, written anew. Quotes lose their frame, rules vanish. */
final class MarkdownBlocks {
  private final Place place;
  private final List<String> blocks = new ArrayList<>();

  private MarkdownBlocks(Place place) {
    this.place = place;
  }

  static String of(Node document, Place place) {
    MarkdownBlocks out = new MarkdownBlocks(place);
    out.children(document);
    return String.join(place == Place.CELL ? "<br/>" : "\n\n", out.blocks);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph || node instanceof Heading) {
      add(MarkdownInlines.of(node, place));
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      add(MarkdownCharacters.escape(html.getLiteral()).strip());
    } else {
      children(node);
    }
  }

  private void add(String block) {
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  private void list(ListBlock list) {
    List<String> items = new ArrayList<>();
    int number = 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String text = of(item, place);
      String marker = list instanceof OrderedList ? number++ + ". " : "- ";
      if (!text.isEmpty()) {
        items.add(marker + text.replace("\n", "\n" + " ".repeat(marker.length())).replaceAll("(?m)^ +$", ""));
      }
    }
    add(String.join(place == Place.CELL ? "<br/>" : "\n", items));
  }

  private void code(String literal) {
    if (place == Place.CELL) {
      add(literal.lines()
          .map(line -> CodeSpan.of(line, place))
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("<br/>")));
      return;
    }
    StringBuilder text = new StringBuilder();
    literal.stripTrailing().codePoints()
        .filter(c -> c == '\n' || c == '\t' || MarkdownCharacters.isVisible(c))
        .forEach(text::appendCodePoint);
    if (!text.toString().isBlank()) {
      String fence = CodeSpan.blockFence(literal);
      add(fence + "\n" + text + "\n" + fence);
    }
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.markdown.MarkdownText.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The inside of a paragraph, written anew on one line. */
final class MarkdownInlines {
  /** No parentheses, which would end a link. */
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\w.~:/?#!$&'*+,;=%-]+");

  private final Place place;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder out = new StringBuilder();
  private boolean inLink;

  private MarkdownInlines(Place place) {
    this.place = place;
  }

  static String of(Node block, Place place) {
    MarkdownInlines inlines = new MarkdownInlines(place);
    inlines.children(block);
    inlines.flush();
    return inlines.out.toString().strip();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node);
    }
  }

  private void inline(Node node) {
    if (node instanceof Text text) {
      plain.append(text.getLiteral());
    } else if (node instanceof HtmlInline html) {
      plain.append(html.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      plain.append(' ');
    } else if (node instanceof Code code) {
      markup(CodeSpan.of(code.getLiteral(), place));
    } else if (node instanceof Emphasis) {
      surround("*", node);
    } else if (node instanceof StrongEmphasis) {
      surround("**", node);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image || node.getFirstChild() != null) {
      children(node);
    }
  }

  private void markup(String text) {
    flush();
    out.append(text);
  }

  /** Text nodes are gathered before they are escaped: what is markup depends on the neighbours. */
  private void flush() {
    String raw = plain.toString();
    plain.setLength(0);
    if (raw.isEmpty()) {
      return;
    }
    boolean spaceBefore = MarkdownCharacters.isSpace(raw.charAt(0)) && out.length() > 0;
    String escaped = MarkdownCharacters.escape(raw);
    out.append(spaceBefore && !escaped.startsWith(" ") ? " " : "").append(escaped);
  }

  private void surround(String mark, Node node) {
    String inner = of(node, place);
    if (inner.isEmpty()) {
      return;
    }
    markup(mark + inner + mark);
  }

  private void link(Link link) {
    Optional<String> address = inLink ? Optional.empty() : webAddress(link.getDestination());
    if (address.isEmpty()) {
      children(link);
      return;
    }
    MarkdownInlines label = new MarkdownInlines(place);
    label.inLink = true;
    label.children(link);
    label.flush();
    String text = label.out.toString().strip();
    markup(text.isEmpty() ? "" : "[" + text + "](" + address.get() + ")");
  }

  /** An absolute http or https address without credentials; empty for anything else. */
  private static Optional<String> webAddress(String destination) {
    if (!WEB_ADDRESS.matcher(destination).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(destination).getHost()).map(host -> destination.replace("*", "%2A"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

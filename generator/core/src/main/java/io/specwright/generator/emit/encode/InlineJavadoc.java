package io.specwright.generator.emit.encode;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The inside of a paragraph. Emphasis and images leave only their text; raw HTML is shown, not meant. */
final class InlineJavadoc {
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\w.~:/?#!$&'()*+,;=%-]+");
  private static final int LONGEST_CODE_TAG = 60;

  private final Words words = new Words();
  private final boolean links;
  private int imageDepth;

  private InlineJavadoc(boolean links) {
    this.links = links;
  }

  /** The words below {@code block}. */
  static List<String> of(Node block) {
    return render(block, true);
  }

  /** As {@link #of}, with links and long code as plain text: the words can be cut anywhere. */
  static List<String> withoutLinks(Node block) {
    return render(block, false);
  }

  private static List<String> render(Node block, boolean links) {
    InlineJavadoc inline = new InlineJavadoc(links);
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      inline.render(node);
    }
    return inline.words.toList();
  }

  private void render(Node node) {
    if (node instanceof Text text) {
      words.text(text.getLiteral());
    } else if (node instanceof Code code) {
      // An element of several words must not be cut, and only those without links are.
      if (links || fitsCodeTag(code.getLiteral().strip())) {
        code(words, code.getLiteral());
      } else {
        words.text(code.getLiteral().strip());
      }
    } else if (node instanceof HtmlInline html) {
      words.text(html.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.space();
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      imageDepth++;
      children(image);
      imageDepth--;
    } else {
      children(node);
    }
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      render(child);
    }
  }

  /**
   * Inline code as <code>{&#64;code x}</code> where that can be read back unchanged, else as an escaped {@code
   * <code>} element.
   */
  static void code(Words words, String raw) {
    String trimmed = raw.strip();
    if (fitsCodeTag(trimmed)) {
      words.glue(trimmed.isEmpty() ? "" : "{@code " + trimmed + "}");
      return;
    }
    Words inner = new Words();
    inner.text(trimmed);
    surround(words, "<code>", inner.toList(), "</code>");
  }

  private static boolean fitsCodeTag(String trimmed) {
    return trimmed.length() <= LONGEST_CODE_TAG && JavadocCharacters.fitsCodeTag(trimmed);
  }

  private void link(Link link) {
    Optional<String> address = links && imageDepth == 0 ? webAddress(link.getDestination()) : Optional.empty();
    if (address.isEmpty()) {
      children(link);
      return;
    }
    InlineJavadoc label = new InlineJavadoc(false);
    label.children(link);
    surround(words, "<a href=\"" + address.get() + "\">", label.words.toList(), "</a>");
  }

  /** Writes nothing where nothing is inside: doclint objects to empty elements. */
  private static void surround(Words words, String open, List<String> inner, String close) {
    if (inner.isEmpty()) {
      return;
    }
    words.glue(open);
    for (int i = 0; i < inner.size(); i++) {
      words.glue(inner.get(i));
      if (i < inner.size() - 1) {
        words.space();
      }
    }
    words.glue(close);
  }

  /** The attribute value for an absolute http or https address without credentials; empty for anything else. */
  private static Optional<String> webAddress(String destination) {
    if (!WEB_ADDRESS.matcher(destination).matches()) {
      return Optional.empty();
    }
    try {
      URI address = new URI(destination);
      return Optional.ofNullable(address.getHost())
          .map(host -> address.toString().replace("*", "%2A").replace("&", "&amp;"));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

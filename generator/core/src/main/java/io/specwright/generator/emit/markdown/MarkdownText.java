package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.ir.Docs;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;

/**
 * Text of the document in Markdown. The document's own Markdown keeps its emphasis, code, lists and links to web
 * pages; HTML is shown instead of meant, images leave their text, other links too, headings become paragraphs: nothing
 * breaks out of its place on the page or loads from elsewhere.
 */
public final class MarkdownText {
  private static final int DEEPEST_NESTING = 50;
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(DEEPEST_NESTING).maxInlineNesting(DEEPEST_NESTING).build();

  private MarkdownText() {}

  /** Paragraphs of their own. */
  public static Markdown blocks(String commonMark) {
    return new Markdown(MarkdownBlocks.of(PARSER.parse(commonMark), Place.PAGE));
  }

  /** Summary and description as paragraphs, if any; the former is left out where the latter begins with it. */
  public static Optional<Markdown> blocks(Docs docs) {
    String summary = docs.summary().orElse("").strip();
    String description = docs.description().orElse("").strip();
    Markdown blocks = blocks(description.startsWith(summary) ? description : summary + "\n\n" + description);
    return Optional.of(blocks).filter(text -> !text.text().isEmpty());
  }

  /** One line for a table's cell; paragraphs are parted by {@code <br/>}. */
  public static Markdown cell(String commonMark) {
    return new Markdown(MarkdownBlocks.of(PARSER.parse(commonMark), Place.CELL));
  }

  /** The description, or else the summary, for a table's cell. */
  public static Markdown cell(Docs docs) {
    return cell(docs.description().or(docs::summary).orElse(""));
  }

  /** Raw text that is not Markdown, on one line, for headings, cells and link labels. */
  public static Markdown plain(String raw) {
    return new Markdown(MarkdownCharacters.escape(raw).strip());
  }

  /** Raw text of several lines for a cell. */
  public static Markdown plainLines(String raw) {
    return new Markdown(raw.lines().map(line -> plain(line).text()).collect(Collectors.joining("<br/>")));
  }

  /** Raw text as a code span that fits a cell; empty if nothing of it can be shown. */
  public static Markdown code(String raw) {
    return new Markdown(CodeSpan.of(raw, Place.CELL));
  }

  /** Where text lands. */
  enum Place {
    PAGE,
    /** A table's cell: one line, no bare pipe. */
    CELL
  }
}

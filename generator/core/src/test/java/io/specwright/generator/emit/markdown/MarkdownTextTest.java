package io.specwright.generator.emit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.ir.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTest {
  private static final Parser PARSER = Parser.builder().build();

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "text <b onclick=x>bold</b> text",
        "<!-- comment", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
        "[x](data:text/html,x)", "[x](vbscript:x)", "[x](//evil.example)", "[x](https://user:pw@evil.example)",
        "<javascript:alert(1)>", "](javascript:alert(1))", "[x]: javascript:alert(1)\n\n[x]",
        "![beacon](https://evil.example/pixel.png)", "[![a](https://evil.example/p.png)](https://ok.example)",
        "# heading\n\nafter", "heading\n=======", "| a | b |\n|---|---|\n| c | d |", "a | b", "`a | b`",
        "``` \ncode | x\n```", "```\n</td><script>", "    <script>", "- item\n- <img>",
        "1. one\n\n   two <br> three", "> quote <x>", "***", "---", "&lt;script&gt;", "&#60;script&#62;",
        "\\<script>", "\\\\<script>", "a\u202Eb\u0000c\u2028d\uD800e", "*unclosed [x", "`unclosed", "~~struck~~",
        "x\n\n\n\ny", "\\", "\\|", "trailing\\\nbreak", "two  \nlines", "[a](https://x.example/`|<b>)",
        "<a href='x'\n>y</a>", "\t<x>");
  }

  private static List<Markdown> cells(String raw) {
    return List.of(
        MarkdownText.cell(raw), MarkdownText.plain(raw), MarkdownText.plainLines(raw), MarkdownText.code(raw));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingOnAPageMeansHtmlOrLeadsAnywhereButTheWeb(String raw) {
    List<Markdown> all = new ArrayList<>(cells(raw));
    all.add(MarkdownText.blocks(raw));
    for (Markdown markdown : all) {
      assertThat(dangers(PARSER.parse(markdown.text()))).as(markdown.text()).isEmpty();
      assertThat(markdown.text().codePoints()).noneMatch(c -> c == 0 || c == 0x202E || c == 0xD800 || c == 0x2028);
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aCellStaysOneCell(String raw) {
    for (Markdown cell : cells(raw)) {
      assertThat(cell.text())
          .doesNotContain("\n", "\r")
          .doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*\\|").doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*\\\\$");
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void plainTextReadsAsItIs(String raw) {
    String shown = TextContentRenderer.builder().build().render(PARSER.parse(MarkdownText.plain(raw).text()));

    assertThat(shown.strip()).isEqualTo(visible(raw));
  }

  private static String visible(String raw) {
    StringBuilder out = new StringBuilder();
    raw.codePoints()
        .filter(c -> MarkdownCharacters.isSpace(c) || MarkdownCharacters.isVisible(c))
        .forEach(out::appendCodePoint);
    return out.toString().replaceAll("[\\s\\u0000\\u2028]+", " ").strip();
  }

  private static List<String> dangers(Node document) {
    List<String> dangers = new ArrayList<>();
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(HtmlInline html) {
        if (!html.getLiteral().equals("<br/>")) {
          dangers.add(html.getLiteral());
        }
      }

      @Override
      public void visit(HtmlBlock html) {
        dangers.add(html.getLiteral());
      }

      @Override
      public void visit(Image image) {
        dangers.add(image.getDestination());
      }

      @Override
      public void visit(Heading heading) {
        dangers.add("heading");
      }

      @Override
      public void visit(LinkReferenceDefinition definition) {
        dangers.add(definition.getDestination());
      }

      @Override
      public void visit(Link link) {
        if (!link.getDestination().matches("https?://[a-z.]+\\.example.*")) {
          dangers.add(link.getDestination());
        }
        visitChildren(link);
      }
    });
    return dangers;
  }

  @Test
  void theDocumentsMarkdownKeepsItsMeaning() {
    String rich = "Some *soft*, **strong** `code` and [a page](https://x.example/a_b?c=1&d=2).\n\n- one\n- two";
    assertThat(MarkdownText.blocks(rich).text()).isEqualTo(rich);
    assertThat(MarkdownText.cell("First\nline.\n\nSecond `a|b`.").text()).isEqualTo("First line.<br/>Second `a\\|b`.");
    assertThat(MarkdownText.cell("default: fr_FR, 3 > 2 and _x_").text()).isEqualTo("default: fr_FR, 3 &gt; 2 and *x*");
    assertThat(MarkdownText.blocks("```json\n{\n\n  \"a\": 1\n}\n```").text())
        .isEqualTo("```\n{\n\n  \"a\": 1\n}\n```");
  }

  @Test
  void aSummaryThatTheDescriptionRepeatsIsLeftOut() {
    assertThat(MarkdownText.blocks(new Docs(Optional.of("Get it"), Optional.of("Get it at once."))))
        .hasValue(new Markdown("Get it at once."));
    assertThat(MarkdownText.blocks(new Docs(Optional.of("Get it"), Optional.of("At once."))))
        .hasValue(new Markdown("Get it\n\nAt once."));
    assertThat(MarkdownText.blocks(Docs.NONE)).isEmpty();
  }

  @Test
  void aLongTextTakesLinearTime() {
    String long1 = "-".repeat(500_000);
    assertThat(MarkdownText.plain(long1).text()).hasSize(500_001);
  }

  @Test
  void columnsAreEquallyWideUnlessThatIsTooWide() {
    MarkdownTable narrow = new MarkdownTable("A", "B").row(new Markdown("wide cell"), new Markdown("x"));
    MarkdownTable wide = new MarkdownTable("A", "B").row(new Markdown("y".repeat(161)), new Markdown("x"));

    assertThat(narrow.markdown().text()).isEqualTo("""
        | A         | B         |
        | --------- | --------- |
        | wide cell | x         |""");
    assertThat(wide.markdown().text()).isEqualTo("| A | B |\n| --- | --- |\n| " + "y".repeat(161) + " | x |");
  }
}

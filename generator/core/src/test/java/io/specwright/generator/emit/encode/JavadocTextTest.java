package io.specwright.generator.emit.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.ir.Docs;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class JavadocTextTest {

  @Test
  void paragraphsAndListsKeepTheirShape() {
    String text = "One.\nStill one.\n\nTwo with `code` and *stress*:\n\n- a\n- b\n  1. deep\n\nThree.";
    assertThat(JavadocText.of(text, 80)).isEqualTo("""
        One. Still one.

        <p>Two with {@code code} and stress:

        <ul>
          <li>a
          <li>b

              <ol>
                <li>deep
              </ol>
        </ul>

        <p>Three.""");
  }

  @Test
  void linesAreFilledToTheWidth() {
    assertThat(JavadocText.of("aaa bbb ccc ddd", 7)).isEqualTo("aaa bbb\nccc ddd");
  }

  @Test
  void webLinksAreLinksAndOthersAreText() {
    assertThat(JavadocText.of("[a](https://x.example/?q=1&r=2) [b](javascript:x) [c](#d)", 80))
        .isEqualTo("<a href=\"https://x.example/?q=1&amp;r=2\">a</a> b c");
  }

  @Test
  void codeThatATagCannotHoldIsAnElement() {
    assertThat(JavadocText.of("`{a}` `}{` `a\\b`", 80))
        .isEqualTo("{@code {a}} <code>&#125;&#123;</code> <code>a&#92;b</code>");
  }

  @Test
  void codeBlocksKeepTheirLines() {
    assertThat(JavadocText.of("```json\n{\n  \"a\": 1\n}\n```", 80))
        .isEqualTo("<pre>\n&#123;\n  \"a\": 1\n&#125;\n</pre>");
  }

  @Test
  void anOpeningIsWhatFitsOnOneLine() {
    String text = "A cursor. It names a place in the list. It is also the very long end of all.\n\nMore.";

    assertThat(opening(text, 40)).isEqualTo("A cursor. It names a place in the list.");
    assertThat(opening(text, 100)).isEqualTo(
        "A cursor. It names a place in the list. It is also the very long end of all.");
    assertThat(opening("One sentence that needs two lines", 20)).isEqualTo("One sentence that\nneeds two lines.");
    assertThat(opening("", 20)).isEmpty();
  }

  private static String opening(String text, int width) {
    return JavadocText.opening(new Docs(Optional.empty(), Optional.of(text)), width);
  }

  @Test
  void theFirstSentenceEndsWithAFullStop() {
    assertThat(JavadocText.firstSentence("The price, e.g. in cents. More.", 80)).isEqualTo("The price, e.g. in cents.");
    assertThat(JavadocText.firstSentence("Any of:\n\n- a", 80)).isEqualTo("Any of.");
    assertThat(JavadocText.firstSentence("> A [quoted](http://x.example) text", 80)).isEqualTo("A quoted text.");
    assertThat(JavadocText.firstSentence("", 80)).isEmpty();
    assertThat(JavadocText.firstSentence(
            "`true`` if it is made on behalf of an end user by a platform. Else, `no`.", 99))
        .isEqualTo("true`` if it is made on behalf of an end user by a platform.");
  }

  @Test
  void aSummaryThatTheDescriptionRepeatsIsLeftOut() {
    assertThat(JavadocText.of(docs("Find it", "Find it by its id."), 80)).isEqualTo("Find it by its id.");
    assertThat(JavadocText.of(docs("Find it", "By its id."), 80)).isEqualTo("Find it.\n\n<p>By its id.");
    assertThat(JavadocText.of(docs("Find it", ""), 80)).isEqualTo("Find it.");
  }

  @Test
  void hostileNestingTakesLinearTime() {
    String[] fragments = {"> ", "- ", "*a _b ", "[", "![", "`", "<a ", "&", "\\", "| ", "**", "](", "{@code "};
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      for (String fragment : fragments) {
        JavadocText.of(fragment.repeat(20_000), 80);
        JavadocText.of((fragment + "\n").repeat(20_000), 80);
      }
    });
  }

  private static Docs docs(String summary, String description) {
    return new Docs(Optional.of(summary), Optional.of(description));
  }
}

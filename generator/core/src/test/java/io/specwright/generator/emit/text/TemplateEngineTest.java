package io.specwright.generator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mustachejava.MustacheException;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
  private record Page(Identifier name, List<Item> items, Optional<Code> note, boolean flag) implements View {}

  private record Item(Code text, boolean last) implements View {}

  private static final Page PAGE = new Page(
      new Identifier("a"), List.of(new Item(new Code("x<y> && \"z\""), false), new Item(new Code("one\n\ntwo"), true)),
      Optional.empty(), true);

  private static String render(String template) {
    return new TemplateEngine(name -> name.equals("t") ? new StringReader(template) : null).render("t", PAGE);
  }

  @Test
  void valuesAreNotEscaped() {
    assertThat(render("{{#items}}{{text}}{{^last}}, {{/last}}{{/items}}")).startsWith("x<y> && \"z\", one");
  }

  @Test
  void aValueOfSeveralLinesKeepsTheIndentationOfItsPlace() {
    assertThat(render("{\n{{#items}}\n{{#last}}\n  - {{text}};\n{{/last}}\n{{/items}}\n}"))
        .isEqualTo("{\n  - one\n\n  two;\n}\n");
  }

  @Test
  void anAbsentOptionalIsAnEmptySection() {
    assertThat(render("a{{#note}}{{.}}{{/note}}{{^note}}none{{/note}}")).isEqualTo("anone\n");
  }

  @Test
  void aCommentLeavesNothing() {
    assertThat(render("{{! for the reader\n of two lines }}\nclass {}\n")).isEqualTo("class {}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{{nope}}", "{{#nope}}{{/nope}}", "{{^nope}}{{/nope}}", "{{#items}}\n{{nope}}{{/items}}", "{{name.text}}",
      "{{items.size}}", "{{toString}}", "{{hashCode}}", "{{class}}"})
  void aNameTheViewLacksIsAnError(String template) {
    assertThatThrownBy(() -> render("\n" + template))
        .isInstanceOf(MustacheException.class)
        .hasMessageContaining("t:")
        .hasStackTraceContaining("the view has no component");
  }

  @Test
  void theErrorNamesTemplateAndLine() {
    assertThatThrownBy(() -> render("a\nb\n{{nope}}\n")).hasMessageContaining("[t:3]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{flag}}", "{{items}}"})
  @DisplayName("H47 a template prints encoded values only")
  void onlyEncodedValuesPrint(String template) {
    assertThatThrownBy(() -> render(template)).hasStackTraceContaining("is not an encoded value");
  }

  @Test
  void anUnknownTemplateIsAnError() {
    assertThatThrownBy(() -> TemplateEngine.standard().render("no/such.mustache", PAGE))
        .isInstanceOf(MustacheException.class)
        .hasMessageContaining("no/such.mustache");
  }
}

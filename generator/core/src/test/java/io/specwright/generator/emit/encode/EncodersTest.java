package io.specwright.generator.emit.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.ir.Docs;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every hostile text in every place at once: the class compiles without a warning and has only what was planned. */
class EncodersTest {

  @Test
  void hostileTextStaysInItsCommentAndItsLiteral() throws ReflectiveOperationException {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < HostileText.PAYLOADS.size(); i++) {
      sources.put("hostile.C" + i, source("C" + i, HostileText.PAYLOADS.get(i)));
    }
    assertThat(sources.values()).allMatch(source -> source.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')));

    InMemoryCompiler.Loader loader = InMemoryCompiler.compile(sources);

    assertThat(loader.classNames()).containsExactlyInAnyOrderElementsOf(sources.keySet());
    for (int i = 0; i < HostileText.PAYLOADS.size(); i++) {
      Class<?> type = loader.load("hostile.C" + i);
      assertThat(type.getDeclaredMethods()).isEmpty();
      assertThat(type.getDeclaredConstructors()).singleElement()
          .matches(constructor -> Modifier.isPrivate(constructor.getModifiers()));
      assertThat(type.isAnnotationPresent(Deprecated.class)).isFalse();
      assertThat(Arrays.stream(type.getDeclaredFields()).map(Field::getName))
          .containsExactly("TEXT", "INLINE", "SENTENCE", "OPENING");
      for (Field field : type.getDeclaredFields()) {
        assertThat(field.get(null)).isEqualTo(HostileText.PAYLOADS.get(i));
      }
    }
  }

  private static String source(String name, String payload) {
    String literal = JavaLiteral.of(payload);
    return "package hostile;\n"
        + comment("", JavadocText.of(payload, 80))
        + "public final class " + name + " {\n"
        + comment("  ", JavadocText.of(new Docs(Optional.of(payload), Optional.of("x " + payload)), 60))
        + "  public static final String TEXT = " + literal + ";\n"
        + comment("  ", "Default: " + JavadocText.code(payload) + " or " + JavadocText.plain(payload))
        + "  public static final String INLINE = " + literal + ";\n"
        + comment("  ", JavadocText.firstSentence(payload, 80))
        + "  public static final String SENTENCE = " + literal + ";\n"
        + comment("  ", JavadocText.opening(new Docs(Optional.empty(), Optional.of(payload)), 80))
        + "  public static final String OPENING = " + literal + ";\n"
        + "  private " + name + "() {}\n"
        + "}\n";
  }

  private static String comment(String indent, String text) {
    String lines = text.lines().map(line -> indent + " * " + line + "\n").collect(Collectors.joining());
    return text.isEmpty() ? "" : indent + "/**\n" + lines + indent + " */\n";
  }
}

package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KotlinNullnessTest {
  private static final Path SOURCE = Path.of("src/test/kotlin/Shop.kt");
  private static final Pattern ERROR = Pattern.compile("Shop\\.kt:(\\d+):\\d+: error: ");

  @TempDir private Path classes;

  @Test
  void nullIsRefusedWhereTheClientTakesNoneAndSeenWhereItGivesOne() throws Exception {
    List<String> lines = Files.readAllLines(SOURCE);
    List<Integer> marked = IntStream.rangeClosed(1, lines.size())
        .filter(line -> lines.get(line - 1).endsWith("// refused")).boxed().toList();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    ExitCode exit = new K2JVMCompiler().exec(new PrintStream(messages, true, StandardCharsets.UTF_8),
        "-classpath", System.getProperty("java.class.path"), "-no-stdlib", "-no-reflect", "-d", classes.toString(),
        SOURCE.toString());

    String text = messages.toString(StandardCharsets.UTF_8);
    assertThat(exit).as(text).isEqualTo(ExitCode.COMPILATION_ERROR);
    assertThat(ERROR.matcher(text).results().map(error -> Integer.valueOf(error.group(1)))).as(text)
        .containsExactlyElementsOf(marked);
  }
}

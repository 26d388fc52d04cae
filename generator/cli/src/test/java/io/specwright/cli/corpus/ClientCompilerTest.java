package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientCompilerTest {

  @Test
  void complainsOfWarningsAndBrokenDocumentationToo() throws IOException {
    assertThat(compile("class A {}\n")).isEmpty();
    assertThat(compile("@org.jspecify.annotations.NullMarked class A {}\n")).isEmpty();
    assertThat(compile("class A { int a = \"\"; }\n"))
        .contains("a/A.java:2: incompatible types: java.lang.String cannot be converted to int");
    assertThat(compile("class A { java.util.List a; String b = (String) \"\"; }\n"))
        .hasValueSatisfying(complaint -> assertThat(complaint).contains("raw type").endsWith(" more)"));
    assertThat(compile("/** <b>. */\npublic class A {}\n"))
        .hasValueSatisfying(complaint -> assertThat(complaint).contains("element not closed: b"));
  }

  private static Optional<String> compile(String body) throws IOException {
    try (ClientCompiler compiler = ClientCompiler.create()) {
      return compiler.compile(List.of(new GeneratedFile(OutputRoot.SOURCES, "a/A.java", "package a;\n" + body)));
    }
  }
}

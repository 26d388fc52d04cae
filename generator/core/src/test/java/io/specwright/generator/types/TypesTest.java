package io.specwright.generator.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.shapes.Generated;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of each group of rows: one document, generated and compiled once together with its cases. */
class TypesTest {
  private static final Path FOLDER = Path.of("src/test/resources/types");
  private static final List<String> GROUPS = List.of(
      "AdditionalProperties", "AllOf", "Containers", "Enums", "Formats", "FreeForm", "Hierarchies", "Numbers", "Objects",
      "ReadOnlyWriteOnly", "Recursion", "Sensitive", "Unions", "Xml");

  @TestFactory
  Stream<DynamicContainer> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> groups = files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Cases.java") && !name.equals("SwitchCases.java"))
          .map(name -> name.replace("Cases.java", "")).sorted().toList();
      assertThat(groups).isEqualTo(GROUPS);
      return groups.stream().map(group -> DynamicContainer.dynamicContainer(group, cases(group, 17)));
    }
  }

  static Stream<DynamicTest> cases(String group, int release) {
    Class<?> type;
    try {
      type = compile(group, release);
    } catch (AssertionError e) {
      return Stream.of(DynamicTest.dynamicTest("compilation", () -> { throw e; }));
    }
    List<Method> cases =
        Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class)).toList();
    assertThat(cases).isNotEmpty();
    return cases.stream().map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(type, method)));
  }

  private static Class<?> compile(String group, int release) {
    try {
      Generated generated = Generated.document(Files.readString(FOLDER.resolve(group + ".yaml")));
      assertThat(generated.result().diagnostics())
          .filteredOn(message -> message.severity() != Severity.INFO).isEmpty();
      Map<String, String> sources = generated.sources();
      sources.put("acme.user." + group + "Cases", Files.readString(FOLDER.resolve(group + "Cases.java")));
      return InMemoryCompiler.compile(sources, release).load("acme.user." + group + "Cases");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void run(Class<?> type, Method method) throws Throwable {
    try {
      method.invoke(type.getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

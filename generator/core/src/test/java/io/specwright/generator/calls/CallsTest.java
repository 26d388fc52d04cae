package io.specwright.generator.calls;

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

/** Runs the cases in {@code src/test/resources/calls}: one client, compiled once together with all of them. */
class CallsTest {
  private static final Path FOLDER = Path.of("src/test/resources/calls");

  @TestFactory
  Stream<DynamicContainer> cases() throws IOException {
    Generated generated = Generated.document(Files.readString(FOLDER.resolve("Acme.yaml")));
    assertThat(generated.result().diagnostics()).filteredOn(message -> message.severity() != Severity.INFO).isEmpty();
    Map<String, String> sources = generated.sources();
    List<String> names = names();
    for (String name : names) {
      sources.put("acme.user." + name, Files.readString(FOLDER.resolve(name + ".java")));
    }
    InMemoryCompiler.Loader classes = InMemoryCompiler.compile(sources);
    return names.stream().map(name -> DynamicContainer.dynamicContainer(name, cases(classes.load("acme.user." + name))));
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Cases.java"))
          .map(name -> name.replace(".java", "")).sorted().toList();
    }
  }

  private static Stream<DynamicTest> cases(Class<?> type) {
    List<Method> cases =
        Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class)).toList();
    assertThat(cases).isNotEmpty();
    return cases.stream().map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(type, method)));
  }

  private static void run(Class<?> type, Method method) throws Throwable {
    try (CallCases cases = (CallCases) type.getConstructor().newInstance()) {
      method.invoke(cases);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

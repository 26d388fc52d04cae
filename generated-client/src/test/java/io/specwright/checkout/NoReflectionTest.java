package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The client, generated code and runtime, decides nothing by reflection: it needs no configuration anywhere. */
class NoReflectionTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void noClassUsesReflection() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();

      assertThat(classes).hasSizeGreaterThan(200);
      assertThat(classes).flatExtracting(file -> ReflectiveUses.of(Files.readAllBytes(file))).isEmpty();
    }
  }

  @Test
  void nothingButClassesIsShipped() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      assertThat(files).filteredOn(Files::isRegularFile)
          .allMatch(file -> file.toString().endsWith(".class"), "a class: no services, no resources");
    }
  }

  @Test
  void theScanSeesEachKindOfReflection() throws IOException {
    String name = "/" + Reflective.class.getName().replace('.', '/') + ".class";
    byte[] classFile;
    try (var in = Reflective.class.getResourceAsStream(name)) {
      classFile = in.readAllBytes();
    }
    assertThat(ReflectiveUses.of(classFile))
        .allMatch(use -> use.startsWith(Reflective.class.getName().replace('.', '/')))
        .extracting(use -> use.substring(use.indexOf(": ") + 2))
        .contains(
            "java/lang/Class.forName", "java/lang/Class.getDeclaredConstructor", "java/lang/Class.getRecordComponents",
            "java/lang/Class.getResourceAsStream", "java/lang/reflect/Constructor.newInstance",
            "java/lang/reflect/Proxy.newProxyInstance", "java/lang/invoke/MethodHandles.lookup",
            "java/lang/invoke/MethodHandles$Lookup.findClass", "java/util/ServiceLoader.load",
            "java/io/ObjectInputStream.readObject", "java/lang/System.loadLibrary", "java/lang/Class.getMethods")
        .anyMatch(use -> use.endsWith("native"));
  }

  /** One of each; never run. */
  private static final class Reflective {
    /** By a method reference, which is no call. */
    static final Function<Class<?>, Object[]> METHODS = Class::getMethods;

    static native void nativeMethod();

    static Object all(ObjectInputStream in) throws ReflectiveOperationException {
      System.loadLibrary("x");
      Class<?> type = Class.forName("x");
      type.getResourceAsStream("x");
      MethodHandles.lookup().findClass("x");
      ServiceLoader.load(type);
      Proxy.newProxyInstance(null, type.getInterfaces(), (proxy, method, arguments) -> null);
      try {
        return List.of(type.getRecordComponents(), in.readObject(), type.getDeclaredConstructor().newInstance());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

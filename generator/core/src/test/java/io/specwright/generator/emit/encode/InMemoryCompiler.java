package io.specwright.generator.emit.encode;

import io.specwright.generator.emit.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated sources the way the strictest user would, and loads them. */
public final class InMemoryCompiler {
  private static final String SUFFIX = ".java";
  private static final List<String> STRICT =
      List.of("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror", "-proc:none");

  private InMemoryCompiler() {}

  /** The Java files among these, by qualified class name; the map can be added to. */
  public static Map<String, String> sources(Stream<GeneratedFile> files) {
    Map<String, String> sources = new TreeMap<>();
    files.filter(file -> file.path().endsWith(SUFFIX)).forEach(file ->
        sources.put(file.path().substring(0, file.path().length() - SUFFIX.length()).replace('/', '.'), file.text()));
    return sources;
  }

  /**
   * @param sources text by qualified class name
   * @return a loader of the classes
   * @throws AssertionError with the compiler's messages
   */
  public static Loader compile(Map<String, String> sources) {
    return compile(sources, 17);
  }

  /** As {@link #compile(Map)}, for another Java. */
  public static Loader compile(Map<String, String> sources, int release) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    try (ClassFiles files = new ClassFiles(compiler.getStandardFileManager(messages, null, null))) {
      List<SourceFile> units = new ArrayList<>();
      sources.forEach((name, text) -> units.add(new SourceFile(name, text)));
      List<String> options = new ArrayList<>(STRICT);
      options.addAll(List.of("--release", "" + release, "-classpath", System.getProperty("java.class.path")));
      boolean clean = compiler.getTask(other, files, messages, options, null, units).call();
      if (!clean || !messages.getDiagnostics().isEmpty()) {
        throw new AssertionError(messages.getDiagnostics() + "\n" + other + failing(messages, sources));
      }
      return new Loader(files.bytes());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The sources the messages are about. */
  private static String failing(DiagnosticCollector<JavaFileObject> messages, Map<String, String> sources) {
    return messages.getDiagnostics().stream()
        .flatMap(message -> Stream.ofNullable(message.getSource()))
        .map(file -> file.getName().substring(1).replace('/', '.').replaceFirst("[.]java$", ""))
        .distinct()
        .map(name -> "\n" + sources.get(name))
        .collect(Collectors.joining());
  }

  /** The compiled classes. */
  public static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    private Loader(Map<String, byte[]> classes) {
      super(InMemoryCompiler.class.getClassLoader());
      this.classes = classes;
    }

    public List<String> classNames() {
      return List.copyOf(classes.keySet());
    }

    public Class<?> load(String name) {
      try {
        return Class.forName(name, true, this);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }

    /** The class file. */
    public byte[] classFile(String name) {
      return classes.get(name).clone();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private static final class SourceFile extends SimpleJavaFileObject {
    private final String text;

    SourceFile(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new HashMap<>();

    ClassFiles(JavaFileManager fileManager) {
      super(fileManager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
        }
      };
    }

    Map<String, byte[]> bytes() {
      Map<String, byte[]> bytes = new TreeMap<>();
      outputs.forEach((name, output) -> bytes.put(name, output.toByteArray()));
      return bytes;
    }
  }
}

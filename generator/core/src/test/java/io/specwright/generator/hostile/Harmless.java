package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.util.Map;
import java.util.TreeMap;

/** Many documents through the engine and one compiler: each in a package of its own. */
final class Harmless {
  private final Map<String, String> sources = new TreeMap<>();
  private int documents;

  /** Generates, and keeps what was generated for the compiler. */
  Generated generate(String document) {
    Generated generated = Generated.of(document, "h" + documents++);
    sources.putAll(generated.sources());
    return generated;
  }

  /** Generates what must not be refused. */
  Generated accept(String document) {
    Generated generated = generate(document);
    assertThat(generated.errors()).as("%.300s", document).isEmpty();
    return generated;
  }

  /** The package of the last document. */
  String packageName() {
    return "h" + (documents - 1);
  }

  /** Passes the strictest compiler and doclint, and does nothing when it is loaded. */
  InMemoryCompiler.Loader compile() {
    InMemoryCompiler.Loader loader = InMemoryCompiler.compile(sources);
    loader.classNames().stream().filter(name -> !name.endsWith("-info")).forEach(loader::load);
    assertThat(System.getProperty(Payloads.MARKER)).isNull();
    return loader;
  }
}

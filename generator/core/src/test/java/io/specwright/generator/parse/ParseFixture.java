package io.specwright.generator.parse;

import io.specwright.generator.load.JsonText;
import io.specwright.generator.load.TempSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One document through the stages load and parse. */
final class ParseFixture {
  private final TempSpec spec;
  private final Optional<ParsedSpec> parsed;

  private ParseFixture(TempSpec spec) {
    this.spec = spec;
    this.parsed = spec.tryLoad("a.yaml").flatMap(bundle -> SpecParser.parse(bundle, spec.diagnostics()));
  }

  static ParseFixture parse(Path folder, String yaml) {
    return new ParseFixture(new TempSpec(folder).file("a.yaml", yaml));
  }

  /** A document of one schema {@code A}, given in flow style on line 5 from column 8. */
  static ParseFixture schema(Path folder, String version, String schema) {
    return parse(folder, "openapi: " + version
        + "\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas:\n  {A:  "
        + schema + ",\n   B: {type: string}}}\n");
  }

  ParsedSpec result() {
    return parsed.orElseThrow(() -> new AssertionError(String.join("\n", messages())));
  }

  boolean isRefused() {
    return parsed.isEmpty();
  }

  List<String> messages() {
    return spec.messages();
  }

  /** The schema {@code A}, lifted. */
  String schema() {
    return JsonText.of(result().tree().get("components").flatMap(c -> c.get("schemas")).flatMap(s -> s.get("A"))
        .orElseThrow());
  }
}

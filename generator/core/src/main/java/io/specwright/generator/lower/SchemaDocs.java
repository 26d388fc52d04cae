package io.specwright.generator.lower;

import io.specwright.generator.ir.Docs;
import io.specwright.generator.load.SpecNode;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations of a schema; what stands beside a {@code $ref} comes before what the reference leads to. */
final class SchemaDocs {

  private SchemaDocs() {}

  static Docs docs(SpecCursor schema) {
    return new Docs(text(schema, "title"), text(schema, "description"));
  }

  /** Operations have a summary where schemas have a title. */
  static Docs operationDocs(SpecCursor operation) {
    return new Docs(text(operation, "summary"), text(operation, "description"));
  }

  static boolean flag(SpecCursor schema, String keyword) {
    return schema.node().isTrue(keyword) || schema.resolved().node().isTrue(keyword);
  }

  static boolean sensitive(SpecCursor schema) {
    boolean password = schema.resolved().text("format").filter("password"::equals).isPresent();
    return password || flag(schema, "x-sensitive");
  }

  static Optional<JsonValue> constant(SpecCursor schema) {
    return OnlyValue.of(schema).map(JsonLiterals::of);
  }

  static List<JsonValue> examples(SpecCursor schema) {
    List<JsonValue> own = ownExamples(schema);
    return own.isEmpty() ? ownExamples(schema.resolved()) : own;
  }

  private static List<JsonValue> ownExamples(SpecCursor schema) {
    List<JsonValue> examples = new ArrayList<>();
    schema.node().elements("examples").forEach(example -> examples.add(JsonLiterals.of(example)));
    schema.get("example").ifPresent(example -> examples.add(JsonLiterals.of(example.node())));
    return examples;
  }

  private static Optional<String> text(SpecCursor schema, String keyword) {
    return schema.text(keyword).or(() -> schema.resolved().text(keyword)).filter(text -> !text.isBlank());
  }
}

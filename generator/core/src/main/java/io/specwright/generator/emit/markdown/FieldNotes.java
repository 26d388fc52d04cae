package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The description of a field or parameter in its cell, with what else a caller has to know. */
final class FieldNotes {

  private FieldNotes() {}

  static Markdown of(PropertyDecl property) {
    List<String> notes = new ArrayList<>();
    if (property.access() != Access.READ_WRITE) {
      notes.add(property.access() == Access.READ_ONLY ? "Set by the server." : "Never returned.");
    }
    if (property.nullable()) {
      notes.add("Can be null.");
    }
    property.constant().ifPresent(value -> notes.add("Always " + MarkdownText.code(value.toJson()).text() + "."));
    return of(property.deprecated(), property.docs(), notes, property.defaultValue());
  }

  static Markdown of(ParameterDecl parameter) {
    return of(parameter.deprecated(), parameter.docs(), List.of(), parameter.defaultValue());
  }

  static Markdown of(PartDecl part) {
    List<String> notes = new ArrayList<>();
    part.fileTypes().ifPresent(types -> notes.add("Media type: " + MarkdownText.code(types).text() + "."));
    part.constant().ifPresent(value -> notes.add("Always " + MarkdownText.code(value.toJson()).text() + "."));
    return of(part.deprecated(), part.docs(), notes, part.defaultValue());
  }

  private static Markdown of(boolean deprecated, Docs docs, List<String> notes, Optional<JsonValue> defaultValue) {
    List<String> all = new ArrayList<>();
    if (deprecated) {
      all.add("**Deprecated.**");
    }
    String description = MarkdownText.cell(docs).text();
    if (!description.isEmpty()) {
      all.add(description);
    }
    all.addAll(notes);
    defaultValue.ifPresent(value -> all.add("Default: " + MarkdownText.code(value.toJson()).text() + "."));
    return new Markdown(String.join(" ", all));
  }
}

package io.specwright.generator.lower;

import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** {@code example} and {@code examples} where they are maps of Example Objects: on parameters and media types. */
final class MediaExamples {

  private MediaExamples() {}

  static List<JsonValue> of(SpecCursor holder) {
    List<JsonValue> examples = new ArrayList<>();
    holder.get("example").ifPresent(example -> examples.add(JsonLiterals.of(example.node())));
    holder.members("examples").forEach(member ->
        member.value().resolved().get("value").ifPresent(value -> examples.add(JsonLiterals.of(value.node()))));
    return examples;
  }
}

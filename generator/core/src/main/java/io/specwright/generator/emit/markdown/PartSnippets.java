package io.specwright.generator.emit.markdown;

import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.MultipartDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.PartDecl.Files;
import io.specwright.runtime.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of several parts in Java: what is required, and what the document has examples of. */
record PartSnippets(ExampleValues examples, JavaSnippet snippet) {

  /** Empty if a required part has no example. */
  Optional<String> body(BodyDecl body, MultipartDecl multipart) {
    Map<String, JsonValue> shown =
        body.examples().stream().findFirst().flatMap(JsonValue::asObject).orElse(Map.of());
    List<String> calls = new ArrayList<>();
    for (PartDecl part : multipart.parts()) {
      Optional<String> call = call(
          part, Optional.ofNullable(shown.get(part.wireName())).filter(value -> !value.isNull()));
      if (call.isEmpty() && part.required() && part.constant().isEmpty()) {
        return Optional.empty();
      }
      call.ifPresent(calls::add);
    }
    return Optional.of(ExampleJava.chain(snippet.types().imports().use(multipart.id()) + ".builder()", calls));
  }

  private Optional<String> call(PartDecl part, Optional<JsonValue> shown) {
    boolean many = part.files() == Files.MANY;
    if (part.deprecated() || part.constant().isPresent()) {
      return Optional.empty();
    }
    if (part.files() != Files.NONE) {
      String file = snippet.types().imports().use(Path.class) + ".of(\"file\")";
      Optional<String> setter = many ? part.names().adder() : Optional.of(part.names().accessor());
      return setter.filter(method -> part.required() || shown.isPresent())
          .map(method -> "." + method + "(" + file + ")");
    }
    return part.type().flatMap(type -> examples.of(part, type, shown)
        .map(value -> "." + part.names().accessor() + "(" + snippet.examples().argument(value, type) + ")"));
  }
}

package io.specwright.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.specwright.generator.conformance.Vector.FilePart;
import io.specwright.generator.ir.MultipartDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.http.HttpBody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A body of several parts: made with its builder, and held against what came over the wire. */
record Parts(Types types, MultipartDecl declared) {

  Object of(Vector.Parts parts) {
    Object builder = Calls.callStatic(types.load(declared.id()), "builder");
    parts.values().forEach((name, value) -> {
      PartDecl part = part(name);
      JsonNode json = part.type().orElseThrow().resolved().equals(TypeRef.of(Scalar.STRING))
          ? TextNode.valueOf(value.asText()) : value;
      Calls.call(builder, part.names().accessor(), types.codec(part.type().orElseThrow()).parse(Json.bytes(json)));
    });
    for (FilePart file : parts.files()) {
      HttpBody content = HttpBody.of(file.mediaType(), file.content()).named(file.fileName());
      PartDecl part = part(file.name());
      boolean one = part.files() == PartDecl.Files.ONE;
      Calls.call(builder, one ? part.names().accessor() : part.names().adder().orElseThrow(), content);
    }
    return Calls.call(builder, "build");
  }

  private PartDecl part(String name) {
    return declared.parts().stream().filter(part -> part.wireName().equals(name)).findFirst().orElseThrow();
  }

  /** Holds what was received against a vector. */
  static void check(Map<String, List<ReceivedPart>> received, Vector.Parts expected) {
    int count = received.values().stream().mapToInt(List::size).sum();
    assertThat(count).as("parts").isEqualTo(expected.values().size() + expected.files().size());
    expected.values().forEach((name, value) -> {
      assertThat(received.get(name)).as(name).singleElement().satisfies(part -> {
        String text = new String(part.content(), StandardCharsets.UTF_8);
        assertThat(part.fileName()).isEmpty();
        if (value.isContainerNode()) {
          assertThat(part.header("Content-Type")).contains("application/json");
          assertThat(Json.parse(part.content())).isEqualTo(value);
        } else {
          assertThat(text).isEqualTo(value.asText());
        }
      });
    });
    for (FilePart file : expected.files()) {
      assertThat(received.get(file.name())).as(file.name()).anySatisfy(part -> {
        assertThat(part.fileName()).contains(file.fileName());
        assertThat(part.header("Content-Type")).contains(file.mediaType());
        assertThat(part.content()).isEqualTo(file.content());
      });
    }
  }
}

package io.specwright.generator.load;

import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.stream.Collectors;

/** Trees as compact JSON with single quotes, to compare them at a glance. */
public final class JsonText {

  private JsonText() {}

  public static String of(SpecNode node) {
    if (node instanceof ObjectNode object) {
      return object.members().entrySet().stream()
          .map(member -> "'" + member.getKey() + "':" + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof ArrayNode array) {
      return array.elements().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
    }
    if (node instanceof StringNode text) {
      return "'" + text.value() + "'";
    }
    if (node instanceof NumberNode number) {
      return number.literal();
    }
    return node instanceof BooleanNode bool ? String.valueOf(bool.value()) : "null";
  }
}

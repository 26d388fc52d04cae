package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** Breaks a valid document as servers do that are newer than their clients, and as worse ones do. */
final class Mutations {
  private static final List<Integer> DEPTHS = List.of(1, 5, 40, 400);

  private final Random random;
  private final FreeValues free;

  Mutations(Random random) {
    this.random = random;
    this.free = new FreeValues(random);
  }

  /** A place in a document, and how to put another value there. */
  private record Slot(JsonNode value, Consumer<JsonNode> setter) {}

  JsonNode of(JsonNode document) {
    ArrayNode root = FreeValues.NODES.arrayNode().add(document);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      List<Slot> slots = new ArrayList<>();
      collect(root, slots);
      // The root is no more than one of many places.
      mutate(slots.get(slots.size() > 1 && random.nextInt(20) > 0 ? 1 + random.nextInt(slots.size() - 1) : 0));
    }
    return root.get(0);
  }

  private static void collect(JsonNode node, List<Slot> into) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> {
        into.add(new Slot(object.get(name), value -> object.set(name, value)));
        collect(object.get(name), into);
      });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        into.add(new Slot(array.get(i), value -> array.set(index, value)));
        collect(array.get(i), into);
      }
    }
  }

  private void mutate(Slot slot) {
    JsonNode value = slot.value();
    if (value instanceof ObjectNode object && random.nextInt(3) > 0) {
      members(object);
    } else if (value instanceof ArrayNode array && random.nextInt(3) > 0) {
      elements(array);
    } else {
      slot.setter().accept(replacement(value));
    }
  }

  private void members(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    switch (random.nextInt(5)) {
      case 0 -> object.set(free.text(), free.value(3));
      case 1 -> object.set("n".repeat(1 + random.nextInt(2_000)), free.value(1));
      case 2 -> {
        if (!names.isEmpty()) {
          // Nearly the name of another property.
          String name = free.oneOf(names);
          object.set(random.nextBoolean() ? name + "_" : name.toUpperCase(Locale.ROOT), object.get(name));
        }
      }
      default -> {
        if (!names.isEmpty()) {
          object.remove(free.oneOf(names));
        }
      }
    }
  }

  private void elements(ArrayNode array) {
    switch (random.nextInt(5)) {
      case 0 -> array.addNull();
      case 1 -> array.add(free.value(2));
      case 2 -> array.removeAll();
      case 3 -> {
        if (!array.isEmpty()) {
          array.add(array.get(random.nextInt(array.size())).deepCopy());
        }
      }
      default -> {
        JsonNode element = array.isEmpty() ? free.scalar() : array.get(0);
        for (int i = element.isValueNode() ? 300 : 10; i > 0; i--) {
          array.add(element.deepCopy());
        }
      }
    }
  }

  private JsonNode replacement(JsonNode value) {
    return switch (random.nextInt(8)) {
      case 0 -> FreeValues.NODES.nullNode();
      case 1 -> free.value(3);
      case 2 -> free.nested(free.oneOf(DEPTHS));
      case 3 -> FreeValues.NODES.textNode("long ".repeat(1 << random.nextInt(12)));
      case 4 -> random.nextBoolean() ? FreeValues.NODES.objectNode() : FreeValues.NODES.arrayNode();
      default -> near(value);
    };
  }

  /** Another value of the same kind: an unknown enum value, an unheard-of variant, a number out of range. */
  private JsonNode near(JsonNode value) {
    if (value.isTextual()) {
      String text = value.textValue();
      return FreeValues.NODES.textNode(switch (random.nextInt(4)) {
        case 0 -> text + free.anyText();
        case 1 -> text.isEmpty() ? "?" : text.substring(1);
        case 2 -> free.anyText();
        default -> text.toUpperCase(Locale.ROOT);
      });
    }
    if (value.isBoolean()) {
      return FreeValues.NODES.textNode(value.asText());
    }
    return random.nextInt(4) == 0 ? FreeValues.NODES.textNode(value.asText()) : free.oddNumber();
  }
}

package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.generator.loss.Raw;
import io.specwright.generator.loss.RawDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes values that are valid by a schema, as far as a type can tell. What is optional is there or not, until the
 * document has become large; then only what is required is.
 */
public final class ValidDocuments {
  private static final int USUAL_SIZE = 30;
  private static final int DEEPEST = 60;
  private static final int ATTEMPTS = 40;

  private final RawDocument document;
  private final Random random;
  private final FreeValues free;
  private final ValidScalars scalars;
  private final Costs costs;
  private int room;

  ValidDocuments(RawDocument document, Costs costs, Random random) {
    this.document = document;
    this.costs = costs;
    this.random = random;
    this.free = new FreeValues(random);
    this.scalars = new ValidScalars(random, free);
  }

  /** Values for the schemas of a document, the same ones for the same seed. */
  public ValidDocuments(RawDocument document, long seed) {
    this(document, new Costs(document), new Random(seed));
  }

  /** A value for a schema that stands for itself: null is a matter of the place that uses it. */
  public JsonNode of(Raw schema) {
    Endless last = new Endless("");
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        room = i > ATTEMPTS / 2 ? 0 : USUAL_SIZE;
        JsonNode value = value(List.of(schema), 0);
        if (!value.isNull()) {
          return value;
        }
      } catch (Endless e) {
        last = e;
      }
    }
    throw last;
  }

  private JsonNode value(List<Raw> schemas, int depth) {
    if (depth > DEEPEST) {
      throw new Endless("no end at " + schemas.get(0).location());
    }
    room--;
    Endless last = new Endless("");
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        Conjunction schema = new Conjunction(document, schemas, this::branch);
        Set<String> types = schema.types();
        Optional<JsonNode> constant = constant(schema, types);
        return depth > 0 && schema.isNullable() && random.nextInt(8) == 0
            ? FreeValues.NODES.nullNode()
            : constant.isPresent() ? constant.get() : typed(schema, type(schema, types), depth);
      } catch (Contradiction e) {
        last = e; // another choice of branches may do
      }
    }
    throw last;
  }

  private Raw branch(List<Raw> branches) {
    if (room > 0) {
      return free.oneOf(branches);
    }
    int cheapest = branches.stream().mapToInt(branch -> costs.of(branch)).min().orElse(0);
    return free.oneOf(branches.stream().filter(branch -> costs.of(branch) == cheapest).toList());
  }

  /** One of the values that all enums have. */
  private Optional<JsonNode> constant(Conjunction schema, Set<String> types) {
    List<JsonNode> values = null;
    for (List<Raw> list : schema.constants()) {
      List<JsonNode> said = list.stream().map(ValidDocuments::literal).toList();
      values = values == null ? said : values.stream().filter(said::contains).toList();
    }
    if (values == null) {
      return Optional.empty();
    }
    List<JsonNode> typed = values.stream().filter(value -> types.isEmpty() || types.stream().anyMatch(type ->
        isOf(value, type))).toList();
    if (typed.isEmpty()) {
      throw new Contradiction("no value is left of " + schema.constants().stream().map(list -> list.stream().map(Raw::text).toList()).toList());
    }
    return Optional.of(free.oneOf(typed));
  }

  private static boolean isOf(JsonNode value, String type) {
    return switch (type) {
      case "null" -> value.isNull();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "boolean" -> value.isBoolean();
      case "string" -> value.isTextual();
      default -> value.isNumber();
    };
  }

  static JsonNode literal(Raw raw) {
    return switch (raw.kind()) {
      case OBJECT -> {
        ObjectNode object = FreeValues.NODES.objectNode();
        raw.members().forEach((name, member) -> object.set(name, literal(member)));
        yield object;
      }
      case ARRAY -> {
        ArrayNode array = FreeValues.NODES.arrayNode();
        raw.elements().forEach(element -> array.add(literal(element)));
        yield array;
      }
      case NULL -> FreeValues.NODES.nullNode();
      case BOOLEAN -> FreeValues.NODES.booleanNode(Boolean.parseBoolean(raw.text()));
      case NUMBER -> FreeValues.NODES.numberNode(new BigDecimal(raw.text()).stripTrailingZeros());
      default -> FreeValues.NODES.textNode(raw.text());
    };
  }

  private String type(Conjunction schema, Set<String> types) {
    List<String> possible = types.stream().filter(type -> !type.equals("null")).toList();
    if (!possible.isEmpty()) {
      return free.oneOf(possible);
    }
    if (!types.isEmpty()) {
      return "null";
    }
    return schema.has("properties", "required", "additionalProperties", "patternProperties") ? "object"
        : schema.has("items", "prefixItems") ? "array"
        : schema.has("format", "minLength", "maxLength", "pattern") ? "string"
        : schema.has("minimum", "maximum", "multipleOf") ? "number"
        : "any";
  }

  private JsonNode typed(Conjunction schema, String type, int depth) {
    return switch (type) {
      case "null" -> FreeValues.NODES.nullNode();
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "boolean" -> FreeValues.NODES.booleanNode(random.nextBoolean());
      case "string" -> scalars.string(schema);
      case "integer" -> scalars.integer(schema);
      case "number" -> scalars.number(schema);
      default -> free.value(2);
    };
  }

  private JsonNode object(Conjunction schema, int depth) {
    Map<String, List<Raw>> properties = schema.properties();
    Set<String> required = schema.required();
    List<Raw> additional = new ArrayList<>(schema.all("additionalProperties"));
    schema.all("patternProperties").forEach(patterns -> additional.addAll(patterns.members().values()));
    Map<String, List<Raw>> wanted = new HashMap<>();
    properties.forEach((name, schemas) -> {
      if (required.contains(name) || room > 0 && random.nextBoolean()) {
        wanted.put(name, schemas);
      }
    });
    required.forEach(name -> wanted.putIfAbsent(name, additional));
    if (additional.stream().noneMatch(value -> value.text().equals("false"))) {
      for (int i = room > 0 ? random.nextInt(additional.isEmpty() ? 2 : 4) : 0; i > 0; i--) {
        String name = "x-" + free.text();
        if (!properties.containsKey(name)) {
          wanted.put(name, additional);
        }
      }
    }
    ObjectNode object = FreeValues.NODES.objectNode();
    List<String> names = new ArrayList<>(new LinkedHashSet<>(wanted.keySet()));
    names.sort(Comparator.naturalOrder());
    Collections.shuffle(names, random);
    for (String name : names) {
      String discriminator = schema.discriminators().get(name);
      if (discriminator != null) {
        object.put(name, discriminator);
        continue;
      }
      try {
        object.set(name, value(wanted.get(name), depth + 1));
      } catch (Endless e) {
        if (required.contains(name)) {
          throw e;
        }
      }
    }
    schema.discriminators().forEach(object::put);
    return object;
  }

  private JsonNode array(Conjunction schema, int depth) {
    int least = schema.text("minItems").map(Integer::parseInt).orElse(0);
    int most = schema.text("maxItems").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    List<Raw> items = schema.all("items");
    boolean isUnique = schema.text("uniqueItems").orElse("").equals("true");
    ArrayNode array = FreeValues.NODES.arrayNode();
    for (Raw first : schema.all("prefixItems").stream().flatMap(list -> list.elements().stream()).toList()) {
      array.add(value(List.of(first), depth + 1));
    }
    int count = Math.min(most, Math.max(least, room > 0 ? random.nextInt(4) : 0));
    Set<JsonNode> seen = new LinkedHashSet<>();
    for (int i = 0; i < 4 * count && array.size() < count; i++) {
      try {
        JsonNode element = value(items, depth + 1);
        if (!isUnique || seen.add(element)) {
          array.add(element);
        }
      } catch (Endless e) {
        if (array.size() < least) {
          throw e;
        }
        break;
      }
    }
    return array;
  }
}

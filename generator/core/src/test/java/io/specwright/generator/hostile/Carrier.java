package io.specwright.generator.hostile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A document with every keyword, into whose places text is put. */
final class Carrier {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where text can only stand after other text to come far: a path must begin with a slash. */
  private static final Map<String, String> PREFIXES = Map.of(
      "paths{}", "/orders/{id}/", "Paths{}", "/orders/{id}/",
      "server.url", "https://a.example/", "Server.url", "https://a.example/",
      "content{}", "application/x", "MediaType{}", "application/x");

  private final ObjectNode document;
  private final Map<String, List<String>> places;

  private Carrier(ObjectNode document, MetaSchema schema) {
    this.document = document;
    this.places = schema.places(document);
  }

  static Carrier v30() {
    return new Carrier(read("carrier-3.0.yaml"), MetaSchema.v30());
  }

  static Carrier v31() {
    return new Carrier(read("carrier-3.1.yaml"), MetaSchema.v31());
  }

  private static ObjectNode read(String name) {
    try (InputStream in = Carrier.class.getResourceAsStream("/hostile/" + name)) {
      return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keywords it has, with the places of each. */
  Map<String, List<String>> places() {
    return places;
  }

  /** What may go before the text in the places of a keyword. */
  Set<String> prefixes(String keyword) {
    String prefix = PREFIXES.getOrDefault(keyword, "");
    return prefix.isEmpty() ? Set.of("") : new TreeSet<>(List.of("", prefix));
  }

  /** The document with text in one place. */
  String with(String pointer, String text) {
    return with(Map.of(pointer, text));
  }

  /**
   * The document with texts in several places; deeper places come first, so that no name changes before its members.
   */
  String with(Map<String, String> texts) {
    ObjectNode copy = document.deepCopy();
    Map<String, String> deepestFirst = new LinkedHashMap<>();
    texts.keySet().stream()
        .sorted((a, b) -> Integer.compare(depth(b), depth(a)))
        .forEach(pointer -> deepestFirst.put(pointer, texts.get(pointer)));
    deepestFirst.forEach((pointer, text) -> put(copy, pointer, text));
    return copy.toString();
  }

  private static int depth(String pointer) {
    return (int) pointer.chars().filter(c -> c == '/').count() * 2 - (pointer.endsWith("#") ? 1 : 0);
  }

  private static void put(ObjectNode copy, String pointer, String text) {
    boolean isName = pointer.endsWith("#");
    JsonPointer place = JsonPointer.compile(isName ? pointer.substring(0, pointer.length() - 1) : pointer);
    JsonNode parent = copy.at(place.head());
    String last = place.last().getMatchingProperty();
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), TextNode.valueOf(text));
    } else if (isName) {
      rename((ObjectNode) parent, last, text);
      if (place.toString().startsWith("/components/")) {
        String from = "#" + place;
        redirect(copy, from, "#" + place.head() + "/" + fragment(text));
      }
    } else {
      ((ObjectNode) parent).put(last, text);
    }
  }

  private static void rename(ObjectNode object, String from, String to) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object.properties().forEach(member ->
        members.put(member.getKey().equals(from) ? to : member.getKey(), member.getValue()));
    object.removeAll();
    object.setAll(members);
  }

  /** References follow what was renamed. */
  private static void redirect(JsonNode node, String from, String to) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> {
        if (object.get(name).asText().equals(from)) {
          object.put(name, to);
        }
      });
    }
    node.forEach(child -> redirect(child, from, to));
  }

  private static String fragment(String name) {
    String token = name.replace("~", "~0").replace("/", "~1");
    return URLEncoder.encode(token, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package io.specwright.generator.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.BooleanNode;
import io.specwright.generator.load.SpecNode.NullNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the text of one JSON document (RFC 8259), strictly. */
final class JsonFile {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Limits.DEPTH + 1)
          .maxStringLength(Limits.FILE_BYTES)
          .maxNameLength(Limits.FILE_BYTES)
          .maxNumberLength(Limits.FILE_BYTES)
          .build())
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .build();

  private final JsonParser parser;
  private final TreeBuilder tree;

  private JsonFile(JsonParser parser, TreeBuilder tree) {
    this.parser = parser;
    this.tree = tree;
  }

  static SpecNode read(String text, TreeBuilder tree) throws UnreadableException {
    char[] characters = text.toCharArray();
    try (JsonParser parser = FACTORY.createParser(characters, 0, characters.length)) {
      JsonFile file = new JsonFile(parser, tree);
      parser.nextToken();
      SpecNode root = file.value();
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            "invalid-json", file.here(), "something follows the end of the JSON document", "remove it");
      }
      return root;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new UnreadableException(
          "invalid-json",
          place == null ? tree.location(1, 1) : tree.location(place.getLineNr(), place.getColumnNr()),
          "this is not JSON: " + firstLine(e.getOriginalMessage()),
          "correct the syntax; RFC 8259 knows no comments, trailing commas or single quotes");
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory failed", e);
    }
  }

  private SpecNode value() throws IOException, UnreadableException {
    Location location = here();
    tree.count(1, location);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(location);
      case START_ARRAY -> array(location);
      case VALUE_STRING -> tree.text(parser.getText(), location);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(new NumberNode(parser.getText(), location));
      case VALUE_TRUE, VALUE_FALSE -> new BooleanNode(token == JsonToken.VALUE_TRUE, location);
      case VALUE_NULL -> new NullNode(location);
      default -> throw new IllegalStateException("No value starts with " + token);
    };
  }

  private SpecNode object(Location location) throws IOException, UnreadableException {
    tree.enter(location);
    TreeBuilder.Members members = tree.members();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location keyLocation = here();
      parser.nextToken();
      members.add(key, keyLocation, value());
    }
    tree.leave();
    return members.toObject(location);
  }

  private SpecNode array(Location location) throws IOException, UnreadableException {
    tree.enter(location);
    List<SpecNode> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    tree.leave();
    return new ArrayNode(Collections.unmodifiableList(elements), location);
  }

  private Location here() {
    JsonLocation location = parser.currentTokenLocation();
    return tree.location(location.getLineNr(), location.getColumnNr());
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}

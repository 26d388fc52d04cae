package io.specwright.generator.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.runtime.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Small documents around a part that is given as JSON. */
final class Documents {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Documents() {}

  /** Text as JSON. */
  static String quote(String text) {
    return JsonValue.of(text).toJson();
  }

  /** A document of schemas: the members of {@code components/schemas}. */
  static String schemas(String members) {
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Acme API\", \"version\": \"1\"}, \"paths\": {},"
        + "\"components\": {\"schemas\": {" + members + "}}}";
  }

  /** A document with one schema, {@code Acme}. */
  static String schema(String json) {
    return schemas("\"Acme\": " + json);
  }

  /** A document with these paths: the members of {@code paths}. */
  static String paths(String members) {
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Acme API\", \"version\": \"1\"}, \"paths\": {"
        + members + "}}";
  }

  /** An operation at a path, with more members before its responses. */
  static String operation(String path, String members) {
    return paths(quote(path) + ": {\"post\": {\"operationId\": \"call\", \"tags\": [\"acme\"], " + members
        + "\"responses\": {\"204\": {\"description\": \"d\"}}}}");
  }

  /** An operation with one parameter of type string, required. */
  static String parameter(String in, String name) {
    return operation("/x", "\"parameters\": [{\"name\": " + quote(name) + ", \"in\": \"" + in
        + "\", \"required\": true, \"schema\": {\"type\": \"string\"}}], ");
  }

  /** The document with a member added or replaced at its root. */
  static String with(String document, String name, String json) {
    try {
      ObjectNode root = (ObjectNode) JSON.readTree(document);
      root.set(name, JSON.readTree(json));
      return root.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.specwright.runtime.json;

import io.specwright.runtime.json.OpenContainers.Container;
import java.util.ArrayList;
import java.util.Objects;

/** Walks the properties of objects and settles, after each, what its typed value cannot hold. */
final class PropertyReader {
  /** No further property. */
  static final int END = -2;
  /** A property that is not declared. */
  static final int UNDECLARED = -1;

  private final JsonCursor in;
  private final OpenContainers containers;
  private final StringScanner strings;
  private final TreeReader trees;
  private final ReadState state;

  PropertyReader(JsonCursor in, StringScanner strings, TreeReader trees, ReadState state) {
    this.in = in;
    this.containers = in.containers;
    this.strings = strings;
    this.trees = trees;
    this.state = state;
  }

  /** The index of the next property of the innermost object, which becomes the current one. */
  int next(Container object) {
    boolean another;
    if (object.started) {
      settle(object);
      another = in.skip(',');
    } else {
      object.started = true;
      another = in.peek() != '}';
    }
    object.name = null;
    if (!another) {
      in.expectEnd('}');
      return END;
    }
    int index = readDeclared(object);
    object.valueStart = in.at;
    return index;
  }

  /** Reads a name and its colon, and makes it the current property. */
  String readName(Container object) {
    readDeclared(object);
    return Objects.requireNonNull(object.name);
  }

  private int readDeclared(Container object) {
    object.name = null;
    if (in.peek() != '"') {
      throw in.malformed("expected a property name");
    }
    JsonName name = object.names.readLikely(in, object.declared);
    if (name == null) {
      String text = strings.read();
      int index = object.names.indexOf(text, object.declared);
      if (index < 0) {
        object.name = text;
        in.expect(':');
        return UNDECLARED;
      }
      name = object.names.learn(object.declared, index);
      in.expect(':');
    }
    object.declared = name.index;
    object.name = name.text;
    return name.index;
  }

  private void settle(Container object) {
    String name = Objects.requireNonNull(object.name);
    if (!state.mismatched && !state.respelled) {
      if (object.extras != null) {
        object.extras.forget(name);
      }
      return;
    }
    JsonValue value = trees.reread(object.valueStart);
    if (!state.mismatched) {
      object.extras().spelling(name, value);
    } else if (state.strict && !value.isNull()) {
      throw state.refusal(value.kind());
    } else {
      object.extras().raw(name, value);
    }
    state.clear();
  }

  void readUndeclared() {
    Container object = containers.innermost();
    object.extras().undeclared(Objects.requireNonNull(object.name), trees.read());
  }

  /** A required property has got no value; null is one where it may be. */
  void lacks(ModelProperty property) {
    Container object = containers.innermost();
    if (property.nullable() && object.extras != null && object.extras.isNull(property.name())) {
      return;
    }
    object.incomplete = true;
    if (state.strict && property.mustBeReceived()) {
      object.missing = object.missing == null ? new ArrayList<>() : object.missing;
      object.missing.add(property.name());
    }
  }

  JsonExtras endObject() {
    Container object = containers.innermost();
    if (object.missing != null) {
      throw new DecodingException(
          containers.containerPath().toString(), "missing required properties: " + String.join(", ", object.missing));
    }
    JsonExtras extras = JsonExtras.NONE;
    if (object.extras != null || object.incomplete) {
      // Most extras never need their path: it is for accessors that throw.
      boolean faulty = object.incomplete || object.extras().isMistyped();
      extras = object.extras().collected(faulty ? containers.containerPath() : JsonPath.ROOT);
    }
    containers.close();
    return extras;
  }
}

package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.List;

/** The objects and arrays a writer is inside of: brackets, commas and names. */
final class WriterLevels {
  private final JsonBuffer out;
  private final List<Level> levels = new ArrayList<>();
  private int depth;
  /** The innermost open container; at first the document itself. */
  private Level level = new Level();

  WriterLevels(JsonBuffer out) {
    this.out = out;
    levels.add(level);
  }

  /** Of the innermost object. */
  JsonExtras extras() {
    return level.extras;
  }

  void open(char bracket, JsonNames names, JsonExtras extras) {
    separate();
    if (depth == OpenContainers.MAX_DEPTH) {
      throw new IllegalStateException("nested deeper than " + OpenContainers.MAX_DEPTH);
    }
    out.put(bracket);
    if (++depth == levels.size()) {
      levels.add(new Level());
    }
    level = levels.get(depth);
    level.names = names;
    level.extras = extras;
    level.array = bracket == '[';
    level.started = false;
  }

  void close(char bracket) {
    level = levels.get(--depth);
    out.put(bracket);
  }

  /** Precedes each value; in an object the comma came with the name. */
  void separate() {
    if (level.array) {
      comma();
    }
  }

  private void comma() {
    if (level.started) {
      out.put(',');
    }
    level.started = true;
  }

  void name(String text) {
    JsonName name = level.names.find(text);
    if (name == null) {
      comma();
      out.string(text);
      out.put(':');
    } else {
      name(name);
    }
  }

  /** Writes the name of a declared property. */
  void name(JsonName name) {
    if (level.started) {
      out.put(name.encodedWords, name.encoded.length);
    } else {
      out.put(name.encoded, 1);
      level.started = true;
    }
  }

  /** Two properties of the same name would leave it to the receiver which one counts. */
  void refuseDeclared(String name) {
    if (level.names.contains(name)) {
      throw new IllegalStateException("an undeclared property has the name of a declared one: " + name);
    }
  }

  private static final class Level {
    JsonNames names = JsonNames.NONE;
    JsonExtras extras = JsonExtras.NONE;
    boolean array;
    boolean started;
  }
}

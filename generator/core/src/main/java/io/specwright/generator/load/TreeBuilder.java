package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the YAML and the JSON reader of a file share: the limits, the rules for keys and texts, and the file's name. */
final class TreeBuilder {
  private final String file;
  private final Diagnostics diagnostics;
  private long nodes;
  private int depth;

  TreeBuilder(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Location location(int line, int column) {
    return new Location(file, line, column);
  }

  /** Counts nodes, those behind an alias included. */
  void count(long more, Location location) throws UnreadableException {
    nodes += more;
    if (nodes > Limits.NODES) {
      throw new UnreadableException(
          "too-large",
          location,
          "the document has more than " + Limits.NODES + " values, its aliases expanded",
          "split it, or remove nested aliases");
    }
  }

  long nodes() {
    return nodes;
  }

  void enter(Location location) throws UnreadableException {
    if (++depth > Limits.DEPTH) {
      throw new UnreadableException(
          "too-deep", location, "the document is nested more than " + Limits.DEPTH + " levels deep", "make it flatter");
    }
  }

  void leave() {
    depth--;
  }

  StringNode text(String value, Location location) throws UnreadableException {
    if (!SourceText.isWellFormed(value)) {
      throw new UnreadableException(
          "invalid-text", location, "the text has half of a surrogate pair",
          "write the character itself, or both halves");
    }
    return new StringNode(value, location);
  }

  NumberNode number(NumberNode number) throws UnreadableException {
    String literal = number.literal();
    int exponent = Math.max(literal.indexOf('e'), literal.indexOf('E'));
    if (literal.length() > Limits.NUMBER_LENGTH || exponent >= 0 && literal.length() - exponent > 6) {
      throw new UnreadableException(
          "too-large", number.location(), "the number is too long or its exponent too large",
          "write a number of less than " + Limits.NUMBER_LENGTH + " digits");
    }
    return number;
  }

  Members members() {
    return new Members();
  }

  /** The members of one object as they are read. A second value for a key is an error, and the first one stays. */
  final class Members {
    private final Map<String, SpecNode> values = new LinkedHashMap<>();
    private final Map<String, Location> keys = new LinkedHashMap<>();

    void add(String key, Location location, SpecNode value) throws UnreadableException {
      text(key, location);
      @Nullable Location first = keys.putIfAbsent(key, location);
      if (first == null) {
        values.put(key, value);
      } else {
        diagnostics.error(
            "duplicate-key",
            location,
            "the key " + Limits.quote(key) + " is already on line " + first.line(),
            "remove or rename one of the two");
      }
    }

    /** Adds a member from a merge key: keys of the object itself win. */
    void addMerged(String key, Location location, SpecNode value) {
      if (keys.putIfAbsent(key, location) == null) {
        values.put(key, value);
      }
    }

    ObjectNode toObject(Location location) {
      return new ObjectNode(Collections.unmodifiableMap(values), Collections.unmodifiableMap(keys), location);
    }
  }
}

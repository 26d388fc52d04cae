package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects and arrays a reader is inside of. Their instances are used again, so that nesting allocates little. */
final class OpenContainers {
  static final int MAX_DEPTH = 512;

  private final List<Container> containers = new ArrayList<>();
  /** The innermost one; at first none that is in the document. */
  private Container innermost = new Container();
  private int depth;

  int depth() {
    return depth;
  }

  Container innermost() {
    return innermost;
  }

  /** Opens a container; null if that is too deep. */
  @Nullable Container open(JsonNames names) {
    if (depth == MAX_DEPTH) {
      return null;
    }
    if (depth == containers.size()) {
      containers.add(new Container());
    }
    innermost = containers.get(depth++);
    innermost.reset(names);
    return innermost;
  }

  void close() {
    closeDownTo(depth - 1);
  }

  /** Leaves whatever was opened since the depth was this. */
  void closeDownTo(int outer) {
    depth = outer;
    if (outer > 0) {
      innermost = containers.get(outer - 1);
    }
  }

  /** Where the reader is: the current property or element of the innermost container. */
  JsonPath path() {
    return pathAt(depth);
  }

  /** Where the innermost container is. */
  JsonPath containerPath() {
    return containerPath(depth);
  }

  private JsonPath pathAt(int level) {
    if (level == 0) {
      return JsonPath.ROOT;
    }
    Container container = containers.get(level - 1);
    JsonPath path = containerPath(level);
    if (container.name != null) {
      return path.property(container.name);
    }
    return container.index < 0 ? path : path.element(container.index);
  }

  private JsonPath containerPath(int level) {
    Container container = containers.get(level - 1);
    if (container.path == null) {
      container.path = pathAt(level - 1);
    }
    return container.path;
  }

  /** One open object or array, and what is special about the part read so far. */
  static final class Container {
    JsonNames names = JsonNames.NONE;
    /** Of an object: the current property; null before the first and after the last. */
    @Nullable String name;
    /** Of an array: the current element; -1 in an object. */
    int index;
    /** Index in {@code names} of the last declared property met, -1 before the first. */
    int declared;
    /** Whether an object's first property has been met. */
    boolean started;
    /** Offset of the current property's value. */
    int valueStart;
    /** A required property is missing or null. */
    boolean incomplete;
    JsonExtras.@Nullable Collector extras;
    @Nullable List<String> missing;
    private @Nullable JsonPath path;

    private void reset(JsonNames names) {
      this.names = names;
      name = null;
      index = -1;
      declared = -1;
      started = false;
      incomplete = false;
      extras = null;
      missing = null;
      path = null;
    }

    JsonExtras.Collector extras() {
      if (extras == null) {
        extras = new JsonExtras.Collector();
      }
      return extras;
    }
  }
}

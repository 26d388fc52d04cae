package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that is being changed: copied at the first change. */
final class Draft {
  private final ObjectNode original;
  private Map<String, SpecNode> members;
  private Map<String, Location> keys;

  Draft(ObjectNode original) {
    this.original = original;
    this.members = original.members();
    this.keys = original.keyLocations();
  }

  Location location() {
    return original.location();
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  @Nullable SpecNode get(String name) {
    return members.get(name);
  }

  void put(String name, SpecNode value) {
    if (members.get(name) == value) {
      return;
    }
    copy();
    members.put(name, value);
    keys.putIfAbsent(name, value.location());
  }

  /** Removes a member that is there. */
  SpecNode remove(String name) {
    copy();
    keys.remove(name);
    return members.remove(name);
  }

  ObjectNode result() {
    return isCopied()
        ? new ObjectNode(Collections.unmodifiableMap(members), Collections.unmodifiableMap(keys), original.location())
        : original;
  }

  private boolean isCopied() {
    return members != original.members();
  }

  private void copy() {
    if (!isCopied()) {
      members = new LinkedHashMap<>(members);
      keys = new LinkedHashMap<>(keys);
    }
  }
}

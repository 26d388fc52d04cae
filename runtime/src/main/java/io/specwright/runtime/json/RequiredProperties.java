package io.specwright.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks in a builder's {@code build()} that everything required is there, and names all that is not at once. */
public final class RequiredProperties {
  private final String type;
  private final JsonExtras extras;
  private final List<String> missing = new ArrayList<>();

  /** The Java type for the message, and what the builder carries over from a decoded object. */
  public RequiredProperties(String type, JsonExtras extras) {
    this.type = type;
    this.extras = extras;
  }

  /** A property is present if it has a value, or if the decoded object had one that did not fit its type. */
  public RequiredProperties check(String name, @Nullable Object value) {
    if (value == null && !extras.has(name)) {
      missing.add(name);
    }
    return this;
  }

  /** Throws {@link IllegalStateException} if a checked property was missing. */
  public void verify() {
    if (!missing.isEmpty()) {
      throw new IllegalStateException(type + " lacks required properties: " + String.join(", ", missing));
    }
  }
}

package io.specwright.runtime.json;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The {@code toString} of models: {@code LicenseEntity[id=lic_1, key=***]}. */
public final class ModelText {
  private final StringJoiner text;

  /** Starts the text of a type. */
  public ModelText(String type) {
    text = new StringJoiner(", ", type + "[", "]");
  }

  /** Adds a property unless it is null. */
  public ModelText add(String name, @Nullable Object value) {
    if (value != null) {
      text.add(name + "=" + value);
    }
    return this;
  }

  /** Adds a property without its content. */
  public ModelText addSensitive(String name, @Nullable Object value) {
    return add(name, value == null ? null : "***");
  }

  /** Adds the names of what extras hold; not the content, which may be that of a sensitive property. */
  public ModelText add(JsonExtras extras) {
    if (!extras.isEmpty()) {
      text.add(extras.toString());
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

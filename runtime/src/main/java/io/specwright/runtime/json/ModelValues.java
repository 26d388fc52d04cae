package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code equals}, {@code hashCode} and {@code toString} of models, over all that a model holds: the values of its
 * properties in the order of its {@link JsonNames}, the map of typed additional properties if it has one, its extras.
 */
public final class ModelValues {
  private ModelValues() {}

  /** Whether two models of one type hold the same; numbers are compared by value. */
  public static boolean equal(@Nullable Object[] a, @Nullable Object[] b) {
    for (int i = 0; i < a.length; i++) {
      if (!equal(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(@Nullable Object a, @Nullable Object b) {
    return a instanceof BigDecimal x && b instanceof BigDecimal y ? Decimals.equal(x, y) : Objects.equals(a, b);
  }

  /** The same for models that are {@linkplain #equal equal}. */
  public static int hash(@Nullable Object[] values) {
    int hash = 1;
    for (Object value : values) {
      hash = 31 * hash + (value instanceof BigDecimal number ? Decimals.hash(number) : Objects.hashCode(value));
    }
    return hash;
  }

  /**
   * {@code LicenseEntity[id=lic_1, key=***]}: what is there, under the names on the wire.
   *
   * @param sensitive properties whose content is not shown
   */
  public static String text(String type, JsonNames names, @Nullable Object[] values, String... sensitive) {
    Set<String> hidden = Set.copyOf(Arrays.asList(sensitive));
    ModelText text = new ModelText(type);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof JsonExtras extras) {
        text.add(extras);
      } else if (i >= names.size()) {
        text.add("additionalProperties", value);
      } else if (hidden.contains(names.name(i))) {
        text.addSensitive(names.name(i), value);
      } else {
        text.add(names.name(i), value);
      }
    }
    return text.toString();
  }
}

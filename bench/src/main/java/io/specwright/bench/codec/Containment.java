package io.specwright.bench.codec;

import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.JsonValue.JsonArray;
import io.specwright.runtime.json.JsonValue.JsonObject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Whether one JSON value is there in another: more properties do no harm (some contestants add defaults), and a date
 * may be spelled in another way.
 */
final class Containment {

  private Containment() {}

  static boolean of(JsonValue part, JsonValue whole) {
    return part.equals(whole) || (part instanceof JsonObject a && whole instanceof JsonObject b && object(a, b))
        || (part instanceof JsonArray c && whole instanceof JsonArray d && array(c, d)) || sameDate(part, whole);
  }

  private static boolean object(JsonObject part, JsonObject whole) {
    return part.members().entrySet().stream()
        .allMatch(member -> whole.get(member.getKey()).filter(other -> of(member.getValue(), other)).isPresent()
            || member.getValue().isNull());
  }

  private static boolean array(JsonArray part, JsonArray whole) {
    List<JsonValue> others = whole.elements();
    for (int i = 0; i < part.elements().size(); i++) {
      if (i >= others.size() || !of(part.elements().get(i), others.get(i))) {
        return false;
      }
    }
    return part.elements().size() == others.size();
  }

  private static boolean sameDate(JsonValue part, JsonValue whole) {
    try {
      return part.asString().isPresent() && whole.asString().isPresent()
          && OffsetDateTime.parse(part.asString().get()).isEqual(OffsetDateTime.parse(whole.asString().get()));
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }
}

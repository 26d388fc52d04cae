import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of every kind, from the streaming parser and to the streaming generator; what is absent is not written. */
final class Values {

  interface Read<T> {
    T read(JsonParser in) throws IOException;
  }

  interface Write<T> {
    void write(JsonGenerator out, T value) throws IOException;
  }

  private Values() {}

  static String text(JsonParser in) throws IOException {
    return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText();
  }

  static BigDecimal number(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> BigDecimal.valueOf(in.getLongValue());
      default -> in.getDecimalValue();
    };
  }

  static Boolean bool(JsonParser in) throws IOException {
    return in.currentToken() == JsonToken.VALUE_NULL ? null : Boolean.valueOf(in.getBooleanValue());
  }

  /** Parsed by hand where the text has the usual shape, {@code 2025-06-12T10:31:50.006Z}, which is many times faster. */
  static OffsetDateTime dateTime(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    char[] text = in.getTextCharacters();
    int at = in.getTextOffset();
    int length = in.getTextLength();
    if (length < 20 || text[at + length - 1] != 'Z' || text[at + 10] != 'T') {
      return OffsetDateTime.parse(in.getText());
    }
    int nanos = 0;
    int scale = 100_000_000;
    for (int i = 20; i < length - 1; i++, scale /= 10) {
      nanos += digits(text, at + i, 1) * scale;
    }
    return OffsetDateTime.of(
        digits(text, at, 4), digits(text, at + 5, 2), digits(text, at + 8, 2),
        digits(text, at + 11, 2), digits(text, at + 14, 2), digits(text, at + 17, 2), nanos, ZoneOffset.UTC);
  }

  private static int digits(char[] text, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      value = 10 * value + text[i] - '0';
    }
    return value;
  }

  static <T> List<T> list(JsonParser in, Read<T> element) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    List<T> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read(in));
    }
    return list;
  }

  static Map<String, Object> map(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      map.put(name, any(in));
    }
    return map;
  }

  private static Object any(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> map(in);
      case START_ARRAY -> list(in, Values::any);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
      case VALUE_TRUE, VALUE_FALSE -> bool(in);
      default -> null;
    };
  }

  static void text(JsonGenerator out, String name, String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  static void number(JsonGenerator out, String name, BigDecimal value) throws IOException {
    if (value != null) {
      out.writeNumberField(name, value);
    }
  }

  static void bool(JsonGenerator out, String name, Boolean value) throws IOException {
    if (value != null) {
      out.writeBooleanField(name, value);
    }
  }

  static void dateTime(JsonGenerator out, String name, OffsetDateTime value) throws IOException {
    if (value != null) {
      out.writeStringField(name, value.toString());
    }
  }

  static void map(JsonGenerator out, String name, Map<String, Object> value) throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      any(out, value);
    }
  }

  private static void any(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName((String) entry.getKey());
        any(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        any(out, element);
      }
      out.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else {
      out.writeString((String) value);
    }
  }

  static <T> void list(JsonGenerator out, String name, List<T> values, Write<T> element) throws IOException {
    if (values != null) {
      out.writeArrayFieldStart(name);
      for (T value : values) {
        element.write(out, value);
      }
      out.writeEndArray();
    }
  }

  static <T> void object(JsonGenerator out, String name, T value, Write<T> write) throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      write.write(out, value);
    }
  }
}

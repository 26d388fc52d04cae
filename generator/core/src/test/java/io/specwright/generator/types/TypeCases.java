package io.specwright.generator.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What cases are written with. */
public abstract class TypeCases {

  /** Begins. */
  protected TypeCases() {}

  /** JSON, written with single quotes. */
  protected static String json(String text) {
    return text.replace('\'', '"');
  }

  /** Decodes JSON in single quotes. */
  protected static <T> T read(JsonCodec<T> codec, String text) {
    return codec.parse(json(text));
  }

  /** Checks that a value is written as this JSON, in this order. */
  protected static <T> void writes(JsonCodec<T> codec, T value, String text) {
    assertThat(codec.toJson(value)).isEqualTo(json(text));
  }

  /** Decodes JSON, checks that it is written back and that the value is equal to itself once more, and gives it. */
  protected static <T> T roundTrip(JsonCodec<T> codec, String text) {
    T value = read(codec, text);
    assertThat(JsonValue.parse(codec.toJson(value))).isEqualTo(JsonValue.parse(json(text)));
    assertThat(read(codec, text)).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    return value;
  }

  /** Checks that two values are equal, and their hashes. */
  protected static void same(Object actual, Object expected) {
    assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected);
  }

  /** Checks that two values are not equal. */
  protected static void differ(Object one, Object other) {
    assertThat(one).isNotEqualTo(other);
  }

  /** Checks that an action fails with a message that ends like this. */
  protected static void fails(Class<? extends Exception> type, String message, ThrowingCallable action) {
    assertThatThrownBy(action).isInstanceOf(type).hasMessageEndingWith(message);
  }

  /** Checks that an accessor refuses, and names the place. */
  protected static void refuses(ThrowingCallable accessor, String path) {
    assertThatThrownBy(accessor).isInstanceOf(DecodingException.class).hasMessageStartingWith(path + ":");
  }

  /** Checks that a strict decoder refuses at once, and names the place. */
  protected static void refusesStrictly(JsonCodec<?> codec, String text, String path) {
    refuses(() -> codec.parse(json(text).getBytes(StandardCharsets.UTF_8), true), path);
  }
}

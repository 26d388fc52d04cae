package io.specwright.runtime.json;

import java.util.Map;
import java.util.Optional;

public final class JsonExtras {
  public static final JsonExtras NONE = new JsonExtras();

  private JsonExtras() {}

  public <T> T missing(String name) {
    throw new UnsupportedOperationException();
  }

  public <T> Optional<T> absent(String name) {
    throw new UnsupportedOperationException();
  }

  public boolean isNull(String name) {
    throw new UnsupportedOperationException();
  }

  public boolean has(String name) {
    throw new UnsupportedOperationException();
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  public Map<String, JsonValue> undeclared() {
    throw new UnsupportedOperationException();
  }

  public JsonExtras without(String name) {
    throw new UnsupportedOperationException();
  }

  public JsonExtras withNull(String name) {
    throw new UnsupportedOperationException();
  }

  public JsonExtras withUndeclared(String name, JsonValue value) {
    throw new UnsupportedOperationException();
  }
}

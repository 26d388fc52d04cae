package io.specwright.runtime.auth;

import java.util.Objects;
import java.util.function.Supplier;

/** A key in a header, query parameter or cookie of a name the API chose: OpenAPI's {@code apiKey} scheme. */
public final class ApiKey implements Credentials {
  private final Place place;
  private final String name;
  private final Secret key;

  private ApiKey(Place place, String name, Secret key) {
    this.place = place;
    this.name = Objects.requireNonNull(name, "name");
    this.key = key;
  }

  /** A key in a header. */
  public static ApiKey header(String name, String key) {
    return new ApiKey(Place.HEADER, name, Secret.of("API key", key));
  }

  /** A key in a header, asked for anew in every attempt of a call. */
  public static ApiKey header(String name, Supplier<String> key) {
    return new ApiKey(Place.HEADER, name, Secret.of("API key", key));
  }

  /** A key in a query parameter. */
  public static ApiKey query(String name, String key) {
    return new ApiKey(Place.QUERY, name, Secret.of("API key", key));
  }

  /** A key in a query parameter, asked for anew in every attempt of a call. */
  public static ApiKey query(String name, Supplier<String> key) {
    return new ApiKey(Place.QUERY, name, Secret.of("API key", key));
  }

  /** A key in a cookie. */
  public static ApiKey cookie(String name, String key) {
    return new ApiKey(Place.COOKIE, name, Secret.of("API key", key));
  }

  /** A key in a cookie, asked for anew in every attempt of a call. */
  public static ApiKey cookie(String name, Supplier<String> key) {
    return new ApiKey(Place.COOKIE, name, Secret.of("API key", key));
  }

  @Override
  public void applyTo(Target request) {
    switch (place) {
      case HEADER -> request.header(name, key.value());
      case QUERY -> request.query(name, key.value());
      case COOKIE -> request.cookie(name, key.value());
    }
  }

  @Override
  public String toString() {
    return "ApiKey[" + place.text + " " + name + "]";
  }

  private enum Place {
    HEADER("header"),
    QUERY("query parameter"),
    COOKIE("cookie");

    private final String text;

    Place(String text) {
      this.text = text;
    }
  }
}

package io.specwright.generator.roundtrip;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a JSON text says, whatever its spelling, by Jackson's tokens: maps, lists, strings, booleans, {@link #NULL} and
 * {@link Exact} numbers. Of members with the same name the last counts.
 */
final class Meaning {
  static final Object NULL = Optional.empty();

  private static final JsonFactory JACKSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNumberLength(100_000).maxNestingDepth(2_000).maxNameLength(1_000_000).build())
      .build();

  private Meaning() {}

  /**
   * A number: {@code digits * 10^exponent} without zeros at either end of the digits.
   *
   * @param digits with the sign
   */
  record Exact(String digits, BigInteger exponent) {
    static Exact of(String text) {
      int e = Math.max(text.indexOf('e'), text.indexOf('E'));
      int end = e < 0 ? text.length() : e;
      int point = text.indexOf('.');
      StringBuilder digits = new StringBuilder(end);
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        if (c >= '1' && c <= '9' || c == '0' && !digits.isEmpty()) {
          digits.append(c);
        }
      }
      int stripped = digits.length();
      while (stripped > 0 && digits.charAt(stripped - 1) == '0') {
        stripped--;
      }
      if (stripped == 0) {
        return new Exact("0", BigInteger.ZERO);
      }
      long shift = digits.length() - stripped - (point < 0 ? 0 : end - point - 1);
      digits.setLength(stripped);
      BigInteger exponent = e < 0 ? BigInteger.ZERO : new BigInteger(text.substring(e + 1));
      return new Exact((text.charAt(0) == '-' ? "-" : "") + digits, exponent.add(BigInteger.valueOf(shift)));
    }
  }

  static Object of(byte[] json) {
    try (JsonParser in = JACKSON.createParser(new String(json, StandardCharsets.UTF_8))) {
      in.nextToken();
      Object value = value(in);
      if (in.nextToken() != null) {
        throw new AssertionError("more than one document");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          in.nextToken();
          members.put(name, value(in));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(in));
        }
        yield elements;
      }
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Exact.of(in.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> throw new AssertionError(in.currentToken());
    };
  }

  static int depth(Object value) {
    int deepest = 0;
    if (value instanceof Map<?, ?> members) {
      for (Object member : members.values()) {
        deepest = Math.max(deepest, depth(member));
      }
      return deepest + 1;
    }
    if (value instanceof List<?> elements) {
      for (Object element : elements) {
        deepest = Math.max(deepest, depth(element));
      }
      return deepest + 1;
    }
    return 0;
  }

  /** Whether two values differ in scalars outside of objects only, and there not in their kind. */
  static boolean hasSameShape(Object one, Object other) {
    if (one instanceof List<?> elements && other instanceof List<?> others && elements.size() == others.size()) {
      return IntStream.range(0, elements.size()).allMatch(i -> hasSameShape(elements.get(i), others.get(i)));
    }
    boolean isContainer = one instanceof List || one instanceof Map;
    return isContainer ? one.equals(other) : one.getClass() == other.getClass();
  }

  /** Where two values differ first, and how; empty if they say the same. */
  static Optional<String> difference(Object expected, Object found) {
    return expected.equals(found) ? Optional.empty() : Optional.of(difference("$", expected, found));
  }

  private static String difference(String path, Object expected, Object found) {
    if (expected instanceof Map<?, ?> one && found instanceof Map<?, ?> other) {
      Set<Object> names = new LinkedHashSet<>(one.keySet());
      names.addAll(other.keySet());
      for (Object name : names) {
        if (!Objects.equals(one.get(name), other.get(name))) {
          return one.containsKey(name) && other.containsKey(name)
              ? difference(path + "." + name, one.get(name), other.get(name))
              : path + "." + name + (one.containsKey(name) ? " is lost" : " is added");
        }
      }
    }
    if (expected instanceof List<?> one && found instanceof List<?> other && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        if (!one.get(i).equals(other.get(i))) {
          return difference(path + "[" + i + "]", one.get(i), other.get(i));
        }
      }
    }
    return path + " was " + shortened(expected) + ", is " + shortened(found);
  }

  private static String shortened(Object value) {
    String text = value.toString();
    return text.length() < 200 ? text : text.substring(0, 200) + "...";
  }
}

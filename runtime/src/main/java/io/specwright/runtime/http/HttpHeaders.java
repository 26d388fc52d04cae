package io.specwright.runtime.http;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Header fields (RFC 9110, section 5): names without regard to case, each with one or more values. Immutable. */
public final class HttpHeaders {
  private static final HttpHeaders EMPTY = new HttpHeaders(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private final Map<String, List<String>> fields;

  private HttpHeaders(Map<String, List<String>> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** No headers. */
  public static HttpHeaders empty() {
    return EMPTY;
  }

  /** Headers as they were received, which may break the rules for sending. */
  public static HttpHeaders received(Map<String, List<String>> fields) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.forEach((name, values) -> {
      // HTTP/2 has pseudo-header fields such as :status (RFC 9113, section 8.3).
      if (!name.startsWith(":")) {
        copy.put(name, List.copyOf(values));
      }
    });
    return new HttpHeaders(copy);
  }

  /** The first value of a name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * The value of a header that the API description declares: {@code headers.get(AcmeHeaders.RATE_LIMIT)}.
   *
   * @throws io.specwright.runtime.json.DecodingException if it is not of the type that is declared
   */
  public <T> Optional<T> get(HeaderField<T> field) {
    return field.in(this);
  }

  /** All values in the order received, empty if there are none. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Whether there is a field of that name. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /**
   * Where the {@code Link} header of a relation leads (RFC 8288): {@code next}, for a page after this one.
   *
   * @param relation compared without regard to case
   */
  public Optional<String> link(String relation) {
    return all("Link").stream()
        .flatMap(value -> LinkHeader.parse(value).stream())
        .filter(link -> link.hasRelation(relation))
        .map(LinkHeader::target)
        .findFirst();
  }

  /** All fields, unmodifiable; keys are looked up without regard to case. */
  public Map<String, List<String>> toMap() {
    return fields;
  }

  /**
   * These headers with one value in place of any the name had.
   *
   * @throws IllegalArgumentException if the name is no token, or the value has other than visible ASCII, space and tab
   */
  public HttpHeaders with(String name, String value) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(fields);
    copy.put(checkedName(name), List.of(checkedValue(name, value)));
    return new HttpHeaders(copy);
  }

  /** These headers without a name. */
  HttpHeaders without(String name) {
    return only(other -> !other.equalsIgnoreCase(name));
  }

  /** These headers, with all values of others in place of those that their names had. */
  HttpHeaders withAll(HttpHeaders others) {
    if (fields.isEmpty() || others.fields.isEmpty()) {
      return fields.isEmpty() ? others : this;
    }
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(fields);
    copy.putAll(others.fields);
    return new HttpHeaders(copy);
  }

  /** The fields whose names, in lower case, are accepted. */
  HttpHeaders only(Predicate<String> names) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.forEach((name, values) -> {
      if (names.test(name.toLowerCase(Locale.ROOT))) {
        copy.put(name, values);
      }
    });
    return new HttpHeaders(copy);
  }

  private static String checkedName(String name) {
    boolean token = !name.isEmpty();
    for (int i = 0; i < name.length() && token; i++) {
      char c = name.charAt(i);
      token = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN_MARKS.indexOf(c) >= 0;
    }
    if (!token) {
      throw new IllegalArgumentException("Not the name of a header field: " + name.replaceAll("[^ -~]", "?"));
    }
    return name;
  }

  /** Anything else could start a header of its own, or reach the server as something the caller did not mean. */
  private static String checkedValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        throw new IllegalArgumentException(String.format(
            Locale.ROOT, "The value of header %s has the character U+%04X at index %d", name, (int) c, i));
      }
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HttpHeaders headers && fields.equals(headers.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** The names alone; values may be secret. */
  @Override
  public String toString() {
    return "HttpHeaders" + fields.keySet();
  }
}

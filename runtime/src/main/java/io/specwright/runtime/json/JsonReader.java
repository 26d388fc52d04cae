package io.specwright.runtime.json;

import io.specwright.runtime.json.OpenContainers.Container;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one complete JSON document (RFC 8259) in UTF-8, value by value.
 *
 * <p>A value that is JSON but not of the type asked for is no error: the read returns null and raises the mismatch
 * flag. The object around it then keeps the value as it is in that object's
 * {@link JsonExtras}, or, if the reader is strict, throws. In the same way a value whose spelling would be lost is kept
 * beside its typed value. Elements of lists and variants of unions pass their flags on to the property that holds them.
 *
 * <p>Of properties with the same name the last one counts, but a union decides by the first. Malformed JSON, nesting
 * deeper than 512 and numbers longer than 10,000 characters throw {@link DecodingException} with the byte offset and
 * the JSON path. A document is as large as an array can be; a transport has a smaller limit for bodies.
 */
public final class JsonReader {
  private final JsonCursor in;
  private final StringScanner strings;
  private final NumberScanner numbers;
  private final TextReader texts;
  private final TreeReader trees;
  private final PropertyReader properties;
  private final ReadState state;
  private @Nullable Lookahead lookahead;

  /** Reads a document leniently. */
  public JsonReader(byte[] utf8) {
    this(utf8, 0, utf8.length, false);
  }

  /** Reads the document in a part of an array; a strict reader refuses mistyped and missing properties. */
  public JsonReader(byte[] utf8, int offset, int length, boolean strict) {
    Objects.checkFromIndexSize(offset, length, utf8.length);
    in = new JsonCursor(utf8, offset, offset + length);
    in.skipByteOrderMark();
    strings = new StringScanner(in);
    numbers = new NumberScanner(in);
    texts = new TextReader(in, strings);
    trees = new TreeReader(in, strings, numbers);
    state = new ReadState(in, strict);
    properties = new PropertyReader(in, strings, trees, state);
  }

  /** Whether mistyped and missing properties are refused. */
  public boolean strict() {
    return state.strict;
  }

  /** Reads the whole document as one value of a type. */
  @SuppressWarnings("NullAway") // a codec that gives null for a value of its type has a nullable T
  <T extends @Nullable Object> T document(JsonCodec<T> codec) {
    int start = in.at;
    T value = codec.read(this);
    JsonValue refused = state.mismatched ? reread(start, 0) : null;
    in.peek();
    if (in.at < in.end) {
      throw in.malformed("expected the end of the document");
    }
    if (refused != null) {
      throw state.refusal(refused.kind());
    }
    return value;
  }

  /** Goes back to the beginning of a value, out of all containers opened in it, and reads it as it is. */
  private JsonValue reread(int start, int depth) {
    in.containers.closeDownTo(depth);
    return trees.reread(start);
  }

  // Objects

  /** Begins an object with these declared properties; null, with the mismatch flag raised, if no object is next. */
  @Nullable Container beginObject(JsonNames names) {
    return in.peek() == '{' ? in.open(names) : state.mismatch("an object");
  }

  /**
   * Settles the property before and moves to the next one.
   *
   * @param object the innermost one
   * @return its index in the {@link JsonNames}, or {@link PropertyReader#UNDECLARED} or {@link PropertyReader#END}
   * @throws DecodingException if the reader is strict and the property before was not of its type, unless it was null
   */
  int nextProperty(Container object) {
    return properties.next(object);
  }

  /** Keeps the current property as an undeclared one. */
  void readUndeclared() {
    properties.readUndeclared();
  }

  /** Reads the current property as a typed additional one. */
  void readAdditional(Map<String, Object> into, JsonCodec<?> codec) {
    String name = Objects.requireNonNull(in.containers.innermost().name);
    Object value = codec.read(this);
    if (state.mismatched) {
      into.remove(name);
    } else {
      into.put(name, value);
    }
  }

  /** To be called after the last property, for each required one that has got no value. */
  void lacks(ModelProperty property) {
    properties.lacks(property);
  }

  /**
   * Ends the object, after {@link #nextProperty} has returned its end.
   *
   * @throws DecodingException if the reader is strict and required properties are missing; it names all of them
   */
  JsonExtras endObject() {
    return properties.endObject();
  }

  // Looking ahead, and types that do not fit

  /** The kind of the next value. */
  public JsonKind peek() {
    in.peek();
    JsonKind kind = in.tokenKind();
    if (kind == null) {
      throw in.malformed("expected a value");
    }
    return kind;
  }

  /**
   * The text of a string, number or boolean property of the object that comes next; empty if there is no such property
   * or no object. The reader does not move.
   */
  public String peekText(String name) {
    return lookahead().text(name);
  }

  /** Whether an object with all of these properties comes next. The reader does not move. */
  public boolean peekHas(String... names) {
    return lookahead().has(names);
  }

  /** The kind of the first element of the array that comes next, NULL if there is none. The reader does not move. */
  public JsonKind peekElement() {
    return lookahead().elementKind();
  }

  private Lookahead lookahead() {
    if (lookahead == null) {
      lookahead = new Lookahead(in, strings, numbers);
    }
    return lookahead;
  }

  /** Raises the mismatch flag: the value is not of the type that the caller reads. */
  public <T> @Nullable T mismatch() {
    return state.mismatch("another value");
  }

  /**
   * Reads a variant of a union: a value that the variant's codec refuses becomes the union's unknown variant, or is a
   * mismatch if the reader is strict. JSON null is a mismatch. A union that is the whole document has no property
   * around it to keep a spelling: there, a scalar is written as its type is, and a set with repetitions is unknown.
   */
  public <T, U> @Nullable U readVariant(
      JsonCodec<T> codec,
      Function<? super T, ? extends U> variant,
      Function<? super JsonValue, ? extends U> unknown) {
    if (in.peek() == 'n') {
      return state.mismatch("a value");
    }
    int start = in.at;
    int depth = in.containers.depth();
    boolean respelledBefore = state.respelled;
    T value = codec.read(this);
    // Repetitions are kept by the property around; at the root there is none, so that this is no set.
    boolean isLossy = depth == 0 && state.repeated;
    if (value != null && !isLossy) {
      return variant.apply(value);
    }
    if (state.strict) {
      return state.mismatched ? null : state.mismatch("a variant of the union");
    }
    state.mismatched = false;
    state.respelled = respelledBefore;
    state.repeated &= respelledBefore;
    return unknown.apply(reread(start, depth));
  }

  // Values

  /** Any value. */
  public JsonValue readValue() {
    return trees.read();
  }

  /** A string. */
  public @Nullable String readString() {
    return in.peek() == '"' ? strings.read() : state.mismatch("a string");
  }

  /** Moves over the next value if it is spelled just like this. */
  boolean skipText(byte[] json) {
    in.peek();
    return in.skipText(json, 0, json.length);
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean readBoolean() {
    int token = in.peek();
    if (token == 't' && in.skipWord("true")) {
      return Boolean.TRUE;
    }
    return token == 'f' && in.skipWord("false") ? Boolean.FALSE : state.mismatch("a boolean");
  }

  /** A whole number of 32 bits; {@code 1.0} and {@code 1e2} are whole. */
  public @Nullable Integer readInt() {
    Long value = readWhole("a 32-bit integer");
    if (value == null) {
      return null;
    }
    return value == value.intValue() ? (Integer) value.intValue() : state.mismatch("a 32-bit integer");
  }

  /** A whole number of 64 bits; {@code 1.0} and {@code 1e2} are whole. */
  public @Nullable Long readLong() {
    return readWhole("a 64-bit integer");
  }

  private @Nullable Long readWhole(String expectation) {
    if (!scanNumber()) {
      return state.mismatch(expectation);
    }
    Long value = numbers.whole();
    return value != null ? value : state.mismatch(expectation);
  }

  /** A number, exact with its scale; an exponent beyond 10,000 either way is a mismatch. */
  public @Nullable BigDecimal readDecimal() {
    BigDecimal value = scanNumber() ? numbers.decimal() : null;
    return value != null ? value : state.mismatch("a number");
  }

  /** As {@link #readDecimal}; a number that is infinite as a double is a mismatch, too. */
  @Nullable BigDecimal readExactDouble() {
    BigDecimal value = readDecimal();
    return value == null || Double.isFinite(value.doubleValue()) ? value : state.mismatch("a double");
  }

  /** The nearest double; digits that it cannot hold make it respelled. */
  @Nullable Double readNearestDouble() {
    double value = scanNumber() ? numbers.nearestDouble() : Double.NaN;
    if (!Double.isFinite(value)) {
      return state.mismatch(Double.isNaN(value) ? "a number" : "a double");
    }
    state.respelled |= !numbers.is(value);
    return value;
  }

  private boolean scanNumber() {
    if (!NumberScanner.isStart(in.peek())) {
      return false;
    }
    numbers.scan();
    return true;
  }

  /** Consumes a null, if one is next. */
  boolean readNull() {
    return in.peek() == 'n' && in.skipWord("null");
  }

  /** RFC 3339 {@code date-time}. */
  public @Nullable OffsetDateTime readDateTime() {
    return text("a date-time of RFC 3339", in.peek() == '"' ? texts.dateTime() : null);
  }

  /** RFC 3339 {@code full-date}. */
  public @Nullable LocalDate readDate() {
    return text("a date of RFC 3339", in.peek() == '"' ? texts.date() : null);
  }

  /** RFC 3339 {@code full-time}. */
  public @Nullable OffsetTime readTime() {
    return text("a time with an offset of RFC 3339", in.peek() == '"' ? texts.time() : null);
  }

  /** An ISO 8601 duration of days and smaller units. */
  public @Nullable Duration readDuration() {
    return text("a duration", in.peek() == '"' ? texts.duration() : null);
  }

  /** A UUID (RFC 9562 section 4). */
  public @Nullable UUID readUuid() {
    return text("a UUID", in.peek() == '"' ? texts.uuid() : null);
  }

  /** A URI or a reference, as far as {@link URI} can hold it. */
  public @Nullable URI readUri() {
    return text("a URI", in.peek() == '"' ? texts.uri() : null);
  }

  /** Base64 text. */
  public @Nullable Bytes readBytes() {
    return text("base64 text", in.peek() == '"' ? texts.bytes() : null);
  }

  private <T> @Nullable T text(String expectation, @Nullable T value) {
    if (value == null) {
      return state.mismatch(expectation);
    }
    state.respelled |= texts.respelled();
    return value;
  }

  // Containers

  /** An unmodifiable list; an element of another type makes the whole a mismatch. */
  public <T extends @Nullable Object> @Nullable List<T> readList(JsonCodec<T> element) {
    List<T> values = new ArrayList<>();
    return readElements(element, values) ? Collections.unmodifiableList(values) : null;
  }

  /** An unmodifiable set in the order of the document; repeated elements make it respelled. */
  public <T extends @Nullable Object> @Nullable Set<T> readSet(JsonCodec<T> element) {
    Set<T> values = new LinkedHashSet<>();
    return readElements(element, values) ? Collections.unmodifiableSet(values) : null;
  }

  private <T extends @Nullable Object> boolean readElements(JsonCodec<T> codec, Collection<T> into) {
    if (in.peek() != '[') {
      state.mismatch("an array");
      return false;
    }
    Container array = in.open(JsonNames.NONE);
    array.index = 0;
    if (!in.skip(']')) {
      do {
        T value = codec.read(this);
        if (state.mismatched) {
          in.containers.close();
          return false;
        }
        if (!into.add(value)) {
          state.respelled = true;
          state.repeated = true;
        }
        array.index++;
      } while (in.skip(','));
      in.expectEnd(']');
    }
    in.containers.close();
    return true;
  }

  /** An unmodifiable map in the order of the document; a value of another type makes the whole a mismatch. */
  public <T extends @Nullable Object> @Nullable Map<String, T> readMap(JsonCodec<T> codec) {
    Container object = beginObject(JsonNames.NONE);
    if (object == null) {
      return null;
    }
    Map<String, T> values = new LinkedHashMap<>();
    if (!in.skip('}')) {
      do {
        String name = properties.readName(object);
        T value = codec.read(this);
        if (state.mismatched) {
          in.containers.close();
          return null;
        }
        values.put(name, value);
      } while (in.skip(','));
      in.expectEnd('}');
    }
    in.containers.close();
    return Collections.unmodifiableMap(values);
  }
}

package io.specwright.generator.roundtrip;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonModel;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One document on its way through one type. */
final class RoundTrip {
  private static final int MAX_DEPTH = 512;

  private final Subject subject;
  private final byte[] json;
  private final boolean isValid;
  /** Whether a name may stand twice in an object: a reader meets the first as well, which the meaning forgets. */
  private final boolean repeatsNames;
  private final Object meaning;
  private final Accessors accessors;
  private final List<String> faults = new ArrayList<>();
  /** The text that was compared last: all ways should lead to the same. */
  private byte[] judged = {};

  RoundTrip(Subject subject, byte[] json, boolean isValid, boolean repeatsNames, Accessors accessors) {
    this.subject = subject;
    this.json = json;
    this.isValid = isValid;
    this.repeatsNames = repeatsNames;
    this.meaning = Meaning.of(json);
    this.accessors = accessors;
  }

  /** What went otherwise than promised. */
  List<String> faults() {
    try {
      lenient();
      strict();
    } catch (RuntimeException | StackOverflowError e) {
      faults.add("threw " + e + " at " + Arrays.stream(e.getStackTrace()).limit(6).toList());
    }
    return faults;
  }

  private void lenient() {
    Object value;
    try {
      value = subject.codec().parse(json);
    } catch (DecodingException e) {
      if (!isRefusable()) {
        faults.add("lenient decoding failed: " + e.getMessage());
      } else {
        judge("lenient decoding", e);
      }
      return;
    }
    compare("decode, encode", value);
    Object again = subject.codec().parse(json);
    if (!value.equals(again) || value.hashCode() != again.hashCode()) {
      faults.add("decoded twice, it is not equal");
    }
    value.toString();
    accessors.touch(value, fault -> accessed("an accessor", fault));
    if (value instanceof JsonModel) {
      rebuild(value);
    }
  }

  /** Only the root has no place that could keep what does not fit, and depth is limited. */
  private boolean isRefusable() {
    if (Meaning.depth(meaning) > MAX_DEPTH) {
      return true;
    }
    return !isValid && (subject.isModel() ? !(meaning instanceof Map)
        : !subject.isUnion() || meaning == Meaning.NULL);
  }

  private void accessed(String what, Throwable fault) {
    if (fault instanceof DecodingException e && !isValid) {
      judge(what, e);
    } else {
      faults.add(what + " threw " + fault);
    }
  }

  private void judge(String what, DecodingException e) {
    if (!repeatsNames && Meaning.depth(meaning) <= MAX_DEPTH) {
      Place.fault(e.path(), e.getMessage(), meaning)
          .ifPresent(fault -> faults.add(what + " said " + e.getMessage() + ", but " + fault));
    }
  }

  private void compare(String way, Object value) {
    byte[] encoded = subject.codec().toBytes(value);
    if (Arrays.equals(encoded, judged)) {
      return;
    }
    judged = encoded;
    Meaning.difference(meaning, Meaning.of(encoded))
        .filter(difference -> !isOtherSpellingOfTheRoot(value, encoded))
        .ifPresent(difference -> faults.add(way + ": " + difference));
  }

  /** A document that is no object has no place for the spelling of its scalars: these are written as their type is. */
  private boolean isOtherSpellingOfTheRoot(Object value, byte[] encoded) {
    return !(meaning instanceof Map)
        && Meaning.hasSameShape(meaning, Meaning.of(encoded))
        && value.equals(subject.codec().parse(encoded));
  }

  private void rebuild(Object value) {
    try {
      Object builder = value.getClass().getMethod("toBuilder").invoke(value);
      Object rebuilt = builder.getClass().getMethod("build").invoke(builder);
      compare("decode, toBuilder, build, encode", rebuilt);
      if (!rebuilt.equals(value)) {
        faults.add("rebuilt, it is not equal");
      }
    } catch (InvocationTargetException e) {
      refused(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void refused(Throwable fault) {
    String announcement = " lacks required properties: ";
    String message = String.valueOf(fault.getMessage());
    int at = message.indexOf(announcement);
    boolean isTrue = !isValid && fault instanceof IllegalStateException && at > 0
        && Arrays.stream(message.substring(at + announcement.length()).split(", "))
            .noneMatch(((Map<?, ?>) meaning)::containsKey);
    if (!isTrue) {
      faults.add("build() threw " + fault);
    }
  }

  private void strict() {
    Object value;
    try {
      value = subject.codec().parse(json, true);
    } catch (DecodingException e) {
      if (isValid) {
        faults.add("strict decoding failed: " + e.getMessage());
      } else {
        judge("strict decoding", e);
      }
      return;
    }
    compare("strict decode, encode", value);
    accessors.touch(value, fault -> faults.add("after strict decoding, an accessor threw " + fault));
  }
}

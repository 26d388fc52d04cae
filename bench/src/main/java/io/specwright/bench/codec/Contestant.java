package io.specwright.bench.codec;

import java.io.IOException;

/** One way to turn JSON into Java objects and back. Its class has a public constructor without arguments. */
public interface Contestant {

  /** The document as an object, completely read. */
  Object decode(byte[] json) throws IOException;

  /** What {@link #decode} returned, as JSON again. */
  byte[] encode(Object decoded) throws IOException;

  /** The contestant of a class name. */
  static Contestant of(String className) throws ReflectiveOperationException {
    return (Contestant) Class.forName(className).getConstructor().newInstance();
  }
}

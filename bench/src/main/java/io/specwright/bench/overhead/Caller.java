package io.specwright.bench.overhead;

/**
 * One way to call an API, one call after the other. Its class has a public constructor that takes the base URL.
 */
public interface Caller {

  /** GETs a checkout. */
  Object retrieve() throws Exception;

  /** POSTs a checkout and gets one back. */
  Object create() throws Exception;

  /** The caller of a class name. */
  static Caller of(String className, String baseUrl) throws ReflectiveOperationException {
    return (Caller) Class.forName(className).getConstructor(String.class).newInstance(baseUrl);
  }
}

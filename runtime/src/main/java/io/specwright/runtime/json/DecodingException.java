package io.specwright.runtime.json;

/** JSON that is malformed, or that is not what the API description promises. */
public final class DecodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;
  private final boolean missing;

  /** A fault at a JSON path such as {@code $.items[3].name}; the path begins the message. */
  public DecodingException(String path, String problem) {
    this(path, problem, false);
  }

  DecodingException(String path, String problem, boolean missing) {
    super(path + ": " + problem);
    this.path = path;
    this.problem = problem;
    this.missing = missing;
  }

  /** Where in the document, as a JSONPath (RFC 9535): {@code $.items[3].product['odd name']}. */
  public String path() {
    return path;
  }

  /** What is wrong there. */
  public String problem() {
    return problem;
  }

  /** Whether there is no value at all where one should be: nothing, or null. */
  public boolean isMissing() {
    return missing;
  }
}

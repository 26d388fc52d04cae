package io.specwright.runtime.json;

/** JSON that is malformed, or that is not what the API description promises. */
public final class DecodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;

  /** A fault at a JSON path such as {@code $.items[3].name}; the path begins the message. */
  public DecodingException(String path, String problem) {
    super(path + ": " + problem);
    this.path = path;
    this.problem = problem;
  }

  /** Where in the document, as a JSONPath (RFC 9535): {@code $.items[3].product['odd name']}. */
  public String path() {
    return path;
  }

  /** What is wrong there. */
  public String problem() {
    return problem;
  }
}

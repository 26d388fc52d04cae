package io.specwright.runtime.json;

/** JSON that is malformed, or that is not what the API description promises. */
public final class DecodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /** A fault at a JSON path such as {@code $.items[3].name}; the path begins the message. */
  public DecodingException(String path, String message) {
    super(path + ": " + message);
    this.path = path;
  }

  /** Where in the document, as a JSONPath (RFC 9535): {@code $.items[3].product['odd name']}. */
  public String path() {
    return path;
  }
}

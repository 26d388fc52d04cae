package io.specwright.bench.codec;

import java.nio.file.Path;

/**
 * A contestant at work on a document.
 *
 * @param name as a reader of the report knows it
 * @param subject what the document is: {@code checkout} or {@code chat}
 * @param contestant the class
 */
record Entry(String name, String subject, Path document, String contestant, String classPath) {
  static final String SPECWRIGHT = "Specwright";
  static final String READER = "Specwright's reader, by hand";
  static final String STREAMING = "jackson-core, by hand";
  static final String RECORDS = "Jackson, records";
  static final String OPENAPI_GENERATOR = "OpenAPI Generator";
  static final String OPENAI_JAVA = "openai-java";

  /** Whether it also writes what it read. */
  boolean encodes() {
    return !name.equals(READER);
  }

  @Override
  public String toString() {
    return name + " (" + subject + ")";
  }
}

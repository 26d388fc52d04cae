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
  static final String READER = "Specwright's reader alone";
  static final String STREAMING = "jackson-core, by hand";
  static final String RECORDS = "Jackson, records";
  static final String OPENAPI_GENERATOR = "OpenAPI Generator";
  static final String OPENAI_JAVA = "openai-java";

  @Override
  public String toString() {
    return name + " (" + subject + ")";
  }
}

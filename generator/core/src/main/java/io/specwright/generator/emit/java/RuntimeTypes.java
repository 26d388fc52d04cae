package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import io.specwright.runtime.json.JsonCodec;

/**
 * The runtime's classes as generated code names them. They are built from the real classes, so that a rename over
 * there breaks our compilation and not a user's.
 *
 * @param root the package under which the generated code finds the runtime
 */
record RuntimeTypes(String root) {
  private static final String ORIGIN = JsonCodec.class.getPackageName().replaceFirst("\\.json$", "");

  ClassName of(Class<?> type) {
    String inside = type.getPackageName().substring(ORIGIN.length());
    return ClassName.get(root + inside, type.getSimpleName());
  }
}

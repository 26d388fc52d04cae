package io.specwright.generator.emit.text;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.ir.TypeId;
import java.util.List;

/** A Java source file in its package's folder. */
final class JavaFile {

  private JavaFile() {}

  static GeneratedFile of(TypeId id, String text) {
    return of(id.packageName(), id.simpleName(), text);
  }

  /**
   * @param name the type, or {@code package-info}
   */
  static GeneratedFile of(String packageName, String name, String text) {
    return new GeneratedFile(OutputRoot.SOURCES, packageName.replace('.', '/') + "/" + name + ".java", text);
  }

  /** What stands between {@code import} and the semicolon, line by line. */
  static List<Code> imports(Imports imports) {
    return imports.qualifiedNames().stream().map(Code::new).toList();
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Imports;
import io.specwright.generator.emit.text.JavaTypes;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** A piece of Java to copy: the imports it needs, then its statements. One object makes one snippet. */
final class JavaSnippet {
  private final JavaTypes types;
  private final ExampleJava examples;

  JavaSnippet(EmitContext context) {
    this.types = new JavaTypes(new Imports("", Set.of()), context.config().runtimePackage());
    this.examples = new ExampleJava(context, types);
  }

  JavaTypes types() {
    return types;
  }

  ExampleJava examples() {
    return examples;
  }

  /** {@code Order order = Order.builder()...;} */
  static Code of(TypeDecl type, JsonValue value, EmitContext context) {
    JavaSnippet snippet = new JavaSnippet(context);
    String name = snippet.types.imports().use(type.id());
    return snippet.with(name + " " + variable(type.id()) + " = " + snippet.examples.expression(value, type) + ";");
  }

  /** As {@link #of(TypeDecl, JsonValue, EmitContext)}, for a type without a class. */
  static Code of(TypeId name, TypeRef type, JsonValue value, EmitContext context) {
    JavaSnippet snippet = new JavaSnippet(context);
    String plain = snippet.types.plain(type);
    return snippet.with(plain + " " + variable(name) + " = " + snippet.examples.expression(value, type) + ";");
  }

  /** The whole snippet. */
  Code with(String statements) {
    String imports = types.imports().qualifiedNames().stream()
        .map(name -> "import " + name + ";\n")
        .collect(Collectors.joining());
    return new Code(imports + (imports.isEmpty() ? "" : "\n") + statements);
  }

  /** The type's name as that of a variable. */
  static String variable(TypeId type) {
    String name = type.simpleName();
    String lower = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return SourceVersion.isName(lower, SourceVersion.RELEASE_17) && !lower.equals(name) ? lower : "value";
  }
}

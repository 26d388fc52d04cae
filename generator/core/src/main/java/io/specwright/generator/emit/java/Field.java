package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeRef;

/**
 * A property as its class and its builder name it.
 *
 * @param wireName a literal
 * @param state what a value means where it is null
 */
record Field(
    MemberNames names,
    TypeRef type,
    CodeBlock wireName,
    State state,
    boolean deprecated) {

  /** What a caller may say by null. */
  enum State {
    /** Nothing: there must be a value. */
    REQUIRED,
    /** That the value is absent. */
    OPTIONAL,
    /** JSON null. */
    NULLABLE
  }

  static Field of(PropertyDecl property) {
    State state = property.nullable() ? State.NULLABLE : property.required() ? State.REQUIRED : State.OPTIONAL;
    CodeBlock wireName = CodeBlock.of("$L", JavaLiteral.of(property.wireName()));
    return new Field(property.names(), property.type(), wireName, state, property.deprecated());
  }

  String accessor() {
    return names.accessor();
  }
}

package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeRef;

/**
 * A property as its class and its builder hold it.
 *
 * @param name the accessor's, unless that would hide a package
 * @param held the type of the field, without nullness: every field may be null
 * @param wireName a literal
 * @param state what a value means where it is null
 */
record Field(
    String name,
    MemberNames names,
    TypeRef type,
    TypeName held,
    CodeBlock wireName,
    State state,
    boolean deprecated,
    Docs docs) {

  /** What a caller may say by null. */
  enum State {
    /** Nothing: there must be a value. */
    REQUIRED,
    /** That the value is absent. */
    OPTIONAL,
    /** JSON null. */
    NULLABLE
  }

  static Field of(PropertyDecl property, String name, JavaTypes types) {
    State state = property.nullable() ? State.NULLABLE : property.required() ? State.REQUIRED : State.OPTIONAL;
    return new Field(name, property.names(), property.type(), types.held(property.type()), literal(property.wireName()),
        state, property.deprecated(), property.docs());
  }

  String accessor() {
    return names.accessor();
  }

  /** The same field where it is known to have a value. */
  Field present() {
    return new Field(name, names, type, held, wireName, State.REQUIRED, deprecated, docs);
  }

  private static CodeBlock literal(String wireName) {
    return CodeBlock.of("$L", JavaLiteral.of(wireName));
  }
}

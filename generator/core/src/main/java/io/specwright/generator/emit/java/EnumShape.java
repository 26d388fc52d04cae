package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;

/**
 * An open enum on its way to Java.
 *
 * @param known the nested Java enum
 */
record EnumShape(EnumDecl decl, JavaScope scope, ClassName name, ClassName known) {

  static EnumShape of(EnumDecl decl, JavaScope scope) {
    ClassName name = JavaTypes.name(decl.id());
    ClassName known = name.nestedClass(name.simpleName().equals("Known") ? "KnownValue" : "Known");
    return new EnumShape(decl, scope, name, known);
  }

  Scalar scalar() {
    return decl.scalar();
  }

  /** The type of {@code value()}. */
  TypeName value() {
    return scope.types().plain(TypeRef.of(scalar()));
  }

  /** The same as a type argument. */
  TypeName boxed() {
    return value().box();
  }

  /** A value of the type, whichever. */
  CodeBlock anyValue() {
    return switch (scalar()) {
      case STRING -> CodeBlock.of("$S", "");
      case INT -> CodeBlock.of("0");
      case LONG -> CodeBlock.of("0L");
      case DECIMAL -> CodeBlock.of("$T.ZERO", BigDecimal.class);
      case BOOLEAN -> CodeBlock.of("false");
      default -> throw new IllegalStateException("an enum of " + scalar() + " at " + decl.origin());
    };
  }

  /** The wire value of a constant as an expression of the value's type. */
  CodeBlock wireValue(EnumConstant constant) {
    JsonValue value = constant.wireValue();
    return switch (scalar()) {
      case STRING -> CodeBlock.of("$L", JavaLiteral.of(value.asString().orElseThrow()));
      case INT -> CodeBlock.of("$L", JavaLiteral.of(Math.toIntExact(value.asLong().orElseThrow())));
      case LONG -> CodeBlock.of("$L", JavaLiteral.of(value.asLong().orElseThrow()));
      case DECIMAL -> ConstantValue.decimal(value.asDecimal().orElseThrow());
      case BOOLEAN -> CodeBlock.of("$L", JavaLiteral.of(value.asBoolean().orElseThrow()));
      default -> throw new IllegalStateException("an enum of " + scalar() + " at " + decl.origin());
    };
  }
}

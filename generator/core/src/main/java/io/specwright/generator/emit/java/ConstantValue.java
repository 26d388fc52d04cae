package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** A JSON value of the document as an expression of a field's type. */
record ConstantValue(JavaScope scope) {

  /** A literal or an enum constant where there is one; any other value is read from its JSON at run time. */
  CodeBlock of(TypeRef type, JsonValue value) {
    TypeRef resolved = type.resolved();
    Optional<CodeBlock> direct = Optional.empty();
    if (resolved instanceof ScalarRef ref) {
      direct = scalar(ref.scalar(), value);
    } else if (resolved instanceof NamedRef ref && scope.context().type(ref.id()) instanceof EnumDecl constants) {
      direct = constant(constants, value);
    }
    return direct.orElseGet(() ->
        CodeBlock.of("$L.parse($L)", scope.types().codec(type), JavaLiteral.of(value.toJson())));
  }

  /** A value that costs nothing to make; empty where it takes a class of ours or parsing. */
  Optional<CodeBlock> literal(TypeRef type, JsonValue value) {
    return type.resolved() instanceof ScalarRef ref ? scalar(ref.scalar(), value) : Optional.empty();
  }

  private static Optional<CodeBlock> scalar(Scalar scalar, JsonValue value) {
    return switch (scalar) {
      case STRING -> value.asString().map(text -> CodeBlock.of("$L", JavaLiteral.of(text)));
      case BOOLEAN -> value.asBoolean().map(bool -> CodeBlock.of("$L", JavaLiteral.of(bool)));
      case INT -> value.asLong().map(number -> CodeBlock.of("$L", JavaLiteral.of(number.intValue())));
      case LONG -> value.asLong().map(number -> CodeBlock.of("$L", JavaLiteral.of(number)));
      case DECIMAL, DOUBLE -> value.asDecimal().map(ConstantValue::decimal);
      case DATE_TIME, DATE, TIME, DURATION, UUID, URI, BYTES -> Optional.empty();
    };
  }

  /** An exact decimal. */
  static CodeBlock decimal(BigDecimal number) {
    return CodeBlock.of("new $T($L)", BigDecimal.class, JavaLiteral.of(number.toString()));
  }

  private static Optional<CodeBlock> constant(EnumDecl decl, JsonValue value) {
    return decl.constants().stream()
        .filter(constant -> constant.wireValue().equals(value))
        .findFirst()
        .map(constant -> CodeBlock.of("$T.$N", JavaTypes.name(decl.id()), constant.name()));
  }
}

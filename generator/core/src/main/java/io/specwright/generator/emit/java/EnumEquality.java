package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** {@code equals}, {@code hashCode} and {@code toString} of an open enum that is no string: all by its value. */
record EnumEquality(EnumShape shape) {

  void addTo(TypeSpec.Builder type) {
    type.addMethod(Equality.overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
        .addStatement("return other instanceof $T that && $L", shape.name(), sameValue())
        .build());
    type.addMethod(Equality.overriding("hashCode", TypeName.INT).addStatement("return $L", hash()).build());
    ClassName string = ClassName.get(String.class);
    type.addMethod(Equality.overriding("toString", string).addStatement("return $L", text()).build());
  }

  private CodeBlock sameValue() {
    return switch (shape.scalar()) {
      case DECIMAL -> CodeBlock.of("value.compareTo(that.value) == 0");
      default -> CodeBlock.of("value == that.value");
    };
  }

  private CodeBlock hash() {
    return switch (shape.scalar()) {
      case DECIMAL -> CodeBlock.of("value.stripTrailingZeros().hashCode()");
      default -> CodeBlock.of("$T.hashCode(value)", shape.value().box());
    };
  }

  private CodeBlock text() {
    return switch (shape.scalar()) {
      case DECIMAL -> CodeBlock.of("value.toString()");
      default -> CodeBlock.of("$T.toString(value)", shape.value().box());
    };
  }
}

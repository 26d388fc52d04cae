package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an enum finds the constant of a wire value: by a {@code switch} or a few comparisons, or by a table where
 * there are many constants or Java cannot switch over the type.
 */
final class EnumLookup {
  private static final int LONGEST_SWITCH = 200;
  private static final int MOST_COMPARISONS = 8;

  private final EnumShape shape;
  private final List<EnumConstant> constants;
  private final boolean table;
  private final String tableName;

  EnumLookup(EnumShape shape) {
    this.shape = shape;
    this.constants = shape.decl().constants();
    this.table = constants.size() > (isSwitchable(shape.scalar()) ? LONGEST_SWITCH : MOST_COMPARISONS);
    NameAllocator names = new NameAllocator();
    constants.forEach(constant -> names.newName(constant.name()));
    this.tableName = names.newName("BY_VALUE");
  }

  private static boolean isSwitchable(Scalar scalar) {
    return scalar == Scalar.STRING || scalar == Scalar.INT;
  }

  /** The table; it comes before the constants, which fill it. */
  Optional<FieldSpec> table() {
    if (!table) {
      return Optional.empty();
    }
    TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), shape.value().box(), shape.name());
    return Optional.of(FieldSpec.builder(type, tableName, PRIVATE, STATIC, FINAL)
        .initializer("new $T<>()", HashMap.class)
        .build());
  }

  /** The expression that creates a constant. */
  CodeBlock create(EnumConstant constant) {
    CodeBlock creator = table ? CodeBlock.of("known") : CodeBlock.of("new $T", shape.name());
    return CodeBlock.of("$L$L($L, $L$T.$N)",
        SourceText.BREAK, creator, shape.wireValue(constant), SourceText.FILL, shape.known(), constant.name());
  }

  /** {@code of}, and what it needs. */
  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder of = MethodSpec.methodBuilder("of").addModifiers(PUBLIC, STATIC).returns(shape.name());
    of.addJavadoc("The constant of this value, or a new object for a value this client does not know.");
    of.addParameter(shape.value(), "value");
    type.addMethod(of.addCode(table ? byTable() : isSwitchable(shape.scalar()) ? bySwitch() : byComparison()).build());
    if (table) {
      type.addMethod(register());
    }
  }

  private MethodSpec register() {
    return MethodSpec.methodBuilder("known")
        .addModifiers(PRIVATE, STATIC)
        .returns(shape.name())
        .addParameter(shape.value(), "value")
        .addParameter(shape.known(), "known")
        .addStatement("$T constant = new $T(value, known)", shape.name(), shape.name())
        .addStatement("$N.put($L, constant)", tableName, key())
        .addStatement("return constant")
        .build();
  }

  /** Numbers that differ only in trailing zeros are the same value. */
  private CodeBlock key() {
    return CodeBlock.of(shape.scalar() == Scalar.DECIMAL ? "value.stripTrailingZeros()" : "value");
  }

  private CodeBlock byTable() {
    return CodeBlock.builder()
        .addStatement("$T constant = $N.get($L)", shape.name(), tableName, key())
        .addStatement("return constant != null ? constant : new $T(value, null)", shape.name())
        .build();
  }

  private CodeBlock bySwitch() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n$>");
    for (EnumConstant constant : constants) {
      code.add("case $L -> $L$N;\n", shape.wireValue(constant), SourceText.FILL, constant.name());
    }
    return code.add("default -> new $T(value, null);\n$<};\n", shape.name()).build();
  }

  private CodeBlock byComparison() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (EnumConstant constant : constants) {
      code.beginControlFlow("if ($L)", isValueOf(constant)).addStatement("return $N", constant.name()).endControlFlow();
    }
    return code.addStatement("return new $T(value, null)", shape.name()).build();
  }

  private CodeBlock isValueOf(EnumConstant constant) {
    return switch (shape.scalar()) {
      case DECIMAL -> CodeBlock.of("value.compareTo($N.value) == 0", constant.name());
      case BOOLEAN -> CodeBlock.of(constant.wireValue().asBoolean().orElseThrow() ? "value" : "!value");
      default -> CodeBlock.of("value == $L", shape.wireValue(constant));
    };
  }
}

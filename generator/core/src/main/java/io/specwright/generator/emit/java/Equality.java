package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.runtime.json.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Equality over all fields of a class.
 *
 * @param properties the fields of properties, which may be null
 * @param others the fields that never are
 */
record Equality(ClassName name, RuntimeTypes runtime, List<Field> properties, List<String> others) {

  void addTo(TypeSpec.Builder type) {
    NameAllocator locals = new NameAllocator();
    fields().forEach(locals::newName);
    String other = locals.newName("other");
    String that = locals.newName("that");
    List<List<CodeBlock>> parts = Chunks.of(comparisons(that));
    boolean split = parts.size() > 1;
    List<CodeBlock> conditions = split
        ? IntStream.rangeClosed(1, parts.size()).mapToObj(part -> CodeBlock.of("equalsPart$L($N)", part, that)).toList()
        : comparisons(that);
    CodeBlock test = conditions.isEmpty()
        ? CodeBlock.of("$N instanceof $T", other, name)
        : CodeBlock.of("$N instanceof $T $N $L&& $L", other, name, that, SourceText.BREAK, and(conditions));
    type.addMethod(overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), other)
        .addCode("return $L;\n", test)
        .build());
    for (int part = 0; split && part < parts.size(); part++) {
      type.addMethod(MethodSpec.methodBuilder("equalsPart" + (part + 1))
          .addModifiers(PRIVATE)
          .returns(boolean.class)
          .addParameter(name, that)
          .addCode("return $L;\n", and(parts.get(part)))
          .build());
    }
    type.addMethod(hashCodeMethod());
  }

  private List<CodeBlock> comparisons(String that) {
    return Stream.concat(
            properties.stream().map(field -> isDecimal(field)
                ? CodeBlock.of("$T.equal($N, $N.$N)", runtime.of(Decimals.class), field.name(), that, field.name())
                : CodeBlock.of("$T.equals($N, $N.$N)", Objects.class, field.name(), that, field.name())),
            others.stream().map(field -> CodeBlock.of("$N.equals($N.$N)", field, that, field)))
        .toList();
  }

  private static CodeBlock and(List<CodeBlock> conditions) {
    return CodeBlock.join(conditions, " " + SourceText.BREAK + "&& ");
  }

  private MethodSpec hashCodeMethod() {
    CodeBlock fields = Stream.concat(
            properties.stream().map(field -> isDecimal(field)
                ? CodeBlock.of("$T.hash($N)", runtime.of(Decimals.class), field.name())
                : CodeBlock.of("$N", field.name())),
            others.stream().map(field -> CodeBlock.of("$N", field)))
        .collect(CodeBlock.joining(", " + SourceText.FILL));
    return overriding("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, fields)
        .build();
  }

  static MethodSpec.Builder overriding(String method, TypeName returns) {
    return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(PUBLIC).returns(returns);
  }

  private Stream<String> fields() {
    return Stream.concat(properties.stream().map(Field::name), others.stream());
  }

  /** {@link java.math.BigDecimal#equals} compares spellings. */
  private static boolean isDecimal(Field field) {
    return field.held().equals(ClassName.get(BigDecimal.class));
  }
}

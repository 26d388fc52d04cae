package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Equality over all fields of a class.
 *
 * @param nullable the fields that may be null
 * @param present the fields that never are
 */
record Equality(ClassName name, List<String> nullable, List<String> present) {

  MethodSpec equalsMethod() {
    NameAllocator locals = new NameAllocator();
    fields().forEach(locals::newName);
    String other = locals.newName("other");
    String that = locals.newName("that");
    CodeBlock comparisons = Stream.concat(
            nullable.stream().map(field -> CodeBlock.of("$T.equals($N, $N.$N)", Objects.class, field, that, field)),
            present.stream().map(field -> CodeBlock.of("$N.equals($N.$N)", field, that, field)))
        .map(comparison -> CodeBlock.of("$L && $L", SourceText.BREAK, comparison))
        .collect(CodeBlock.joining(""));
    return overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), other)
        .addCode(fields().findAny().isEmpty()
            ? CodeBlock.of("return $N instanceof $T;\n", other, name)
            : CodeBlock.of("return $N instanceof $T $N$L;\n", other, name, that, comparisons))
        .build();
  }

  MethodSpec hashCodeMethod() {
    String fields = String.join(", " + SourceText.FILL, fields().toList());
    return overriding("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", Objects.class, fields)
        .build();
  }

  static MethodSpec.Builder overriding(String method, TypeName returns) {
    return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(PUBLIC).returns(returns);
  }

  private Stream<String> fields() {
    return Stream.concat(nullable.stream(), present.stream());
  }
}

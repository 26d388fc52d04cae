package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.runtime.json.ModelValues;
import java.util.stream.IntStream;

/** {@code equals}, {@code hashCode} and {@code toString} of a model class, and the list of its members they share. */
record ObjectEquality(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    ClassName values = shape.runtime().of(ModelValues.class);
    String members = members();
    type.addMethod(Equality.overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
        .addStatement("return other instanceof $T that $L&& $T.equal($N(), that.$N())",
            shape.name(), SourceText.BREAK, values, members, members)
        .build());
    type.addMethod(Equality.overriding("hashCode", TypeName.INT)
        .addStatement("return $T.hash($N())", values, members)
        .build());
    type.addMethod(Equality.overriding("toString", ClassName.get(String.class))
        .addStatement("return $T.text($L, NAMES, $N()$L)",
            values, JavaLiteral.of(shape.name().simpleName()), members, sensitive())
        .build());
    type.addMethod(listing(members));
  }

  private MethodSpec listing(String members) {
    return MethodSpec.methodBuilder(members)
        .addModifiers(PRIVATE)
        .returns(ArrayTypeName.of(JavaTypes.nullable(ClassName.OBJECT)))
        .addStatement("return new $T[] {$L}", JavaTypes.nullable(ClassName.OBJECT),
            SourceText.FILL + String.join(", " + SourceText.FILL, shape.fieldNames()))
        .build();
  }

  private CodeBlock sensitive() {
    return IntStream.range(0, shape.fields().size())
        .filter(i -> shape.property(i).sensitive())
        .mapToObj(i -> CodeBlock.of(", $L$L", SourceText.FILL, shape.fields().get(i).wireName()))
        .collect(CodeBlock.joining(""));
  }

  /** {@code members}, unless a property is called so. */
  private String members() {
    NameAllocator names = new NameAllocator();
    for (Field field : shape.fields()) {
      names.newName(field.accessor());
      field.names().nullTest().ifPresent(names::newName);
    }
    return names.newName("members");
  }
}

package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.runtime.json.ModelText;
import java.util.List;

/** {@code equals}, {@code hashCode} and {@code toString} of a model class. */
record ObjectEquality(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    List<String> properties = shape.fields().stream().map(Field::name).toList();
    List<String> own = shape.fieldNames().subList(properties.size(), shape.fieldNames().size());
    Equality equality = new Equality(shape.name(), properties, own);
    type.addMethod(equality.equalsMethod());
    type.addMethod(equality.hashCodeMethod());
    type.addMethod(toStringMethod());
  }

  private MethodSpec toStringMethod() {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("return new $T($L)", shape.runtime().of(ModelText.class), JavaLiteral.of(shape.name().simpleName()));
    for (int i = 0; i < shape.fields().size(); i++) {
      String field = shape.fields().get(i).name();
      text.add("$L.$L($L, $N)", SourceText.BREAK, shape.property(i).sensitive() ? "addSensitive" : "add",
          JavaLiteral.of(field), field);
    }
    if (shape.additional().isPresent()) {
      text.add("$L.add($S, additionalProperties)", SourceText.BREAK, "additionalProperties");
    }
    text.add("$L.add(extras)$L.toString();\n", SourceText.BREAK, SourceText.BREAK);
    return Equality.overriding("toString", TypeName.get(String.class)).addCode(text.build()).build();
  }
}

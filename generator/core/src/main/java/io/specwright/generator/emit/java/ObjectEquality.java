package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.runtime.json.ModelText;
import java.util.ArrayList;
import java.util.List;

/** {@code equals}, {@code hashCode} and {@code toString} of a model class. */
record ObjectEquality(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    List<String> own = shape.fieldNames().subList(shape.fields().size(), shape.fieldNames().size());
    new Equality(shape.name(), shape.runtime(), shape.fields(), own).addTo(type);
    type.addMethod(toStringMethod());
  }

  private MethodSpec toStringMethod() {
    List<CodeBlock> calls = new ArrayList<>();
    for (int i = 0; i < shape.fields().size(); i++) {
      Field field = shape.fields().get(i);
      String method = shape.property(i).sensitive() ? "addSensitive" : "add";
      calls.add(CodeBlock.of("$L($L, $N)", method, JavaLiteral.of(field.accessor()), field.name()));
    }
    if (shape.additional().isPresent()) {
      calls.add(CodeBlock.of("add($S, additionalProperties)", "additionalProperties"));
    }
    CodeBlock end = CodeBlock.of("$L.add(extras)$L.toString()", SourceText.BREAK, SourceText.BREAK);
    CallChain text = new CallChain(shape.runtime().of(ModelText.class),
        CodeBlock.of("$L", JavaLiteral.of(shape.name().simpleName())), calls);
    return Equality.overriding("toString", ClassName.get(String.class))
        .addCode(text.toCode("return ", end, "text", shape.fieldNames()))
        .build();
  }
}

package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonWriter;

/** {@code write} of a union: whatever the variant holds. */
record UnionWriter(UnionShape shape) {

  MethodSpec method() {
    MethodSpec.Builder write = MethodSpec.methodBuilder("write").addModifiers(PRIVATE, STATIC);
    write.addParameter(shape.scope().runtime().of(JsonWriter.class), "out");
    write.addParameter(shape.name(), "value");
    String keyword = "if";
    for (VariantDecl variant : shape.variants()) {
      CodeBlock test = CodeBlock.of("$L (value instanceof $T variant)", keyword, shape.variant(variant));
      if (keyword.equals("if")) {
        write.beginControlFlow("$L", test);
      } else {
        write.nextControlFlow("$L", test);
      }
      write.addStatement("$L.write(out, variant.value())", shape.codec(variant));
      keyword = "else if";
    }
    write.nextControlFlow("else if (value instanceof $T variant)", shape.unknown());
    return write.addStatement("out.value(variant.value())").endControlFlow().build();
  }
}

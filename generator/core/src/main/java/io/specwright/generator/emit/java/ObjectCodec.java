package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.runtime.json.JsonReader;
import io.specwright.runtime.json.JsonWriter;
import java.util.List;

/**
 * {@code read} and {@code write} of a model class. Those of a very large one hand their properties to several
 * methods, because neither javac nor the JIT compiles methods of any size.
 */
record ObjectCodec(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    List<List<Integer>> chunks = shape.chunks();
    type.addMethod(read(chunks));
    if (chunks.size() > 1) {
      for (int part = 0; part < chunks.size(); part++) {
        type.addMethod(readPart(part, chunks.get(part)));
      }
    }
    type.addMethod(write(chunks));
    if (chunks.size() > 1) {
      for (int part = 0; part < chunks.size(); part++) {
        type.addMethod(writePart(part, chunks.get(part)));
      }
    }
  }

  private MethodSpec read(List<List<Integer>> chunks) {
    MethodSpec.Builder read = MethodSpec.methodBuilder("read")
        .addModifiers(PRIVATE, STATIC)
        .returns(JavaTypes.nullable(shape.name()))
        .addParameter(shape.runtime().of(JsonReader.class), "in");
    read.beginControlFlow("if (!in.beginObject(NAMES))").addStatement("return null").endControlFlow();
    read.addStatement("$T b = new $T()", shape.builder(), shape.builder());
    if (chunks.isEmpty()) {
      read.beginControlFlow("while (in.nextName() != null)");
      read.addCode(undeclared());
      read.endControlFlow();
    } else {
      read.beginControlFlow("for ($T name; (name = in.nextName()) != null; )", String.class);
      CodeBlock otherwise = CodeBlock.of("default -> $L", undeclared());
      read.addCode(chunks.size() == 1 ? cases(chunks.get(0), otherwise) : parts(chunks));
      read.endControlFlow();
    }
    for (int i = 0; i < shape.fields().size(); i++) {
      read.addCode(requirement(shape.property(i), shape.fields().get(i)));
    }
    return read.addStatement("b.extras = in.endObject()").addStatement("return new $T(b)", shape.name()).build();
  }

  /** A server need not send back what is only ever written. */
  private static CodeBlock requirement(PropertyDecl property, Field field) {
    if (!property.required() || property.access() == Access.WRITE_ONLY) {
      return CodeBlock.of("");
    }
    String method = property.nullable() ? "requireNullable" : "require";
    return CodeBlock.of("in.$L($L, $Lb.$N);\n", method, field.wireName(), SourceText.FILL, field.name());
  }

  private CodeBlock undeclared() {
    return shape.additional()
        .map(type -> CodeBlock.of("in.readAdditional(b.additionalProperties, $L);\n", shape.types().codec(type)))
        .orElse(CodeBlock.of("in.readUndeclared();\n"));
  }

  private CodeBlock cases(List<Integer> indexes, CodeBlock otherwise) {
    CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (name)");
    for (int i : indexes) {
      Field field = shape.fields().get(i);
      cases.add("case $L -> $Lb.$N = $L;\n",
          field.wireName(), SourceText.FILL, field.name(), shape.types().read(field.type()));
    }
    return cases.add(otherwise).endControlFlow().build();
  }

  private CodeBlock parts(List<List<Integer>> chunks) {
    CodeBlock.Builder parts = CodeBlock.builder().add("if (");
    for (int part = 0; part < chunks.size(); part++) {
      parts.add("$L!readPart$L(in, b, name)", part == 0 ? "" : " " + SourceText.BREAK + "&& ", part + 1);
    }
    return parts.add(") {\n$>").add(undeclared()).add("$<}\n").build();
  }

  private MethodSpec readPart(int part, List<Integer> indexes) {
    return MethodSpec.methodBuilder("readPart" + (part + 1))
        .addModifiers(PRIVATE, STATIC)
        .returns(boolean.class)
        .addParameter(shape.runtime().of(JsonReader.class), "in")
        .addParameter(shape.builder(), "b")
        .addParameter(String.class, "name")
        .addCode(cases(indexes, CodeBlock.of("default -> {\n$>return false;\n$<}\n")))
        .addStatement("return true")
        .build();
  }

  private MethodSpec write(List<List<Integer>> chunks) {
    MethodSpec.Builder write = writer("write").addStatement("out.beginObject(NAMES, value.extras)");
    if (chunks.size() == 1) {
      write.addCode(writes(chunks.get(0)));
    } else {
      for (int part = 0; part < chunks.size(); part++) {
        write.addStatement("writePart$L(out, value)", part + 1);
      }
    }
    shape.additional().ifPresent(type ->
        write.addStatement("out.writeAdditional(value.additionalProperties, $L)", shape.types().codec(type)));
    return write.addStatement("out.endObject()").build();
  }

  private MethodSpec writePart(int part, List<Integer> indexes) {
    return writer("writePart" + (part + 1)).addCode(writes(indexes)).build();
  }

  private MethodSpec.Builder writer(String method) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(PRIVATE, STATIC)
        .addParameter(shape.runtime().of(JsonWriter.class), "out")
        .addParameter(shape.name(), "value");
  }

  private CodeBlock writes(List<Integer> indexes) {
    CodeBlock.Builder writes = CodeBlock.builder();
    for (int i : indexes) {
      Field field = shape.fields().get(i);
      CodeBlock value = CodeBlock.of("value.$N", field.name());
      writes.addStatement("$L", shape.types().write(field.wireName(), value, field.type()));
    }
    return writes.build();
  }
}

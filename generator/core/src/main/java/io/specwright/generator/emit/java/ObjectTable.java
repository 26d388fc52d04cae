package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.ModelCodec;
import io.specwright.runtime.json.ModelProperties;
import io.specwright.runtime.json.ModelValues;
import java.util.List;
import java.util.stream.IntStream;

/** What a codec asks a model for: another object, and its properties, a line for each. */
record ObjectTable(ObjectShape shape) {

  FieldSpec codec() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(shape.runtime().of(ModelCodec.class), shape.name()), "CODEC",
            PUBLIC, STATIC, FINAL)
        .initializer("$L$T.of($Lnew $T($T.NONE))", SourceText.FILL, shape.runtime().of(ModelCodec.class),
            SourceText.FILL, shape.name(), shape.runtime().of(ModelValues.class))
        .build();
  }

  MethodSpec create() {
    return MethodSpec.methodBuilder("create")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(shape.name())
        .addParameter(shape.runtime().of(ModelValues.class), "values")
        .addStatement("return new $T(values)", shape.name())
        .build();
  }

  void addTo(TypeSpec.Builder type) {
    List<List<CodeBlock>> chunks =
        Chunks.of(IntStream.range(0, shape.fields().size()).mapToObj(this::entry).toList());
    MethodSpec.Builder declare = declaring("declare").addAnnotation(Override.class).addModifiers(PROTECTED);
    if (chunks.size() <= 1) {
      chunks.forEach(chunk -> chunk.forEach(declare::addStatement));
    } else {
      IntStream.rangeClosed(1, chunks.size()).forEach(part -> declare.addStatement("declare$L(properties)", part));
    }
    shape.additional().ifPresent(values ->
        declare.addStatement("properties.additional($L)", shape.types().codec(values)));
    type.addMethod(declare.build());
    if (chunks.size() > 1) {
      IntStream.range(0, chunks.size()).forEach(part -> type.addMethod(part(part + 1, chunks.get(part))));
    }
  }

  /** A portion of a very large table. */
  private MethodSpec part(int number, List<CodeBlock> entries) {
    MethodSpec.Builder part = declaring("declare" + number).addModifiers(PRIVATE, STATIC);
    entries.forEach(part::addStatement);
    return part.build();
  }

  private MethodSpec.Builder declaring(String name) {
    return MethodSpec.methodBuilder(name).addParameter(shape.runtime().of(ModelProperties.class), "properties");
  }

  private CodeBlock entry(int index) {
    PropertyDecl property = shape.property(index);
    Field field = shape.fields().get(index);
    CodeBlock.Builder entry = CodeBlock.builder()
        .add("properties.$L($L, $L$L)", presence(property), field.wireName(), SourceText.FILL,
            shape.types().codec(property.type()));
    if (property.access() == Access.READ_ONLY) {
      entry.add(".readOnly()");
    } else if (property.access() == Access.WRITE_ONLY) {
      entry.add(".writeOnly()");
    }
    if (property.sensitive()) {
      entry.add(".sensitive()");
    }
    property.constant().filter(value -> property.isPreset())
        .ifPresent(value -> entry.add("$L$L", SourceText.FILL, preset(property.type(), value)));
    return entry.build();
  }

  private static String presence(PropertyDecl property) {
    return property.required()
        ? property.nullable() ? "requiredNullable" : "required"
        : property.nullable() ? "nullable" : "optional";
  }

  private CodeBlock preset(TypeRef type, JsonValue value) {
    if (value.isNull()) {
      return CodeBlock.of(".presetNull()");
    }
    ConstantValue constant = new ConstantValue(shape.scope());
    return constant.literal(type, value)
        .map(literal -> CodeBlock.of(".preset($L)", literal))
        .orElseGet(() -> CodeBlock.of(".preset($L)", constant.of(type, value)));
  }
}

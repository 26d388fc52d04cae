package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonExtras;
import io.specwright.runtime.json.JsonNames;

/** The constants, fields and constructor of a model class. */
record ObjectFields(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    type.addField(names());
    type.addField(codec(shape.name(), shape.runtime()));
    for (Field field : shape.fields()) {
      type.addField(JavaTypes.nullable(field.held()), field.name(), PRIVATE, FINAL);
    }
    shape.additional().ifPresent(value ->
        type.addField(shape.additionalMap(value), "additionalProperties", PRIVATE, FINAL));
    type.addField(shape.runtime().of(JsonExtras.class), "extras", PRIVATE, FINAL);
    type.addMethod(constructor());
  }

  private FieldSpec names() {
    ClassName type = shape.runtime().of(JsonNames.class);
    return FieldSpec.builder(type, "NAMES", PRIVATE, STATIC, FINAL)
        .initializer("$T.of($L$L)", type, shape.fields().isEmpty() ? "" : SourceText.FILL, shape.wireNames())
        .build();
  }

  /** The codec constant that every model type has. */
  static FieldSpec codec(ClassName name, RuntimeTypes runtime) {
    TypeName codecType = ParameterizedTypeName.get(runtime.of(JsonCodec.class), name);
    return FieldSpec.builder(codecType, "CODEC", PUBLIC, STATIC, FINAL)
        .addJavadoc("Reads and writes JSON.")
        .initializer("$L$T.of($T::read, $L$T::write)",
            SourceText.BREAK, runtime.of(JsonCodec.class), name, SourceText.FILL, name)
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    constructor.addParameter(shape.builder(), "builder");
    for (Field field : shape.fields()) {
      constructor.addStatement("this.$N = builder.$N", field.name(), field.name());
    }
    if (shape.additional().isPresent()) {
      CodeBlock copy = ContainerKind.of(new MapRef(shape.additional().get(), false))
          .orElseThrow()
          .copy(CodeBlock.of("builder.additionalProperties"));
      constructor.addStatement("this.additionalProperties = $L$L", SourceText.BREAK, copy);
    }
    return constructor.addStatement("this.extras = builder.extras").build();
  }
}

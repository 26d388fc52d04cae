package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.ModelCodec;
import java.util.List;
import java.util.stream.IntStream;

/** The constant that says what properties a model has, a line for each. */
record ObjectTable(ObjectShape shape) {

  void addTo(TypeSpec.Builder type) {
    List<List<CodeBlock>> chunks =
        Chunks.of(IntStream.range(0, shape.fields().size()).mapToObj(this::entry).toList());
    CodeBlock codec = CodeBlock.of("$T.of($L, $L$T::new)",
        shape.runtime().of(ModelCodec.class), JavaLiteral.of(JavaTypes.text(shape.name())), SourceText.FILL,
        shape.name());
    CodeBlock.Builder table = CodeBlock.builder().add("$L", SourceText.BREAK);
    if (chunks.size() <= 1) {
      table.add(codec).add("$>$>");
      chunks.forEach(chunk -> chunk.forEach(table::add));
    } else {
      for (int part = chunks.size(); part > 0; part--) {
        table.add("properties$L(", part);
      }
      table.add(codec).add("$L$>$>", ")".repeat(chunks.size()));
    }
    shape.additional().ifPresent(values ->
        table.add("\n.additional(() -> $L)", shape.types().codec(values)));
    type.addField(FieldSpec.builder(codecType(), "CODEC", PUBLIC, STATIC, FINAL)
        .initializer(table.add("$<$<").build())
        .build());
    if (chunks.size() > 1) {
      IntStream.range(0, chunks.size()).forEach(part -> type.addMethod(part(part, chunks.get(part))));
    }
  }

  private TypeName codecType() {
    return ParameterizedTypeName.get(shape.runtime().of(ModelCodec.class), shape.name());
  }

  /** A portion of a very large table. */
  private MethodSpec part(int part, List<CodeBlock> entries) {
    CodeBlock.Builder code = CodeBlock.builder().add("return codec$>$>");
    entries.forEach(code::add);
    return MethodSpec.methodBuilder("properties" + (part + 1))
        .addModifiers(PRIVATE, STATIC)
        .returns(codecType())
        .addParameter(codecType(), "codec")
        .addCode(code.add(";\n$<$<").build())
        .build();
  }

  private CodeBlock entry(int index) {
    PropertyDecl property = shape.property(index);
    Field field = shape.fields().get(index);
    CodeBlock.Builder entry = CodeBlock.builder()
        .add("\n.$L($L, $L$L)", presence(property), field.wireName(), SourceText.FILL,
            codec(property.type()));
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

  /** A double is held as the exact number that came. */
  private CodeBlock codec(TypeRef type) {
    TypeRef held = JavaTypes.isDouble(type) ? TypeRef.of(Scalar.DECIMAL) : type;
    return shape.types().laterCodec(held, shape.scope().context());
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
        .orElseGet(() -> CodeBlock.of(".preset(() -> $L)", constant.of(type, value)));
  }
}

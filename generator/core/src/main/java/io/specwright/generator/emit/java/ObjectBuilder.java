package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.java.Field.State;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.emit.java.Overloads.Overload;
import io.specwright.runtime.json.JsonExtras;
import io.specwright.runtime.json.JsonValue;
import io.specwright.runtime.json.RequiredProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The builder of a model class, and the two methods that lead to it. */
record ObjectBuilder(ObjectShape shape) {

  /** {@code builder()}: what can have only one value has it from the start. */
  MethodSpec factory() {
    MethodSpec.Builder factory = MethodSpec.methodBuilder("builder");
    factory.addModifiers(PUBLIC, STATIC).returns(shape.builder());
    if (shape.decl().properties().stream().noneMatch(property -> property.constant().isPresent())) {
      return factory.addStatement("return new $T()", shape.builder()).build();
    }
    factory.addStatement("$T b = new $T()", shape.builder(), shape.builder());
    for (int i = 0; i < shape.fields().size(); i++) {
      Field field = shape.fields().get(i);
      shape.property(i).constant().ifPresent(value -> factory.addCode(preset(field, value)));
    }
    return factory.addStatement("return b").build();
  }

  private CodeBlock preset(Field field, JsonValue value) {
    return value.isNull()
        ? CodeBlock.of("b.extras = b.extras.withNull($L);\n", field.wireName())
        : CodeBlock.of("b.$N = $L;\n", field.name(), new ConstantValue(shape.scope()).of(field.type(), value));
  }

  MethodSpec toBuilder() {
    return MethodSpec.methodBuilder("toBuilder")
        .addModifiers(PUBLIC)
        .returns(shape.builder())
        .addStatement("return new $T(this)", shape.builder())
        .build();
  }

  TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.builder()).addModifiers(PUBLIC, STATIC, FINAL);
    type.addJavadoc(documentation());
    fields(type);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    type.addMethod(copyConstructor());
    Setters setters = new Setters(shape.builder(), shape.scope(), ObjectBuilder::forgetRaw);
    for (int i = 0; i < shape.fields().size(); i++) {
      if (isSettable(shape.property(i))) {
        setters.of(shape.fields().get(i)).forEach(type::addMethod);
      }
    }
    putAdditionalProperty().forEach(type::addMethod);
    type.addMethod(build());
    return type.build();
  }

  /** A server's property is set by decoding alone, a constant by {@code builder()}. */
  private static boolean isSettable(PropertyDecl property) {
    return property.access() != Access.READ_ONLY && property.constant().isEmpty();
  }

  private CodeBlock documentation() {
    List<String> required = supplied().mapToObj(i -> "{@code " + shape.fields().get(i).accessor() + "}").toList();
    List<String> words = new ArrayList<>(List.of("Builds", "a", "{@link " + shape.name().simpleName() + "}."));
    if (!required.isEmpty()) {
      words.add("Required:");
      required.forEach(name -> words.add(name + ","));
      words.add(words.remove(words.size() - 1).replaceFirst(",$", "."));
    }
    return Javadoc.of(words).toCode();
  }

  private IntStream supplied() {
    return IntStream.range(0, shape.fields().size()).filter(i -> shape.property(i).mustBeSupplied());
  }

  private void fields(TypeSpec.Builder type) {
    for (Field field : shape.fields()) {
      type.addField(JavaTypes.nullable(field.held()), field.name(), PRIVATE);
    }
    shape.additional().ifPresent(value -> type.addField(
        FieldSpec.builder(shape.additionalMap(value), "additionalProperties", PRIVATE, FINAL)
            .initializer("new $T<>()", LinkedHashMap.class)
            .build()));
    TypeName extras = shape.runtime().of(JsonExtras.class);
    type.addField(FieldSpec.builder(extras, "extras", PRIVATE).initializer("$T.NONE", extras).build());
  }

  private MethodSpec copyConstructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    constructor.addParameter(shape.name(), "from");
    for (Field field : shape.fields()) {
      constructor.addStatement("this.$N = from.$N", field.name(), field.name());
    }
    if (shape.additional().isPresent()) {
      constructor.addStatement("this.additionalProperties.putAll(from.additionalProperties)");
    }
    return constructor.addStatement("this.extras = from.extras").build();
  }

  /** A value that is set takes the place of whatever a decoded object had there. */
  private static CodeBlock forgetRaw(Field field) {
    return field.state() == State.NULLABLE
        ? CodeBlock.of("extras = $N == null $L? extras.withNull($L) $L: extras.without($L);\n",
            field.name(), SourceText.FILL, field.wireName(), SourceText.FILL, field.wireName())
        : CodeBlock.of("extras = extras.without($L);\n", field.wireName());
  }

  /** A declared property has a setter, and its name on the wire must not appear twice. */
  private List<MethodSpec> putAdditionalProperty() {
    if (shape.additional().isEmpty()) {
      return List.of(put(shape.runtime().of(JsonValue.class))
          .addJavadoc("Adds a property that the API does not declare by name.")
          .addStatement("extras = extras.withUndeclared(NAMES.requireUndeclared(name), value)")
          .addStatement("return this")
          .build());
    }
    TypeRef type = shape.additional().get();
    TypeName plain = shape.types().plain(type);
    List<MethodSpec> puts = new ArrayList<>();
    puts.add(put(plain)
        .addJavadoc("Adds a property that the API does not declare by name.")
        .addStatement("additionalProperties.put(NAMES.requireUndeclared(name), $L)",
            plain.isPrimitive() ? CodeBlock.of("value") : Setters.nonNull("value"))
        .addStatement("extras = extras.without(name)")
        .addStatement("return this")
        .build());
    for (Overload overload : new Overloads(shape.scope()).ofElement(type)) {
      puts.add(put(overload.parameter())
          .addStatement("return putAdditionalProperty(name, $L)", overload.convert().apply("value"))
          .build());
    }
    return puts;
  }

  private MethodSpec.Builder put(TypeName value) {
    return MethodSpec.methodBuilder("putAdditionalProperty")
        .addModifiers(PUBLIC)
        .returns(shape.builder())
        .addParameter(String.class, "name")
        .addParameter(value, "value");
  }

  private MethodSpec build() {
    MethodSpec.Builder build = MethodSpec.methodBuilder("build").addModifiers(PUBLIC).returns(shape.name());
    if (supplied().findAny().isPresent()) {
      build.addJavadoc("Checks that nothing required is missing.\n\n");
      build.addJavadoc("@throws $T if something is", IllegalStateException.class);
      build.addCode(requirements());
    }
    for (int i = 0; i < shape.fields().size(); i++) {
      Field field = shape.fields().get(i);
      if (isSettable(shape.property(i)) && field.names().adder().isPresent()) {
        build.addCode(seal(field));
      }
    }
    return build.addStatement("return new $T(this)", shape.name()).build();
  }

  private CodeBlock requirements() {
    List<CodeBlock> checks = supplied()
        .mapToObj(shape.fields()::get)
        .map(field -> CodeBlock.of("check($L, $N)", field.wireName(), field.name()))
        .toList();
    CodeBlock arguments = CodeBlock.of("$L, extras", JavaLiteral.of(shape.name().simpleName()));
    return new CallChain(shape.runtime().of(RequiredProperties.class), arguments, checks)
        .toCode("", CodeBlock.of("$L.verify()", SourceText.FILL), "required", shape.fieldNames());
  }

  static CodeBlock seal(Field field) {
    CodeBlock self = CodeBlock.of("$N", field.name());
    return CodeBlock.of("$L = $L == null ? null $L: $L;\n",
        self, self, SourceText.FILL, ContainerKind.of(field.type()).orElseThrow().seal(self));
  }
}

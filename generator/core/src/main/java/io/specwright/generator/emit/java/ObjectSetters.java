package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.java.Field.State;
import io.specwright.generator.emit.java.Overloads.Overload;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.runtime.json.ModelBuilder;
import io.specwright.runtime.json.ModelValues;
import io.specwright.runtime.json.OpenModelBuilder;
import java.util.ArrayList;
import java.util.List;

/** The builder of a model class: setters that name the property's index, and those that spare a conversion. */
record ObjectSetters(ObjectShape shape) {

  TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(shape.builder()).addModifiers(PUBLIC, STATIC, FINAL);
    type.addJavadoc(documentation());
    type.superclass(ParameterizedTypeName.get(
        shape.runtime().of(shape.additional().isPresent() ? ModelBuilder.class : OpenModelBuilder.class),
        shape.name(),
        shape.builder()));
    type.addMethod(MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(shape.runtime().of(ModelValues.class), "values")
        .addStatement("super(values)")
        .build());
    for (int i = 0; i < shape.fields().size(); i++) {
      if (shape.property(i).isSettable()) {
        setters(i).forEach(type::addMethod);
      }
    }
    putAdditionalProperty().forEach(type::addMethod);
    return type.build();
  }

  private CodeBlock documentation() {
    List<String> required = new ArrayList<>();
    for (int i = 0; i < shape.fields().size(); i++) {
      if (shape.property(i).mustBeSupplied()) {
        required.add(shape.fields().get(i).accessor());
      }
    }
    if (required.isEmpty()) {
      return CodeBlock.of("");
    }
    List<String> words = new ArrayList<>(List.of("Required:"));
    required.forEach(name -> words.add(name + (words.size() == required.size() ? "." : ",")));
    return Javadoc.of(words, shape.builder()).toCode();
  }

  private List<MethodSpec> setters(int index) {
    Field field = shape.fields().get(index);
    TypeName plain = shape.types().plain(field.type());
    boolean mayBeNull = field.state() == State.NULLABLE || (field.state() == State.OPTIONAL && !plain.isPrimitive());
    TypeName own = mayBeNull ? JavaTypes.nullable(shape.types().boxed(field.type())) : plain;
    CodeBlock argument = CodeBlock.of("value");
    List<MethodSpec> setters = new ArrayList<>();
    setters.add(setter(index, own, argument));
    if (mayBeNull && isWidened(plain)) {
      setters.add(setter(index, plain, argument));
    }
    for (Overload overload : new Overloads(shape.scope()).of(field.type())) {
      setters.add(setter(index, overload.parameter(), overload.convert().apply("value")));
    }
    field.names().adder().ifPresent(adder ->
        setters.addAll(adders(index, adder, ContainerKind.of(field.type()).orElseThrow())));
    return setters;
  }

  /** Java widens {@code 5} to a long but does not box it to a Long. */
  private static boolean isWidened(TypeName plain) {
    return plain.equals(TypeName.LONG) || plain.equals(TypeName.DOUBLE);
  }

  private MethodSpec setter(int index, TypeName parameter, CodeBlock value) {
    Field field = shape.fields().get(index);
    return start(field.accessor(), field.deprecated())
        .addParameter(parameter, "value")
        .addStatement("return set($L, $L$L)", index, SourceText.FILL, value)
        .build();
  }

  private List<MethodSpec> adders(int index, String adder, ContainerKind container) {
    TypeName type = container.nullableElements()
        ? JavaTypes.nullable(shape.types().boxed(container.element()))
        : shape.types().plain(container.element());
    List<MethodSpec> adders = new ArrayList<>();
    adders.add(adder(index, adder, container, type, CodeBlock.of("value")));
    for (Overload overload : new Overloads(shape.scope()).ofElement(container.element())) {
      adders.add(adder(index, adder, container, overload.parameter(), overload.convert().apply("value")));
    }
    return adders;
  }

  private MethodSpec adder(int index, String adder, ContainerKind container, TypeName type, CodeBlock element) {
    MethodSpec.Builder method = start(adder, shape.fields().get(index).deprecated());
    return container.isMap()
        ? method.addParameter(String.class, "name").addParameter(type, "value")
            .addStatement("return put($L, name, $L$L)", index, SourceText.FILL, element).build()
        : method.addParameter(type, "value")
            .addStatement("return add($L, $L$L)", index, SourceText.FILL, element).build();
  }

  private MethodSpec.Builder start(String method, boolean deprecated) {
    MethodSpec.Builder start = MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(shape.builder());
    return deprecated ? start.addAnnotation(Deprecated.class) : start;
  }

  /** Of a model that gives its additional properties a type; any other one has it from the runtime. */
  private List<MethodSpec> putAdditionalProperty() {
    List<MethodSpec> puts = new ArrayList<>();
    shape.additional().ifPresent(type -> {
      puts.add(put(shape.types().plain(type), CodeBlock.of("value")));
      for (Overload overload : new Overloads(shape.scope()).ofElement(type)) {
        puts.add(put(overload.parameter(), overload.convert().apply("value")));
      }
    });
    return puts;
  }

  private MethodSpec put(TypeName type, CodeBlock value) {
    return start("putAdditionalProperty", false)
        .addParameter(String.class, "name")
        .addParameter(type, "value")
        .addStatement("return putAdditional(name, $L$L)", SourceText.FILL, value)
        .build();
  }
}

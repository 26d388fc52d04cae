package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.java.Field.State;
import io.specwright.generator.emit.java.Overloads.Overload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The setters of a builder: the one that takes the field's type, and those that spare the caller a conversion.
 *
 * @param afterwards what else is to be done when a field has been set
 */
record Setters(ClassName builder, JavaScope scope, Function<Field, CodeBlock> afterwards) {

  List<MethodSpec> of(Field field) {
    List<MethodSpec> setters = new ArrayList<>();
    setters.add(setter(field));
    if (field.state() != State.REQUIRED && needsPrimitive(field)) {
      TypeName primitive = scope.types().plain(field.type());
      setters.add(delegate(field, primitive, CodeBlock.of("$T.valueOf($N)", primitive.box(), field.name())));
    }
    for (Overload overload : new Overloads(scope).of(field.type())) {
      setters.add(delegate(field, overload.parameter(), overload.convert().apply(field.name())));
    }
    field.names().adder().ifPresent(adder -> setters.addAll(
        new Adders(this, field, ContainerKind.of(field.type()).orElseThrow()).of(adder)));
    return setters;
  }

  /** Java widens {@code 5} to a long but does not box it to a Long. */
  private boolean needsPrimitive(Field field) {
    TypeName plain = scope.types().plain(field.type());
    return plain.equals(TypeName.LONG) || plain.equals(TypeName.DOUBLE);
  }

  private MethodSpec setter(Field field) {
    TypeName type = field.state() == State.REQUIRED
        ? scope.types().plain(field.type())
        : JavaTypes.nullable(scope.types().boxed(field.type()));
    MethodSpec.Builder setter = start(field.accessor(), field);
    setter.addJavadoc(Javadoc.brief(field.docs()).deprecated(field.deprecated()).toCode());
    return setter
        .addParameter(type, field.name())
        .addStatement("this.$N = $L", field.name(), value(field))
        .addCode(afterwards.apply(field))
        .addStatement("return this")
        .build();
  }

  private CodeBlock value(Field field) {
    String name = field.name();
    Optional<CodeBlock> converted = converted(field);
    if (field.state() != State.REQUIRED) {
      return converted.map(code -> CodeBlock.of("$N == null ? null $L: $L", name, SourceText.FILL, code))
          .orElse(CodeBlock.of("$N", name));
    }
    return converted.orElse(scope.types().plain(field.type()).isPrimitive() ? CodeBlock.of("$N", name) : nonNull(name));
  }

  /** The expression that turns a value which is not null into what the field holds, where these differ. */
  private Optional<CodeBlock> converted(Field field) {
    if (JavaTypes.isDouble(field.type()) && field.held().equals(ClassName.get(BigDecimal.class))) {
      return Optional.of(CodeBlock.of("$T.valueOf($N)", BigDecimal.class, field.name()));
    }
    return ContainerKind.of(field.type()).map(kind -> kind.copy(CodeBlock.of("$N", field.name())));
  }

  private MethodSpec delegate(Field field, TypeName parameter, CodeBlock argument) {
    return start(field.accessor(), field)
        .addParameter(parameter, field.name())
        .addStatement("return $N($L)", field.accessor(), argument)
        .build();
  }

  MethodSpec.Builder start(String method, Field field) {
    MethodSpec.Builder start = MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(builder);
    if (field.deprecated()) {
      start.addAnnotation(Deprecated.class);
    }
    return start;
  }

  /** Refuses null at the place that passed it. */
  static CodeBlock nonNull(String parameter) {
    return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter);
  }
}

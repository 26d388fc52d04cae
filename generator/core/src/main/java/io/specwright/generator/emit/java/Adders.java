package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.java.Overloads.Overload;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods that add one element to a list, set or map of a builder. The first one replaces the unmodifiable
 * container of a setter or of a decoded object by one that grows; {@code build()} seals it.
 */
record Adders(Setters setters, Field field, ContainerKind container) {

  List<MethodSpec> of(String adder) {
    List<MethodSpec> adders = new ArrayList<>();
    adders.add(adder(adder));
    String element = parameter();
    for (Overload overload : new Overloads(setters.scope()).ofElement(container.element())) {
      adders.add(start(adder, overload.parameter())
          .addStatement("return $N($L$L)", adder, container.isMap() ? "name, " : "", overload.convert().apply(element))
          .build());
    }
    return adders;
  }

  private MethodSpec adder(String adder) {
    JavaTypes types = setters.scope().types();
    TypeName type = container.nullableElements()
        ? JavaTypes.nullable(types.boxed(container.element()))
        : types.plain(container.element());
    CodeBlock element = container.nullableElements() || type.isPrimitive()
        ? CodeBlock.of("$N", parameter())
        : Setters.nonNull(parameter());
    MethodSpec.Builder method = start(adder, type);
    method.addJavadoc(Javadoc.of("Adds to {@code " + field.accessor() + "}.").deprecated(field.deprecated()).toCode());
    method.beginControlFlow("if (!($L instanceof $T))", self(), container.growing());
    method.addStatement("$L = $L == null $L? new $T<>() $L: new $T<>($L)",
        self(), self(), SourceText.FILL, container.growing(), SourceText.FILL, container.growing(), self());
    method.endControlFlow();
    if (container.isMap()) {
      method.addStatement("$L.put($L, $L)", self(), Setters.nonNull("name"), element);
    } else {
      method.addStatement("$L.add($L)", self(), element);
    }
    return method.addCode(setters.afterwards().apply(field.present())).addStatement("return this").build();
  }

  private MethodSpec.Builder start(String adder, TypeName element) {
    MethodSpec.Builder start = setters.start(adder, field);
    if (container.isMap()) {
      start.addParameter(String.class, "name");
    }
    return start.addParameter(element, parameter());
  }

  private String parameter() {
    return container.isMap() ? "value" : "element";
  }

  /** The field, which a parameter may hide. */
  private CodeBlock self() {
    boolean hidden = field.name().equals(parameter()) || (container.isMap() && field.name().equals("name"));
    return CodeBlock.of(hidden ? "this.$N" : "$N", field.name());
  }
}

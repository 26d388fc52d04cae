package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.java.Overloads.Overload;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is common to the methods of a builder that set one slot of a request, be it a parameter or a part of a body.
 *
 * @param setter the method that sets the whole value
 */
record SlotMethods(ClassName builder, String setter, int slot, boolean deprecated, JavaScope scope) {

  /** The methods that add one element to a list, set or map. */
  List<MethodSpec> adders(String adder, ContainerKind container) {
    String method = container.growing() == LinkedHashSet.class ? "plusUnique" : "plus";
    String name = container.isMap() ? "name, " : "";
    TypeName element = container.nullableElements()
        ? JavaTypes.nullable(scope.types().boxed(container.element()))
        : scope.types().plain(container.element());
    List<MethodSpec> adders = new ArrayList<>();
    adders.add(delegate(adding(adder, element, container), setter,
        CodeBlock.of("$L($L, $Lvalue)", method, slot, name)));
    for (Overload overload : new Overloads(scope).ofElement(container.element())) {
      adders.add(delegate(adding(adder, overload.parameter(), container), adder,
          CodeBlock.of("$L$L", name, overload.convert().apply("value"))));
    }
    return adders;
  }

  private MethodSpec.Builder adding(String adder, TypeName element, ContainerKind container) {
    MethodSpec.Builder adding = start(adder);
    if (container.isMap()) {
      adding.addParameter(String.class, "name");
    }
    return adding.addParameter(element, "value");
  }

  MethodSpec.Builder start(String method, TypeName value) {
    return start(method).addParameter(value, "value");
  }

  private MethodSpec.Builder start(String method) {
    MethodSpec.Builder start = MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(builder);
    if (deprecated) {
      start.addAnnotation(Deprecated.class);
    }
    return start;
  }

  /** A method that leaves its work to another one. */
  MethodSpec delegate(String method, TypeName value, String to, CodeBlock argument) {
    return delegate(start(method, value), to, argument);
  }

  private static MethodSpec delegate(MethodSpec.Builder method, String to, CodeBlock argument) {
    return method.addStatement("return $N($L)", to, argument).build();
  }
}

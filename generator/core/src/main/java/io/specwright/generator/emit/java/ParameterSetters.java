package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.java.Overloads.Overload;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.runtime.http.ParameterStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The methods of a builder that set one parameter, each of one statement.
 *
 * @param slot the parameter's place in the order of the request
 */
record ParameterSetters(ClassName builder, ParameterDecl parameter, int slot, JavaScope scope) {

  /** What the runtime writes to a query without being told how. */
  private static final Set<Scalar> PLAIN = Set.of(Scalar.STRING, Scalar.LONG, Scalar.INT, Scalar.BOOLEAN);

  List<MethodSpec> all() {
    String name = parameter.names().accessor();
    TypeName boxed = scope.types().boxed(parameter.type());
    TypeName plain = scope.types().plain(parameter.type());
    List<MethodSpec> setters = new ArrayList<>();
    setters.add(methods().start(name, plain.isPrimitive() ? plain : JavaTypes.nullable(boxed))
        .addJavadoc(Javadoc.opening(parameter.docs())
            .defaultValue(parameter.defaultValue())
            .deprecated(parameter.deprecated())
            .toCode())
        .addStatement(setting())
        .build());
    for (Overload overload : new Overloads(scope).of(parameter.type())) {
      setters.add(methods().delegate(name, overload.parameter(), name, overload.convert().apply("value")));
    }
    ContainerKind.of(parameter.type()).ifPresent(container ->
        parameter.names().adder().ifPresent(adder -> setters.addAll(methods().adders(adder, container))));
    return setters;
  }

  private CodeBlock setting() {
    String place = parameter.place().name().toLowerCase(Locale.ROOT);
    CodeBlock.Builder call = CodeBlock.builder();
    call.add("return $L($L, $L, value", place, slot, JavaLiteral.of(parameter.wireName()));
    boolean usual = parameter.isWrittenAsUsual();
    if (!usual || parameter.place() != Place.QUERY || !(parameter.type().resolved() instanceof ScalarRef scalar)
        || !PLAIN.contains(scalar.scalar())) {
      call.add(", $L$L", SourceText.FILL, scope.types().codec(parameter.type()));
    }
    if (!usual) {
      call.add(", $L$T.$L, $L", SourceText.FILL, scope.runtime().of(ParameterStyle.class), parameter.style(),
          parameter.explode());
      call.add(parameter.place() == Place.QUERY ? ", " + parameter.allowReserved() : "");
    }
    return call.add(")").build();
  }

  private SlotMethods methods() {
    return new SlotMethods(builder, parameter.names().accessor(), slot, parameter.deprecated(), scope);
  }
}

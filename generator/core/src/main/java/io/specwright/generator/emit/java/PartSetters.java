package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.java.Overloads.Overload;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.PartDecl.Files;
import io.specwright.generator.ir.PartDecl.Styled;
import io.specwright.generator.ir.PartDecl.Typed;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.ParameterStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods of a builder that set one part, each of one statement: as a value, as a file, as the path of one.
 *
 * @param slot the part's place in the order of the body
 */
record PartSetters(ClassName builder, PartDecl part, int slot, JavaScope scope) {

  List<MethodSpec> all() {
    List<MethodSpec> setters = new ArrayList<>();
    part.type().ifPresent(type -> setters.addAll(ofValue(type)));
    if (part.files() != Files.NONE) {
      setters.addAll(ofFile());
    }
    MethodSpec first = setters.get(0).toBuilder().addJavadoc(documentation()).build();
    setters.set(0, first);
    return setters;
  }

  private CodeBlock documentation() {
    Javadoc javadoc = Javadoc.opening(part.docs()).defaultValue(part.defaultValue());
    part.fileTypes().ifPresent(types -> javadoc.sentence("Media type: " + JavadocText.code(types) + "."));
    return javadoc.deprecated(part.deprecated()).toCode();
  }

  private List<MethodSpec> ofValue(TypeRef type) {
    String name = part.names().accessor();
    TypeName plain = scope.types().plain(type);
    List<MethodSpec> setters = new ArrayList<>();
    setters.add(methods().start(name, plain.isPrimitive() ? plain : JavaTypes.nullable(scope.types().boxed(type)))
        .addStatement(setting(type))
        .build());
    for (Overload overload : new Overloads(scope).of(type)) {
      setters.add(methods().delegate(name, overload.parameter(), name, overload.convert().apply("value")));
    }
    ContainerKind.of(type).ifPresent(container ->
        part.names().adder().ifPresent(adder -> setters.addAll(methods().adders(adder, container))));
    return setters;
  }

  private CodeBlock setting(TypeRef type) {
    CodeBlock.Builder call = CodeBlock.builder();
    call.add("return value($L, $L, value, $L$L", slot, JavaLiteral.of(part.wireName()), SourceText.FILL,
        scope.types().codec(type));
    if (part.encoding() instanceof Styled styled) {
      call.add(", $L$T.$L, $L", SourceText.FILL, scope.runtime().of(ParameterStyle.class), styled.style(),
          styled.explode());
    } else if (part.encoding() instanceof Typed typed) {
      call.add(", $L$L", SourceText.FILL, JavaLiteral.of(typed.contentType()));
    }
    return call.add(headers()).add(")").build();
  }

  private CodeBlock headers() {
    CodeBlock.Builder headers = CodeBlock.builder();
    if (!(part.encoding() instanceof Styled)) {
      part.headers().forEach((name, value) ->
          headers.add(", $L$L, $L", SourceText.FILL, JavaLiteral.of(name), JavaLiteral.of(value)));
    }
    return headers.build();
  }

  private List<MethodSpec> ofFile() {
    String name = part.names().accessor();
    ClassName body = scope.runtime().of(HttpBody.class);
    Optional<String> adder = part.names().adder();
    boolean one = part.files() == Files.ONE;
    List<MethodSpec> setters = new ArrayList<>();
    setters.add(methods().start(name, JavaTypes.nullable(
            one ? body : ParameterizedTypeName.get(ClassName.get(List.class), body)))
        .addStatement("return $L($L, $L, value$L)", one ? "file" : "files", slot, JavaLiteral.of(part.wireName()),
            headers())
        .build());
    if (one || adder.isPresent()) {
      String single = one ? name : adder.get();
      if (!one) {
        setters.add(methods().delegate(single, body, name, CodeBlock.of("plus($L, value)", slot)));
      }
      setters.add(methods().delegate(single, ClassName.get(Path.class), single, CodeBlock.of(
          "$T.of($Lvalue)", body, part.fileType().map(type -> JavaLiteral.of(type) + ", ").orElse(""))));
    }
    return setters;
  }

  private SlotMethods methods() {
    return new SlotMethods(builder, part.names().accessor(), slot, part.deprecated(), scope);
  }
}

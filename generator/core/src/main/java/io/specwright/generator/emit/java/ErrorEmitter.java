package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.XmlDecl;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.ErrorContext;
import io.specwright.runtime.json.DecodingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An exception per declared error. */
public final class ErrorEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    return model.errors().stream().map(error -> emit(error, model, scope));
  }

  private static GeneratedFile emit(ErrorDecl error, SdkModel model, JavaScope scope) {
    TypeSpec.Builder type = TypeSpec.classBuilder(JavaTypes.name(error.id())).addModifiers(PUBLIC, FINAL);
    type.superclass(scope.runtime().of(ApiException.class));
    type.addJavadoc(Javadoc.full(error.docs(), JavaTypes.name(error.id())).toCode());
    scope.allowDeprecated(type, error.body().map(List::of).orElse(List.of()));

    type.addField(FieldSpec.builder(long.class, "serialVersionUID", PRIVATE, STATIC, FINAL).initializer("1L").build());
    type.addMethod(MethodSpec.constructorBuilder()
        .addModifiers(PUBLIC)
        .addJavadoc("Used by the services.")
        .addParameter(scope.runtime().of(ErrorContext.class), "context")
        .addStatement("super(context)")
        .build());
    error.body().ifPresent(body -> type.addMethod(body(body, model.xml(), scope)));

    return scope.file(error.id(), type);
  }

  /** Where some answer of this type is XML, this one may be, too. */
  private static MethodSpec body(TypeRef body, Optional<XmlDecl> xml, JavaScope scope) {
    CodeBlock codecs = xml.flatMap(declared -> declared.find(body).map(markup ->
            CodeBlock.of("$L, $T.$N", scope.types().codec(body), JavaTypes.name(declared.id()), markup.constant())))
        .orElseGet(() -> scope.types().codec(body));
    return MethodSpec.methodBuilder("error")
        .addModifiers(PUBLIC)
        .returns(scope.types().plain(body))
        .addJavadoc("The decoded body.\n\n@throws $T if the body is not what the API promises",
            scope.runtime().of(DecodingException.class))
        .addStatement("return decode($L)", codecs)
        .build();
  }
}

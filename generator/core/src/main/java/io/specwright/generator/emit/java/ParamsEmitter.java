package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.runtime.http.CallParams;
import io.specwright.runtime.http.CallParamsBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class per operation that has optional parameters: a builder with setters, on a base class that does the work. */
public final class ParamsEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    return model.params().stream().map(params -> ParamsClass.of(params, scope).emit());
  }

  private record ParamsClass(ParamsDecl decl, RequestClass frame) {

    static ParamsClass of(ParamsDecl decl, JavaScope scope) {
      return new ParamsClass(decl, new RequestClass(decl.id(), scope, CallParams.class, CallParamsBuilder.class));
    }

    GeneratedFile emit() {
      TypeSpec.Builder type = frame.type(
          CodeBlock.of("builder$L", sensitive()), decl.parameters().stream().map(ParameterDecl::type).toList());
      type.addJavadoc("Optional parameters of $L.", JavadocText.code(decl.operationId()));
      type.addType(builderType());
      return frame.scope().file(decl.id(), type);
    }

    private String sensitive() {
      return decl.parameters().stream()
          .filter(ParameterDecl::sensitive)
          .map(parameter -> ", " + SourceText.FILL + JavaLiteral.of(parameter.wireName()))
          .collect(Collectors.joining());
    }

    private TypeSpec builderType() {
      TypeSpec.Builder type = frame.builderType();
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
      for (int slot = 0; slot < decl.parameters().size(); slot++) {
        new ParameterSetters(frame.builder(), decl.parameters().get(slot), slot, frame.scope()).all()
            .forEach(type::addMethod);
      }
      return type.build();
    }
  }
}

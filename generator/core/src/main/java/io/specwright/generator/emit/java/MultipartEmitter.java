package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.MultipartDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.multipart.MultipartBody;
import io.specwright.runtime.multipart.MultipartBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class per body of several parts: a builder with setters, on a base class that does the work. */
public final class MultipartEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    return model.multiparts().stream().map(decl -> PartsClass.of(decl, scope).emit());
  }

  private record PartsClass(MultipartDecl decl, RequestClass frame) {

    static PartsClass of(MultipartDecl decl, JavaScope scope) {
      return new PartsClass(decl, new RequestClass(decl.id(), scope, MultipartBody.class, MultipartBuilder.class));
    }

    GeneratedFile emit() {
      TypeSpec.Builder type =
          frame.type(CodeBlock.of("$L, builder$L", JavaLiteral.of(decl.mediaType()), required()), types());
      type.addJavadoc("The parts that $L sends.", JavadocText.code(decl.operationId()));
      type.addType(builderType());
      return frame.scope().file(decl.id(), type);
    }

    private List<TypeRef> types() {
      return Stream.concat(decl.parts().stream().flatMap(part -> part.type().stream()), decl.additional().stream())
          .toList();
    }

    private String required() {
      return decl.parts().stream()
          .filter(PartDecl::required)
          .map(part -> ", " + SourceText.FILL + JavaLiteral.of(part.wireName()))
          .collect(Collectors.joining());
    }

    private TypeSpec builderType() {
      ClassName builder = frame.builder();
      JavaScope scope = frame.scope();
      TypeSpec.Builder type = frame.builderType();
      List<String> given = decl.parts().stream()
          .filter(part -> part.required() && part.constant().isEmpty())
          .map(part -> part.names().accessor())
          .toList();
      if (!given.isEmpty()) {
        List<String> words = new ArrayList<>(List.of("Required:"));
        given.forEach(accessor -> words.add(accessor + (words.size() == given.size() ? "." : ",")));
        type.addJavadoc(Javadoc.of(words, builder).toCode());
      }
      MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
      for (int slot = 0; slot < decl.parts().size(); slot++) {
        PartDecl part = decl.parts().get(slot);
        part.constant().ifPresent(value -> constructor.addStatement("$N($L)", part.names().accessor(),
            new ConstantValue(scope).of(part.type().orElseThrow(), value)));
        new PartSetters(builder, part, slot, scope).all().forEach(type::addMethod);
      }
      type.addMethod(constructor.build());
      decl.additional().ifPresent(additional -> type.addMethod(MethodSpec.methodBuilder("putAdditionalProperty")
          .addModifiers(PUBLIC)
          .returns(builder)
          .addParameter(String.class, "name")
          .addParameter(scope.types().plain(additional), "value")
          .addStatement("return further(name, value, $L)", scope.types().codec(additional))
          .build()));
      return type.build();
    }
  }
}

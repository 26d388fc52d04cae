package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
    return model.multiparts().stream().map(decl -> new PartsClass(decl, scope).emit());
  }

  private record PartsClass(MultipartDecl decl, JavaScope scope) {

    GeneratedFile emit() {
      TypeSpec.Builder type = TypeSpec.classBuilder(name()).addModifiers(PUBLIC, FINAL);
      type.superclass(scope.runtime().of(MultipartBody.class));
      type.addJavadoc("The parts that $L sends.", JavadocText.code(decl.operationId()));
      scope.allowDeprecated(type, types());
      type.addMethod(MethodSpec.constructorBuilder()
          .addModifiers(PRIVATE)
          .addParameter(builder(), "builder")
          .addStatement("super($L, builder$L)", JavaLiteral.of(decl.mediaType()), required())
          .build());
      type.addMethod(start("builder").addModifiers(STATIC).addStatement("return new $T()", builder()).build());
      type.addMethod(start("toBuilder").addStatement("return fill(new $T())", builder()).build());
      type.addType(builderType());
      return scope.file(decl.id(), type);
    }

    private ClassName name() {
      return JavaTypes.name(decl.id());
    }

    private ClassName builder() {
      return ObjectShape.builderOf(name());
    }

    private MethodSpec.Builder start(String method) {
      return MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(builder());
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
      TypeSpec.Builder type = TypeSpec.classBuilder(builder()).addModifiers(PUBLIC, STATIC, FINAL);
      type.superclass(ParameterizedTypeName.get(scope.runtime().of(MultipartBuilder.class), builder()));
      List<String> given = decl.parts().stream()
          .filter(part -> part.required() && part.constant().isEmpty())
          .map(part -> part.names().accessor())
          .toList();
      if (!given.isEmpty()) {
        List<String> words = new ArrayList<>(List.of("Required:"));
        given.forEach(accessor -> words.add(accessor + (words.size() == given.size() ? "." : ",")));
        type.addJavadoc(Javadoc.of(words, builder()).toCode());
      }
      MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
      type.addMethod(MethodSpec.methodBuilder("build")
          .addModifiers(PUBLIC)
          .returns(name())
          .addStatement("return new $T(this)", name())
          .build());
      for (int slot = 0; slot < decl.parts().size(); slot++) {
        PartDecl part = decl.parts().get(slot);
        part.constant().ifPresent(value -> constructor.addStatement("$N($L)", part.names().accessor(),
            new ConstantValue(scope).of(part.type().orElseThrow(), value)));
        new PartSetters(builder(), part, slot, scope).all().forEach(type::addMethod);
      }
      type.addMethod(constructor.build());
      decl.additional().ifPresent(additional -> type.addMethod(MethodSpec.methodBuilder("putAdditionalProperty")
          .addModifiers(PUBLIC)
          .returns(builder())
          .addParameter(String.class, "name")
          .addParameter(scope.types().plain(additional), "value")
          .addStatement("return further(name, value, $L)", scope.types().codec(additional))
          .build()));
      return type.build();
    }
  }
}

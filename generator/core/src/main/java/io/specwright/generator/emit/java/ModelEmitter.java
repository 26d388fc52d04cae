package io.specwright.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.UnionDecl;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A file per model that stands for itself, with the models nested in it. */
public final class ModelEmitter implements Emitter {

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    JavaScope scope = new JavaScope(model, context);
    Map<TypeId, List<TypeDecl>> nested = model.types().stream()
        .filter(type -> type.id().isNested())
        .collect(Collectors.groupingBy(type -> type.id().enclosing().orElseThrow()));
    return model.types().stream()
        .filter(type -> !(type instanceof AliasDecl) && !type.id().isNested())
        .map(type -> scope.file(type.id(), new Composition(nested, scope).of(type)));
  }

  private record Composition(Map<TypeId, List<TypeDecl>> nested, JavaScope scope) {

    TypeSpec.Builder of(TypeDecl decl) {
      TypeSpec.Builder type = alone(decl);
      for (TypeDecl inner : nested.getOrDefault(decl.id(), List.of())) {
        type.addType(of(inner).addModifiers(Modifier.STATIC).build());
      }
      return type;
    }

    private TypeSpec.Builder alone(TypeDecl decl) {
      if (decl instanceof ObjectDecl object) {
        return ObjectEmitter.type(object, scope);
      } else if (decl instanceof EnumDecl constants) {
        return EnumEmitter.type(constants, scope);
      } else if (decl instanceof UnionDecl union) {
        return UnionEmitter.type(union, scope);
      } else if (decl instanceof HierarchyDecl hierarchy) {
        return HierarchyEmitter.type(hierarchy, scope);
      }
      throw new IllegalStateException("no class for " + decl);
    }
  }
}

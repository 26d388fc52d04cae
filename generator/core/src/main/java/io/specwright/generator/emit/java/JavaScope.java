package io.specwright.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the classes of one output share: the names around them, and how one becomes a file. */
final class JavaScope {
  /**
   * The classes of java.lang that generated code names; a generated class of the same package may be called like
   * one.
   */
  private static final Set<String> JAVA_LANG = Set.of(
      "Boolean", "Deprecated", "Double", "IllegalStateException", "Integer", "Long", "Object", "Override", "String",
      "SuppressWarnings");

  private final RuntimeTypes runtime;
  private final JavaTypes types;
  private final EmitContext context;
  private final Map<String, Set<String>> hiddenByPackage = new HashMap<>();

  JavaScope(SdkModel model, EmitContext context) {
    this.runtime = new RuntimeTypes(context.config().runtimePackage());
    this.types = new JavaTypes(runtime);
    this.context = context;
    ids(model)
        .filter(id -> JAVA_LANG.contains(id.name()))
        .forEach(id -> hiddenByPackage.computeIfAbsent(id.packageName(), name -> new TreeSet<>()).add(id.name()));
  }

  private static Stream<TypeId> ids(SdkModel model) {
    return Stream.of(
            model.types().stream().map(type -> type.id()),
            model.errors().stream().map(error -> error.id()),
            model.params().stream().map(params -> params.id()),
            model.multiparts().stream().map(parts -> parts.id()),
            model.services().stream().map(service -> service.id()))
        .flatMap(ids -> ids);
  }

  RuntimeTypes runtime() {
    return runtime;
  }

  JavaTypes types() {
    return types;
  }

  EmitContext context() {
    return context;
  }

  /**
   * Keeps users of a deprecated class compiling without a warning; a class that is deprecated itself needs no such
   * thing.
   */
  void allowDeprecated(TypeSpec.Builder type, Collection<TypeRef> used) {
    DeprecatedUse use = new DeprecatedUse(context, true);
    if (used.stream().anyMatch(use::of)) {
      type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "\"deprecation\"").build());
    }
  }

  GeneratedFile file(TypeId id, TypeSpec.Builder type) {
    type.alwaysQualify(hiddenByPackage.getOrDefault(id.packageName(), Set.of()).toArray(String[]::new));
    JavaFile file = JavaFile.builder(id.packageName(), type.build()).skipJavaLangImports(true).build();
    String path = id.qualifiedName().replace('.', '/') + ".java";
    return new GeneratedFile(OutputRoot.SOURCES, path, SourceText.polish(file.toString()));
  }
}

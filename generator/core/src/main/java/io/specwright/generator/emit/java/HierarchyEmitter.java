package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.HierarchyDecl.LeafDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sealed interface per hierarchy: what its classes have in common, and how a reader tells them apart. It names their
 * codecs in a method only, because a class that is being loaded loads the interface.
 */
final class HierarchyEmitter {
  private final HierarchyDecl decl;
  private final JavaScope scope;
  private final ClassName name;

  private HierarchyEmitter(HierarchyDecl decl, JavaScope scope) {
    this.decl = decl;
    this.scope = scope;
    this.name = JavaTypes.name(decl.id());
  }

  static TypeSpec.Builder type(HierarchyDecl decl, JavaScope scope) {
    return new HierarchyEmitter(decl, scope).type();
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder type = TypeSpec.interfaceBuilder(name).addModifiers(PUBLIC, SEALED);
    type.addJavadoc(Javadoc.full(decl.docs(), name).deprecated(decl.deprecated()).toCode());
    if (decl.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else {
      scope.allowDeprecated(type, typesUsed());
    }
    decl.parents().forEach(parent -> type.addSuperinterface(JavaTypes.name(parent)));
    Stream.concat(decl.subtypes().stream(), Stream.of(decl.unknown()))
        .forEach(subtype -> type.addPermittedSubclass(JavaTypes.name(subtype)));
    type.addField(codec());
    decl.properties().forEach(property ->
        type.addMethod(ObjectAccessors.header(property, scope)
            .addModifiers(ABSTRACT)
            .addJavadoc(ObjectAccessors.documentation(property, name).toCode())
            .build()));
    Match.of(decl).method().ifPresent(type::addMethod);
    readers().forEach(type::addMethod);
    return type;
  }

  private List<TypeRef> typesUsed() {
    List<TypeRef> types = new ArrayList<>();
    decl.properties().forEach(property -> types.add(property.type()));
    Stream.of(decl.parents(), decl.subtypes(), decl.leaves().stream().map(LeafDecl::id).toList())
        .flatMap(List::stream)
        .forEach(id -> types.add(new TypeRef.NamedRef(id)));
    return types;
  }

  private FieldSpec codec() {
    ClassName codec = scope.runtime().of(JsonCodec.class);
    return FieldSpec.builder(ParameterizedTypeName.get(codec, name), "CODEC", PUBLIC, STATIC, FINAL)
        .initializer("$L$T.ofModels($T::read)", SourceText.FILL, codec, name)
        .build();
  }

  /** {@code read}, which goes on in further methods where it is very long. */
  private List<MethodSpec> readers() {
    List<List<Map.Entry<String, TypeId>>> chunks = Chunks.of(List.copyOf(decl.kinds().entrySet()));
    List<MethodSpec> readers = new ArrayList<>();
    for (int i = 0; i < Math.max(1, chunks.size()); i++) {
      CodeBlock otherwise = i + 1 < chunks.size()
          ? CodeBlock.of("read$L(in)", i + 2)
          : read(decl.unknown());
      readers.add(reader(i == 0 ? "read" : "read" + (i + 1), chunks.isEmpty() ? List.of() : chunks.get(i), otherwise));
    }
    return readers;
  }

  private MethodSpec reader(String method, List<Map.Entry<String, TypeId>> kinds, CodeBlock otherwise) {
    MethodSpec.Builder reader = MethodSpec.methodBuilder(method)
        .addModifiers(PRIVATE, STATIC)
        .returns(JavaTypes.nullable(name))
        .addParameter(scope.runtime().of(JsonReader.class), "in");
    if (kinds.isEmpty()) {
      return reader.addStatement("return $L", otherwise).build();
    }
    CodeBlock.Builder code = CodeBlock.builder()
        .add("return switch (in.peekText($L)) {\n$>", JavaLiteral.of(decl.discriminator()));
    kinds.stream()
        .collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new, Collectors.toList()))
        .forEach((type, entries) -> code.add("case $L -> $L$L;\n", labels(entries), SourceText.BREAK, read(type)));
    return reader.addCode(code.add("default -> $L;\n$<};\n", otherwise).build()).build();
  }

  /** Texts that lead to the same type share an arm. */
  private static String labels(List<Map.Entry<String, TypeId>> kinds) {
    return kinds.stream()
        .map(kind -> JavaLiteral.of(kind.getKey()))
        .collect(Collectors.joining(", " + SourceText.FILL));
  }

  private static CodeBlock read(TypeId type) {
    return CodeBlock.of("$T.CODEC.read(in)", JavaTypes.name(type));
  }
}

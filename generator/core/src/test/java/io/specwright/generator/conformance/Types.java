package io.specwright.generator.conformance;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.XmlDecl;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of a generated client: what the model says of them, their classes and their codecs. */
record Types(Map<TypeId, TypeDecl> declarations, Optional<XmlDecl> markup, InMemoryCompiler.Loader loader) {

  static Types of(SdkModel model, InMemoryCompiler.Loader loader) {
    return new Types(
        model.types().stream().collect(Collectors.toMap(TypeDecl::id, Function.identity())),
        model.xml(), loader);
  }

  /** How bodies are written in XML. */
  XmlDecl xml() {
    return markup.orElseThrow();
  }

  TypeDecl declaration(NamedRef type) {
    return declarations.get(type.id());
  }

  /** What the model says of an object's class. */
  TypeDecl declaration(JsonModel model) {
    return declarations.values().stream()
        .filter(declaration -> declaration instanceof ObjectDecl && load(declaration.id()) == model.getClass())
        .findFirst().orElseThrow();
  }

  Class<?> load(TypeId id) {
    return loader.load(id.packageName() + "." + id.name().replace('.', '$'));
  }

  @SuppressWarnings("unchecked") // values of a type go to the codec of that type
  JsonCodec<Object> codec(TypeRef reference) {
    return (JsonCodec<Object>) (JsonCodec<?>) codecOf(reference.resolved());
  }

  private JsonCodec<?> codecOf(TypeRef type) {
    if (type instanceof ScalarRef scalar) {
      return (JsonCodec<?>) Calls.constant(JsonCodecs.class, scalar.scalar().name());
    } else if (type instanceof ListRef list) {
      JsonCodec<Object> element = element(list.element(), list.nullableElements());
      return list.unique() ? JsonCodecs.set(element) : JsonCodecs.list(element);
    } else if (type instanceof MapRef map) {
      return JsonCodecs.map(element(map.value(), map.nullableValues()));
    } else if (type instanceof NamedRef named) {
      return (JsonCodec<?>) Calls.constant(load(named.id()), "CODEC");
    }
    return JsonCodecs.VALUE;
  }

  private JsonCodec<Object> element(TypeRef type, boolean nullable) {
    return nullable ? JsonCodecs.nullable(codec(type)) : codec(type);
  }
}

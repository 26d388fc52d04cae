package io.specwright.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of the model in Java: how they are named, and how their values are read and written. */
final class JavaTypes {
  private final RuntimeTypes runtime;
  private final TypeCases<TypeName> boxed = new Boxed();
  private final TypeCases<CodeBlock> codecs = new Codecs();

  JavaTypes(RuntimeTypes runtime) {
    this.runtime = runtime;
  }

  static ClassName name(TypeId id) {
    String[] inner = id.names().stream().skip(1).toArray(String[]::new);
    return ClassName.get(id.packageName(), id.topLevel().name(), inner);
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(Nullable.class).build());
  }

  /** The type as a type argument: {@code Long}, {@code List<String>}. */
  TypeName boxed(TypeRef type) {
    return boxed.of(type);
  }

  /** The type callers meet: {@code long}, {@code List<String>}. */
  TypeName plain(TypeRef type) {
    return type.resolved() instanceof ScalarRef ref ? ScalarNames.of(ref.scalar(), runtime).type() : boxed(type);
  }

  /** The type of a model's field; a double is held as the exact number that was read. */
  TypeName held(TypeRef type) {
    return type.resolved() instanceof ScalarRef ref ? ScalarNames.of(ref.scalar(), runtime).held() : boxed(type);
  }

  static boolean isDouble(TypeRef type) {
    return type.resolved().equals(TypeRef.of(Scalar.DOUBLE));
  }

  /** An expression for the type's codec. */
  CodeBlock codec(TypeRef type) {
    return codecs.of(type);
  }

  /** An expression that reads a property's value from the reader {@code in}. */
  CodeBlock read(TypeRef type) {
    return new Read().of(type);
  }

  /** A statement that writes a property to the writer {@code out}, unless it is null. */
  CodeBlock write(CodeBlock wireName, CodeBlock value, TypeRef type) {
    return new Write(wireName, value).of(type);
  }

  private CodeBlock elementCodec(TypeRef element, boolean nullable) {
    return nullable
        ? CodeBlock.of("$T.nullable($L)", runtime.of(JsonCodecs.class), codec(element))
        : codec(element);
  }

  private final class Boxed implements TypeCases<TypeName> {
    @Override
    public TypeName scalar(Scalar scalar) {
      return ScalarNames.of(scalar, runtime).type().box();
    }

    @Override
    public TypeName any() {
      return runtime.of(JsonValue.class);
    }

    @Override
    public TypeName list(ListRef list) {
      return ParameterizedTypeName.get(
          ClassName.get(list.unique() ? Set.class : List.class), argument(list.element(), list.nullableElements()));
    }

    @Override
    public TypeName map(MapRef map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), argument(map.value(), map.nullableValues()));
    }

    @Override
    public TypeName named(NamedRef named) {
      return name(named.id());
    }

    private TypeName argument(TypeRef type, boolean nullable) {
      return nullable ? nullable(of(type)) : of(type);
    }
  }

  private final class Codecs implements TypeCases<CodeBlock> {
    @Override
    public CodeBlock scalar(Scalar scalar) {
      return CodeBlock.of("$T.$L", runtime.of(JsonCodecs.class), scalar.name());
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("$T.VALUE", runtime.of(JsonCodecs.class));
    }

    @Override
    public CodeBlock list(ListRef list) {
      return CodeBlock.of("$T.$L($L)", runtime.of(JsonCodecs.class), list.unique() ? "set" : "list",
          elementCodec(list.element(), list.nullableElements()));
    }

    @Override
    public CodeBlock map(MapRef map) {
      return CodeBlock.of("$T.map($L)", runtime.of(JsonCodecs.class), elementCodec(map.value(), map.nullableValues()));
    }

    @Override
    public CodeBlock named(NamedRef named) {
      return CodeBlock.of("$T.CODEC", name(named.id()));
    }
  }

  private final class Read implements TypeCases<CodeBlock> {
    @Override
    public CodeBlock scalar(Scalar scalar) {
      return CodeBlock.of("in.read$L()", ScalarNames.of(scalar, runtime).read());
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("in.readValue()");
    }

    @Override
    public CodeBlock list(ListRef list) {
      return CodeBlock.of("in.read$L($L)", list.unique() ? "Set" : "List",
          elementCodec(list.element(), list.nullableElements()));
    }

    @Override
    public CodeBlock map(MapRef map) {
      return CodeBlock.of("in.readMap($L)", elementCodec(map.value(), map.nullableValues()));
    }

    @Override
    public CodeBlock named(NamedRef named) {
      return CodeBlock.of("$L.read(in)", codec(named));
    }
  }

  private final class Write implements TypeCases<CodeBlock> {
    private final CodeBlock property;

    Write(CodeBlock wireName, CodeBlock value) {
      property = CodeBlock.of("$L, $L$L", wireName, SourceText.FILL, value);
    }

    @Override
    public CodeBlock scalar(Scalar scalar) {
      return CodeBlock.of("out.write$L($L)", ScalarNames.of(scalar, runtime).write(), property);
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("out.writeValue($L)", property);
    }

    @Override
    public CodeBlock list(ListRef list) {
      return CodeBlock.of("out.write$L($L, $L$L)", list.unique() ? "Set" : "List", property, SourceText.FILL,
          elementCodec(list.element(), list.nullableElements()));
    }

    @Override
    public CodeBlock map(MapRef map) {
      return CodeBlock.of("out.writeMap($L, $L$L)", property, SourceText.FILL,
          elementCodec(map.value(), map.nullableValues()));
    }

    @Override
    public CodeBlock named(NamedRef named) {
      return CodeBlock.of("out.write($L, $L$L)", property, SourceText.FILL, codec(named));
    }
  }
}

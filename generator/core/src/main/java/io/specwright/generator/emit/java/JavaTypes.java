package io.specwright.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.runtime.json.Bytes;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

  /** The name as a message shows it. */
  static String text(ClassName name) {
    return String.join(".", name.simpleNames());
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
    return type.resolved() instanceof ScalarRef ref ? scalarType(ref.scalar()) : boxed(type);
  }

  static boolean isDouble(TypeRef type) {
    return type.resolved().equals(TypeRef.of(Scalar.DOUBLE));
  }

  /** An expression for the type's codec. */
  CodeBlock codec(TypeRef type) {
    return codecs.of(type);
  }

  /**
   * An argument of a union's table that gives a codec now or, where it is that of another union, when it is needed:
   * unions may refer to each other in circles. A model's codec refers to nothing before it is used.
   */
  CodeBlock laterCodec(TypeRef type, EmitContext context) {
    return needsUnion(type.resolved(), context) ? CodeBlock.of("() -> $L", codec(type)) : codec(type);
  }

  /** Whether the type's codec is or needs that of a union. */
  static boolean needsUnion(TypeRef type, EmitContext context) {
    if (type instanceof ListRef list) {
      return needsUnion(list.element().resolved(), context);
    } else if (type instanceof MapRef map) {
      return needsUnion(map.value().resolved(), context);
    }
    return type instanceof NamedRef named && context.type(named.id()) instanceof UnionDecl;
  }

  /** The type callers meet; primitive where there is one. */
  private TypeName scalarType(Scalar scalar) {
    return switch (scalar) {
      case STRING -> ClassName.get(String.class);
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case DOUBLE -> TypeName.DOUBLE;
      case DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case DATE -> ClassName.get(LocalDate.class);
      case TIME -> ClassName.get(OffsetTime.class);
      case DURATION -> ClassName.get(Duration.class);
      case UUID -> ClassName.get(UUID.class);
      case URI -> ClassName.get(URI.class);
      case BYTES -> runtime.of(Bytes.class);
    };
  }

  private CodeBlock elementCodec(TypeRef element, boolean nullable) {
    return nullable
        ? CodeBlock.of("$T.nullable($L)", runtime.of(JsonCodecs.class), codec(element))
        : codec(element);
  }

  private final class Boxed implements TypeCases<TypeName> {
    @Override
    public TypeName scalar(Scalar scalar) {
      return scalarType(scalar).box();
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
}

package io.specwright.generator.emit.text;

import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.XmlDecl;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spells the model's types, and the codecs that go with them, in one Java file. */
public final class JavaTypes {
  private final Imports imports;
  private final String runtimePackage;
  private final Optional<XmlDecl> xml;

  public JavaTypes(Imports imports, String runtimePackage) {
    this(imports, runtimePackage, Optional.empty());
  }

  /** As above, for a file that names codecs of XML. */
  JavaTypes(Imports imports, String runtimePackage, Optional<XmlDecl> xml) {
    this.imports = imports;
    this.runtimePackage = runtimePackage;
    this.xml = xml;
  }

  public Imports imports() {
    return imports;
  }

  /** A class of the runtime: {@code runtime("http", "Call")}. */
  public String runtime(String subpackage, String simpleName) {
    return imports.use(runtimePackage + "." + subpackage, simpleName);
  }

  /** The type of a value that is always there; primitive where Java has one. */
  public String plain(TypeRef type) {
    if (type.resolved() instanceof TypeRef.ScalarRef ref) {
      return switch (ref.scalar()) {
        case BOOLEAN -> "boolean";
        case INT -> "int";
        case LONG -> "long";
        case DOUBLE -> "double";
        default -> boxed(ref.scalar());
      };
    }
    return boxed(type);
  }

  /** The type as a type argument. */
  public String boxed(TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof TypeRef.ScalarRef ref) {
      return boxed(ref.scalar());
    }
    if (resolved instanceof TypeRef.ListRef list) {
      String collection = imports.use(list.unique() ? Set.class : List.class);
      return collection + "<" + element(list.element(), list.nullableElements()) + ">";
    }
    if (resolved instanceof TypeRef.MapRef map) {
      String key = imports.use(String.class);
      return imports.use(Map.class) + "<" + key + ", " + element(map.value(), map.nullableValues()) + ">";
    }
    return resolved instanceof TypeRef.NamedRef named ? imports.use(named.id()) : runtime("json", "JsonValue");
  }

  /** The type without type arguments, as a Javadoc link spells it. */
  public String erased(TypeRef type) {
    String plain = plain(type);
    int arguments = plain.indexOf('<');
    return arguments < 0 ? plain : plain.substring(0, arguments);
  }

  private String element(TypeRef type, boolean nullable) {
    return nullable ? nullable(boxed(type)) : boxed(type);
  }

  /** The type with {@code @Nullable} where JLS 9.7.4 wants it: before the simple name, even of a qualified type. */
  public String nullable(String type) {
    int arguments = type.indexOf('<');
    int simpleName = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments) + 1;
    return type.substring(0, simpleName) + "@" + imports.use(Nullable.class) + " " + type.substring(simpleName);
  }

  private String boxed(Scalar scalar) {
    return switch (scalar) {
      case STRING -> imports.use(String.class);
      case BOOLEAN -> imports.use(Boolean.class);
      case INT -> imports.use(Integer.class);
      case LONG -> imports.use(Long.class);
      case DECIMAL -> imports.use(BigDecimal.class);
      case DOUBLE -> imports.use(Double.class);
      case DATE_TIME -> imports.use(OffsetDateTime.class);
      case DATE -> imports.use(LocalDate.class);
      case TIME -> imports.use(OffsetTime.class);
      case DURATION -> imports.use(Duration.class);
      case UUID -> imports.use(UUID.class);
      case URI -> imports.use(URI.class);
      case BYTES -> runtime("json", "Bytes");
    };
  }

  /** An expression for the codec: {@code JsonCodecs.list(OrderEntity.CODEC)}. */
  public String codec(TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof TypeRef.NamedRef named) {
      return imports.use(named.id()) + ".CODEC";
    }
    String codecs = runtime("json", "JsonCodecs");
    if (resolved instanceof TypeRef.ScalarRef ref) {
      return codecs + "." + ref.scalar().name();
    }
    if (resolved instanceof TypeRef.ListRef list) {
      String element = elementCodec(codecs, list.element(), list.nullableElements());
      return codecs + (list.unique() ? ".set(" : ".list(") + element + ")";
    }
    if (resolved instanceof TypeRef.MapRef map) {
      return codecs + ".map(" + elementCodec(codecs, map.value(), map.nullableValues()) + ")";
    }
    return codecs + ".VALUE";
  }

  /** An expression for the codec of a body in XML: {@code PetstoreXml.PET}. */
  String xmlCodec(TypeRef type) {
    XmlDecl declared = xml.orElseThrow(() -> new IllegalStateException("no XML for " + type));
    return imports.use(declared.id()) + "." + declared.body(type).constant();
  }

  private String elementCodec(String codecs, TypeRef element, boolean nullable) {
    return nullable ? codecs + ".nullable(" + codec(element) + ")" : codec(element);
  }
}

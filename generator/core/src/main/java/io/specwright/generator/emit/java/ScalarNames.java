package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.Bytes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;

/**
 * What Java and the runtime call a scalar.
 *
 * @param type the type callers meet; primitive where there is one
 * @param held the type of a model's field
 * @param read the suffix of the reader's method
 * @param write the suffix of the writer's method
 */
record ScalarNames(TypeName type, TypeName held, String read, String write) {

  static ScalarNames of(Scalar scalar, RuntimeTypes runtime) {
    return switch (scalar) {
      case STRING -> of(ClassName.get(String.class), "String");
      case BOOLEAN -> of(TypeName.BOOLEAN, "Boolean");
      case INT -> of(TypeName.INT, "Int");
      case LONG -> of(TypeName.LONG, "Long");
      case DECIMAL -> of(ClassName.get(BigDecimal.class), "Decimal");
      case DOUBLE -> new ScalarNames(TypeName.DOUBLE, ClassName.get(BigDecimal.class), "Double", "Decimal");
      case DATE_TIME -> of(ClassName.get(OffsetDateTime.class), "DateTime");
      case DATE -> of(ClassName.get(LocalDate.class), "Date");
      case TIME -> of(ClassName.get(OffsetTime.class), "Time");
      case DURATION -> of(ClassName.get(Duration.class), "Duration");
      case UUID -> of(ClassName.get(UUID.class), "Uuid");
      case URI -> of(ClassName.get(URI.class), "Uri");
      case BYTES -> of(runtime.of(Bytes.class), "Bytes");
    };
  }

  private static ScalarNames of(TypeName type, String suffix) {
    return new ScalarNames(type, type.box(), suffix, suffix);
  }
}

package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * How a list, set or map is copied; all keep the order of the document.
 *
 * @param element of a list or set, or the value of a map
 * @param growing the class that elements are added to
 * @param sealer the method of {@link Collections} that makes it unmodifiable
 */
record ContainerKind(TypeRef element, boolean nullableElements, Class<?> growing, String sealer) {

  /** Empty for any other type. */
  static Optional<ContainerKind> of(TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof ListRef list) {
      return Optional.of(list.unique()
          ? new ContainerKind(list.element(), list.nullableElements(), LinkedHashSet.class, "unmodifiableSet")
          : new ContainerKind(list.element(), list.nullableElements(), ArrayList.class, "unmodifiableList"));
    } else if (resolved instanceof MapRef map) {
      return Optional.of(new ContainerKind(map.value(), map.nullableValues(), LinkedHashMap.class, "unmodifiableMap"));
    }
    return Optional.empty();
  }

  boolean isMap() {
    return growing == LinkedHashMap.class;
  }

  /** An unmodifiable copy. */
  CodeBlock copy(CodeBlock value) {
    return growing == ArrayList.class && !nullableElements
        ? CodeBlock.of("$T.copyOf($L)", List.class, value)
        : CodeBlock.of("$T.$L(new $T<>($L))", Collections.class, sealer, growing, value);
  }
}

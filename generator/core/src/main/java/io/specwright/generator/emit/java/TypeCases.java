package io.specwright.generator.emit.java;

import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AnyRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;

/** A function of types, case by case: a new kind of type does not compile until every such function knows it. */
interface TypeCases<R> {

  R scalar(Scalar scalar);

  R any();

  R list(ListRef list);

  R map(MapRef map);

  R named(NamedRef named);

  default R of(TypeRef type) {
    TypeRef resolved = type.resolved();
    if (resolved instanceof ScalarRef ref) {
      return scalar(ref.scalar());
    } else if (resolved instanceof AnyRef) {
      return any();
    } else if (resolved instanceof ListRef ref) {
      return list(ref);
    } else if (resolved instanceof MapRef ref) {
      return map(ref);
    } else if (resolved instanceof NamedRef ref) {
      return named(ref);
    }
    throw new IllegalStateException("an alias resolves to no alias: " + resolved);
  }
}

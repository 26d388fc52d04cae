package io.specwright.generator.emit.java;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;

/** Whether naming a type in Java names a deprecated class. */
record DeprecatedUse(EmitContext context) implements TypeCases<Boolean> {

  @Override
  public Boolean scalar(Scalar scalar) {
    return false;
  }

  @Override
  public Boolean any() {
    return false;
  }

  @Override
  public Boolean list(ListRef list) {
    return of(list.element());
  }

  @Override
  public Boolean map(MapRef map) {
    return of(map.value());
  }

  @Override
  public Boolean named(NamedRef named) {
    return context.type(named.id()).deprecated();
  }
}

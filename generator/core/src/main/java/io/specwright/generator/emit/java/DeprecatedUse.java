package io.specwright.generator.emit.java;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;

/**
 * Whether naming a type in Java names a deprecated class.
 *
 * @param overloads whether a builder's overloads count too, which name the variants of a union
 */
record DeprecatedUse(EmitContext context, boolean overloads) implements TypeCases<Boolean> {

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
    TypeDecl type = context.type(named.id());
    DeprecatedUse directly = new DeprecatedUse(context, false);
    return context.isDeprecated(type.id())
        || (overloads && type instanceof UnionDecl union
            && union.variants().stream().map(VariantDecl::type).anyMatch(directly::of));
  }
}

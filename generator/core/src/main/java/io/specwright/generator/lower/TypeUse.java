package io.specwright.generator.lower;

import io.specwright.generator.ir.TypeRef;

/** A type at a place of use, and whether JSON null may stand there. */
record TypeUse(TypeRef type, boolean nullable) {
  static final TypeUse ANY = new TypeUse(new TypeRef.AnyRef(), false);

  TypeUse orNull(boolean alsoNullable) {
    return alsoNullable && !nullable ? new TypeUse(type, true) : this;
  }
}

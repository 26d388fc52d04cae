package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import java.util.List;

/**
 * A union on its way to Java.
 *
 * @param unknown the record of values that are no variant
 */
record UnionShape(UnionDecl decl, JavaScope scope, ClassName name, ClassName unknown) {

  static UnionShape of(UnionDecl decl, JavaScope scope) {
    ClassName name = JavaTypes.name(decl.id());
    ClassName unknown = name.nestedClass(name.simpleName().equals("Unknown") ? "UnknownValue" : "Unknown");
    return new UnionShape(decl, scope, name, unknown);
  }

  List<VariantDecl> variants() {
    return decl.variants();
  }

  ClassName variant(VariantDecl variant) {
    return name.nestedClass(variant.recordName());
  }

  CodeBlock codec(VariantDecl variant) {
    return scope.types().codec(variant.type());
  }
}

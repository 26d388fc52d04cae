package io.specwright.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.specwright.generator.ir.Decision.ByKind;
import io.specwright.generator.ir.Decision.Take;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonKind;
import io.specwright.runtime.json.UnionCodec;

/** The codec of a union whose variants are told apart by their JSON kind alone, a line for each. */
record UnionTable(UnionShape shape) {

  /** Whether that says it all. */
  boolean isEnough() {
    return shape.decl().decision() instanceof ByKind byKind
        && byKind.cases().values().stream().allMatch(Take.class::isInstance);
  }

  CodeBlock toCode() {
    RuntimeTypes runtime = shape.scope().runtime();
    CodeBlock.Builder table = CodeBlock.builder().add("$L$T.<$T>of($T::new)$>$>",
        SourceText.BREAK, runtime.of(UnionCodec.class), shape.name(), shape.unknown());
    ((ByKind) shape.decl().decision()).cases().forEach((kind, decision) -> {
      VariantDecl variant = shape.variants().get(((Take) decision).variant());
      boolean later = JavaTypes.needsUnion(variant.type().resolved(), shape.scope().context());
      table.add("\n.$L($T.$L, $L$L, $L$T::new)",
          later ? "later" : "on", runtime.of(JsonKind.class), kind.name(), SourceText.FILL,
          shape.scope().types().laterCodec(variant.type(), shape.scope().context()), SourceText.FILL,
          shape.variant(variant));
    });
    return table.add("$<$<").build();
  }
}

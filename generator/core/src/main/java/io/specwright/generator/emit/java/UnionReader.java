package io.specwright.generator.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Decision.ByElement;
import io.specwright.generator.ir.Decision.ByKind;
import io.specwright.generator.ir.Decision.ByPresence;
import io.specwright.generator.ir.Decision.ByProperty;
import io.specwright.generator.ir.Decision.PresenceCase;
import io.specwright.generator.ir.Decision.Take;
import io.specwright.generator.ir.Decision.Undecidable;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code read} of a union: the decision tree as switches over what comes next. Every branch ends in a typed read of
 * one variant; a value that does not fit it is kept as unknown. A very long switch goes on in a method of its own.
 */
final class UnionReader {
  /** Cases of a switch over texts; each takes some 60 bytes of a method, of which the JIT takes 8,000. */
  private static final int MOST_CASES = 100;

  private final UnionShape shape;
  private final List<MethodSpec> methods = new ArrayList<>();

  private UnionReader(UnionShape shape) {
    this.shape = shape;
  }

  /** The method, and those it goes on in. */
  static List<MethodSpec> methods(UnionShape shape) {
    UnionReader reader = new UnionReader(shape);
    MethodSpec read = reader.read();
    reader.methods.add(0, read);
    return reader.methods;
  }

  private MethodSpec read() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (in.peek()) {\n$>");
    if (shape.decl().decision() instanceof ByKind byKind) {
      byKind.cases().forEach((kind, decision) -> code.add(arm(kind.name(), decision)));
      code.add("case NULL -> in.mismatch();\n").add("default -> $L;\n", unknown());
    } else if (looksInside(shape.decl().decision())) {
      code.add(arm("OBJECT", shape.decl().decision()));
      code.add("case NULL -> in.mismatch();\n").add("default -> $L;\n", unknown());
    } else {
      code.add("case NULL -> in.mismatch();\n").add("default -> $L;\n", expression(shape.decl().decision()));
    }
    return method("read", code.add("$<};\n").build());
  }

  private MethodSpec method(String name, CodeBlock code) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PRIVATE, STATIC)
        .returns(JavaTypes.nullable(shape.name()))
        .addParameter(shape.scope().runtime().of(JsonReader.class), "in")
        .addCode(code)
        .build();
  }

  private static boolean looksInside(Decision decision) {
    return decision instanceof ByProperty || decision instanceof ByPresence;
  }

  private CodeBlock arm(String label, Decision decision) {
    return decision instanceof ByPresence presence
        ? CodeBlock.of("case $L -> {\n$>$L$<}\n", label, yields(presence))
        : CodeBlock.of("case $L -> $L$L;\n", label, SourceText.BREAK, expression(decision));
  }

  /** Texts that lead to the same variant share an arm. */
  private static String labels(List<Map.Entry<String, Decision>> cases) {
    return cases.stream()
        .map(text -> JavaLiteral.of(text.getKey()))
        .collect(Collectors.joining(", " + SourceText.FILL));
  }

  private CodeBlock otherwise(Optional<Decision> decision) {
    if (decision.isPresent() && decision.get() instanceof ByPresence presence) {
      return CodeBlock.of("default -> {\n$>$L$<}\n", yields(presence));
    }
    return CodeBlock.of("default -> $L;\n", decision.map(this::expression).orElse(unknown()));
  }

  private CodeBlock expression(Decision decision) {
    if (decision instanceof Take take) {
      VariantDecl variant = shape.variants().get(take.variant());
      return CodeBlock.of("in.readVariant($L, $L$T::new, $L$T::new)",
          shape.codec(variant), SourceText.FILL, shape.variant(variant), SourceText.FILL, shape.unknown());
    } else if (decision instanceof ByProperty byProperty) {
      return switchOver(byProperty);
    } else if (decision instanceof ByKind byKind) {
      CodeBlock.Builder code = CodeBlock.builder().add("switch (in.peek()) {\n$>");
      byKind.cases().forEach((kind, inner) -> code.add(arm(kind.name(), inner)));
      return code.add("default -> $L;\n", unknown()).add("$<}").build();
    } else if (decision instanceof ByElement byElement) {
      CodeBlock.Builder code = CodeBlock.builder().add("switch (in.peekElement()) {\n$>");
      byElement.cases().forEach((kind, inner) -> code.add(arm(kind.name(), inner)));
      return code.add(otherwise(Optional.of(byElement.otherwise()))).add("$<}").build();
    } else if (decision instanceof Undecidable) {
      return unknown();
    }
    throw new IllegalStateException("no expression for " + decision);
  }

  private CodeBlock switchOver(ByProperty byProperty) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("switch (in.peekText($L)) {\n$>", JavaLiteral.of(byProperty.wireName()));
    byProperty.cases().entrySet().stream()
        .limit(MOST_CASES)
        .collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new, Collectors.toList()))
        .forEach((inner, texts) -> code.add(arm(labels(texts), inner)));
    if (byProperty.cases().size() <= MOST_CASES) {
      code.add(otherwise(byProperty.otherwise()));
    } else {
      code.add("default -> $L(in);\n", methodFor(rest(byProperty)));
    }
    return code.add("$<}").build();
  }

  private static ByProperty rest(ByProperty byProperty) {
    Map<String, Decision> cases = new LinkedHashMap<>();
    byProperty.cases().entrySet().stream().skip(MOST_CASES)
        .forEach(entry -> cases.put(entry.getKey(), entry.getValue()));
    return new ByProperty(byProperty.wireName(), cases, byProperty.otherwise());
  }

  /** The name of a new method that makes a decision. */
  private String methodFor(Decision decision) {
    int place = methods.size();
    String name = "read" + (place + 2);
    methods.add(method(name, CodeBlock.of("")));
    methods.set(place, method(name, CodeBlock.of("return $L;\n", expression(decision))));
    return name;
  }

  private CodeBlock yields(ByPresence presence) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (PresenceCase presenceCase : presence.cases()) {
      String names = presenceCase.wireNames().stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
      code.beginControlFlow("if (in.peekHas($L))", names).add(yieldOf(presenceCase.decision())).endControlFlow();
    }
    return code.add(presence.otherwise().map(this::yieldOf).orElse(CodeBlock.of("yield $L;\n", unknown()))).build();
  }

  private CodeBlock yieldOf(Decision decision) {
    return decision instanceof ByPresence presence
        ? yields(presence)
        : CodeBlock.of("yield $L;\n", expression(decision));
  }

  private CodeBlock unknown() {
    return CodeBlock.of("new $T(in.readValue())", shape.unknown());
  }
}

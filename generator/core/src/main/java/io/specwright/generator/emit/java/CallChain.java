package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.List;

/** Calls on one new object: a single expression, or several statements where javac could not swallow that. */
record CallChain(ClassName type, CodeBlock arguments, List<CodeBlock> calls) {

  /**
   * @param keyword before the whole expression: {@code return}, or empty
   * @param end the last calls
   * @param taken names a local variable must not have
   */
  CodeBlock toCode(String keyword, CodeBlock end, String local, Collection<String> taken) {
    CodeBlock creation = CodeBlock.of("new $T($L)", type, arguments);
    List<List<CodeBlock>> chunks = Chunks.of(calls);
    if (chunks.size() <= 1) {
      return CodeBlock.of("$L$L$L$L;\n", keyword, creation, chained(calls), end);
    }
    NameAllocator names = new NameAllocator();
    taken.forEach(names::newName);
    String variable = names.newName(local);
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $N = $L", type, variable, creation);
    for (List<CodeBlock> chunk : chunks) {
      code.add("$N$L;\n", variable, chained(chunk));
    }
    return code.add("$L$N$L;\n", keyword, variable, end).build();
  }

  private static CodeBlock chained(List<CodeBlock> calls) {
    return calls.stream().map(call -> CodeBlock.of("$L.$L", SourceText.FILL, call)).collect(CodeBlock.joining(""));
  }
}

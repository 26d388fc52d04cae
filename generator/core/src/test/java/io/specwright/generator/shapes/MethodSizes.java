package io.specwright.generator.shapes;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** How long the methods of compiled classes are. */
final class MethodSizes {
  /** The JIT leaves longer methods to the interpreter for ever ({@code HugeMethodLimit}). */
  private static final int LIMIT = 8_000;

  private MethodSizes() {}

  /**
   * The methods that the JIT would not compile, with at most so many bytes. Initialisers of classes, and the part of
   * them that javac gives a method of its own, run once and do not count.
   */
  static Map<String, Integer> huge(InMemoryCompiler.Loader classes) {
    Map<String, Integer> huge = new TreeMap<>();
    for (String name : classes.classNames()) {
      new ClassReader(classes.classFile(name)).accept(new ClassVisitor(Opcodes.ASM9) {
        @Override
        public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
          return new CodeSizeEvaluator(null) {
            @Override
            public void visitEnd() {
              if (getMaxSize() > LIMIT && !method.equals("<clinit>") && !method.equals("$values")) {
                huge.put(name + "." + method + descriptor, getMaxSize());
              }
            }
          };
        }
      }, ClassReader.SKIP_DEBUG);
    }
    return huge;
  }
}

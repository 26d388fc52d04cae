package io.specwright.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class does that is decided while the program runs: looking for classes and members by name, making objects of
 * classes it has found, loading services and libraries, reading serialized objects. A native image and a closed module
 * would need to be told of it.
 *
 * <p>Of {@code Class} and {@code java.lang.invoke}, what is harmless is named and all else is reported, so that what a
 * future JDK adds is reported, too.
 */
final class ReflectiveUses {
  private static final Set<String> HARMLESS_OF_CLASS = Set.of(
      "getName", "getSimpleName", "isInstance", "isAssignableFrom", "cast", "equals", "hashCode", "toString",
      "desiredAssertionStatus");

  /** What javac makes of lambdas, concatenation, records and switches, and the plain access to arrays of bytes. */
  private static final Set<String> HARMLESS_OF_INVOKE = Set.of(
      "java/lang/invoke/LambdaMetafactory.metafactory", "java/lang/invoke/LambdaMetafactory.altMetafactory",
      "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
      "java/lang/invoke/MethodHandles.byteArrayViewVarHandle", "java/lang/invoke/VarHandle.get",
      "java/lang/invoke/VarHandle.set");

  private static final List<String> REFLECTIVE = List.of(
      "java/lang/reflect/", "java/lang/ClassLoader", "java/lang/Module", "java/util/ServiceLoader",
      "java/util/ResourceBundle", "java/io/ObjectInputStream", "java/io/ObjectOutputStream", "java/beans/",
      "javax/script/", "javax/naming/", "java/rmi/", "sun/", "jdk/internal/", "com/sun/");

  private final List<String> found = new ArrayList<>();

  private ReflectiveUses() {}

  /** The uses in one class: {@code place: what}. */
  static List<String> of(byte[] classFile) {
    ReflectiveUses uses = new ReflectiveUses();
    new ClassReader(classFile).accept(uses.new Types(), ClassReader.SKIP_DEBUG);
    return uses.found;
  }

  private void use(String place, String owner, String name) {
    boolean reflective = switch (owner) {
      case "java/lang/Class" -> !HARMLESS_OF_CLASS.contains(name);
      case "java/lang/Runtime" -> Set.of("load", "loadLibrary").contains(name);
      case "java/lang/System" -> Set.of("load", "loadLibrary").contains(name);
      case "java/lang/Thread" -> name.endsWith("ContextClassLoader");
      default -> owner.startsWith("java/lang/invoke/")
          ? !HARMLESS_OF_INVOKE.contains(owner + "." + name)
          : REFLECTIVE.stream().anyMatch(owner::startsWith);
    };
    if (reflective) {
      found.add(place + ": " + owner + "." + name);
    }
  }

  private final class Types extends ClassVisitor {
    private String type = "";

    Types() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
      type = name;
      if (parent != null) { // a module has none
        use(name, parent, "extended");
      }
      List.of(interfaces).forEach(implemented -> use(name, implemented, "implemented"));
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & Opcodes.ACC_NATIVE) != 0) {
        found.add(type + "." + name + ": native");
      }
      return new Instructions(type + "." + name);
    }
  }

  private final class Instructions extends MethodVisitor {
    private final String place;

    Instructions(String place) {
      super(Opcodes.ASM9);
      this.place = place;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
      use(place, owner, name);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      use(place, owner, name);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      use(place, type, "type");
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
      constant(bootstrap);
      List.of(arguments).forEach(this::constant);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      if (type != null) {
        use(place, type, "caught");
      }
    }

    private void constant(Object value) {
      if (value instanceof Handle handle) {
        boolean ofJavac = handle.getOwner().equals("java/lang/runtime/ObjectMethods")
            || handle.getOwner().equals("java/lang/runtime/SwitchBootstraps");
        if (!ofJavac) {
          use(place, handle.getOwner(), handle.getName());
        }
      } else if (value instanceof ConstantDynamic dynamic) {
        constant(dynamic.getBootstrapMethod());
      }
    }
  }
}

package io.specwright.generator.hostile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java source as the compiler sees it, Unicode escapes translated, without its names and the values of its literals.
 * Two sources that differ in names and texts alone have the same shape; a declaration, an initialiser or a statement
 * that somebody smuggled in gives another one.
 *
 * @param shapes of each file the members of its classes, as the kinds of their syntax trees, in no order
 * @param texts the values of its string literals
 */
record JavaStructure(List<String> shapes, Set<String> texts) {

  /**
   * Parses the files of a client.
   *
   * @param sources text by qualified class name
   * @throws AssertionError if one of them is not Java
   */
  static JavaStructure of(Map<String, String> sources) {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<Source> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(
        null, null, messages, List.of("-proc:none"), null, files);
    try {
      List<String> shapes = new ArrayList<>();
      Set<String> texts = new HashSet<>();
      for (CompilationUnitTree unit : task.parse()) {
        shapes.add(shape(unit));
        unit.accept(new Texts(), texts);
      }
      if (!messages.getDiagnostics().isEmpty()) {
        throw new AssertionError(messages.getDiagnostics());
      }
      shapes.sort(null);
      return new JavaStructure(shapes, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shape(CompilationUnitTree unit) {
    StringBuilder shape = new StringBuilder("unit");
    unit.getTypeDecls().stream().map(JavaStructure::shape).sorted().forEach(shape::append);
    return shape.toString();
  }

  private static String shape(Tree member) {
    Kinds kinds = new Kinds();
    member.accept(kinds, null);
    if (!(member instanceof ClassTree type)) {
      return kinds.out.toString();
    }
    List<String> members = new ArrayList<>();
    type.getMembers().forEach(inner -> members.add(shape(inner)));
    members.sort(null);
    return "\n" + type.getKind() + type.getModifiers().getFlags() + members;
  }

  /** The kinds of a tree's nodes, nested; concatenated literals count as one, however long lines were broken. */
  private static final class Kinds extends TreeScanner<Void, Void> {
    private final StringBuilder out = new StringBuilder();

    @Override
    public Void scan(Tree node, Void nothing) {
      if (node == null) {
        return null;
      }
      Tree.Kind kind = literal(node) != null ? Tree.Kind.STRING_LITERAL
          : isName(node) ? Tree.Kind.IDENTIFIER : node.getKind();
      out.append(kind.ordinal());
      if (kind != Tree.Kind.STRING_LITERAL && kind != Tree.Kind.IDENTIFIER) {
        out.append('(');
        super.scan(node, nothing);
        out.append(')');
      }
      return null;
    }
  }

  private static final class Texts extends TreeScanner<Void, Set<String>> {
    @Override
    public Void scan(Tree node, Set<String> texts) {
      String text = node == null ? null : literal(node);
      if (text != null) {
        texts.add(text);
        return null;
      }
      return super.scan(node, texts);
    }
  }

  /** A name, be it qualified because another type of the file has the same. */
  private static boolean isName(Tree node) {
    return node instanceof IdentifierTree
        || node instanceof MemberSelectTree select && isName(select.getExpression());
  }

  /** The value of a string literal, or of a concatenation of some; null for anything else. */
  private static String literal(Tree node) {
    if (node instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      return text;
    }
    if (node instanceof BinaryTree plus && plus.getKind() == Tree.Kind.PLUS) {
      String left = literal(plus.getLeftOperand());
      String right = literal(plus.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
    return null;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

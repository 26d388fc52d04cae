package io.specwright.generator.emit.text;

/**
 * Text that is fit for its place in a template. Raw text of a document never is, so views hold only these; each kind
 * has an encoder that makes it: {@code JavaLiteral}, {@code JavadocBlock}, {@link Imports}, {@code MarkdownText}.
 */
public sealed interface Encoded {

  /** The text to print; of several lines, each but the first is indented like the line that the first lands on. */
  String text();

  /** A Java name that the lowering chose: a type, method, field, parameter, package or module. */
  record Identifier(String text) implements Encoded {}

  /** A Java literal, quotes included. */
  record Literal(String text) implements Encoded {}

  /** The spelling of a Java type in the file at hand. */
  record TypeText(String text) implements Encoded {}

  /** A Java comment, delimiters included. */
  record Comment(String text) implements Encoded {}

  /** Java put together from the kinds above: a signature, an expression, an import. */
  record Code(String text) implements Encoded {}

  /** Markdown, with whatever came from the document neutralised. */
  record Markdown(String text) implements Encoded {}
}

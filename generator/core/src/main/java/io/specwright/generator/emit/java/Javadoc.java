package io.specwright.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.Docs;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Puts a comment together from the document's words, already encoded, and our own. Empty parts leave no trace. */
final class Javadoc {
  private static final int WIDTH = 106;

  private final int width;
  private String text;

  private Javadoc(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** Everything the document says, of a class or of a member of one. */
  static Javadoc full(Docs docs, ClassName type) {
    int width = widthIn(type);
    return new Javadoc(JavadocText.of(telling(docs), width), width);
  }

  /** Nested classes are indented. */
  private static int widthIn(ClassName type) {
    return Math.max(60, WIDTH - 2 * (type.simpleNames().size() - 1));
  }

  /** A title of one word says no more than the name of what it stands before. */
  private static Docs telling(Docs docs) {
    return new Docs(docs.summary().filter(title -> title.strip().contains(" ")), docs.description());
  }

  /** The document's first sentence. */
  static Javadoc brief(Docs docs) {
    return new Javadoc(JavadocText.firstSentence(docs, WIDTH), WIDTH);
  }

  /** As much of what the document says as fits on one line, but at least a sentence. */
  static Javadoc opening(Docs docs) {
    return new Javadoc(JavadocText.opening(docs, WIDTH), WIDTH);
  }

  /** A sentence of ours. */
  static Javadoc of(String sentence) {
    return new Javadoc(sentence, WIDTH);
  }

  /** Sentences of ours as words, for those that may outgrow a line. */
  static Javadoc of(List<String> words, ClassName type) {
    return new Javadoc(JavadocText.fill(words, widthIn(type)), widthIn(type));
  }

  /** A further sentence of ours. */
  Javadoc sentence(String sentence) {
    if (text.isEmpty()) {
      text = sentence;
    } else if (text.contains("\n\n") || text.endsWith(">")) {
      text += "\n\n<p>" + sentence;
    } else {
      int lastLine = text.length() - text.lastIndexOf('\n') - 1;
      text += (lastLine + 1 + sentence.length() <= width ? " " : "\n") + sentence;
    }
    return this;
  }

  Javadoc defaultValue(Optional<JsonValue> value) {
    return value.isPresent() ? sentence("Default: " + JavadocText.code(value.get().toJson()) + ".") : this;
  }

  Javadoc deprecated(boolean deprecated) {
    return deprecated ? tag("@deprecated by the API") : this;
  }

  /** A block tag. */
  Javadoc tag(String tag) {
    boolean first = !text.contains("\n@") && !text.startsWith("@");
    text += (text.isEmpty() ? "" : first ? "\n\n" : "\n") + tag;
    return this;
  }

  CodeBlock toCode() {
    return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L", text);
  }
}

package io.specwright.generator.emit.encode;

import io.specwright.generator.ir.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark as Javadoc: the text between the asterisks of a comment, without them, lines joined by {@code \n}.
 *
 * <p>For any input the result is ASCII, cannot end the comment, holds no tag and no Unicode escape of the
 * document's making, and passes doclint. A result is empty where the text has nothing to show.
 */
public final class JavadocText {
  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g.", "i.e.", "etc.", "vs.", "approx.", "resp.", "cf.", "no.");

  private JavadocText() {}

  /** The whole text, in lines of at most {@code width} characters where its words allow. */
  public static String of(String commonMark, int width) {
    return String.join("\n", BlockJavadoc.of(CommonMark.parse(commonMark), width));
  }

  /** The summary as a sentence, then the description; the former is left out where the latter begins with it. */
  public static String of(Docs docs, int width) {
    String summary = docs.summary().orElse("").strip();
    String description = docs.description().orElse("").strip();
    List<String> opening =
        description.startsWith(summary) ? List.of() : punctuated(firstParagraph(CommonMark.parse(summary)));
    return String.join("\n", BlockJavadoc.of(opening, CommonMark.parse(description), width));
  }

  /** The first sentence, with a full stop and without links, wrapped as {@link #of(String, int)}. */
  public static String firstSentence(String commonMark, int width) {
    List<String> words = upToSentenceEnd(firstParagraph(CommonMark.parse(commonMark)));
    return String.join("\n", Words.wrap(punctuated(words), width));
  }

  /** The summary, or else the first sentence of the description. */
  public static String firstSentence(Docs docs, int width) {
    String summary = docs.summary().map(text -> firstSentence(text, width)).orElse("");
    return summary.isEmpty() ? docs.description().map(text -> firstSentence(text, width)).orElse("") : summary;
  }

  /** As many of the first sentences as fit on one line, but at least one: of the description, or else the summary. */
  public static String opening(Docs docs, int width) {
    List<String> described = docs.description().map(text -> firstParagraph(CommonMark.parse(text))).orElse(List.of());
    List<String> words = described.isEmpty() ? firstParagraph(CommonMark.parse(docs.summary().orElse(""))) : described;
    int end = upToSentenceEnd(words).size();
    for (int next = end; next < words.size(); end = next) {
      next += upToSentenceEnd(words.subList(next, words.size())).size();
      if (String.join(" ", words.subList(0, next)).length() >= width) {
        break;
      }
    }
    return String.join("\n", Words.wrap(punctuated(words.subList(0, end)), width));
  }

  /** Raw text as inline code, on one line; empty if nothing of it can be shown. */
  public static String code(String raw) {
    Words words = new Words();
    InlineJavadoc.code(words, raw);
    return String.join(" ", words.toList());
  }

  /** Raw text that is not Markdown, on one line. */
  public static String plain(String raw) {
    Words words = new Words();
    words.text(raw);
    return String.join(" ", words.toList());
  }

  /** Words that are Javadoc already, in lines of at most {@code width} characters. */
  public static String fill(List<String> words, int width) {
    return String.join("\n", Words.wrap(words, width));
  }

  private static List<String> upToSentenceEnd(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (endsSentence(words.get(i))) {
        return words.subList(0, i + 1);
      }
    }
    return words;
  }

  private static List<String> punctuated(List<String> words) {
    if (words.isEmpty()) {
      return words;
    }
    List<String> sentence = new ArrayList<>(words);
    sentence.add(withFullStop(sentence.remove(sentence.size() - 1)));
    return sentence;
  }

  private static List<String> firstParagraph(Node document) {
    @Nullable Node node = document.getFirstChild();
    while (node != null) {
      if (node instanceof Paragraph || node instanceof Heading) {
        List<String> words = InlineJavadoc.withoutLinks(node);
        if (!words.isEmpty()) {
          return words;
        }
      }
      node = node.getFirstChild() instanceof Block child ? child : following(node);
    }
    return List.of();
  }

  private static @Nullable Node following(Node node) {
    @Nullable Node current = node;
    while (current != null && current.getNext() == null) {
      current = current.getParent();
    }
    return current == null ? null : current.getNext();
  }

  private static boolean endsSentence(String word) {
    return (word.endsWith(".") || word.endsWith("!") || word.endsWith("?")) && !ABBREVIATIONS.contains(word);
  }

  private static String withFullStop(String word) {
    char end = word.charAt(word.length() - 1);
    if (end == ':') {
      return word.substring(0, word.length() - 1) + ".";
    }
    return end == '.' || end == '!' || end == '?' ? word : word + ".";
  }
}

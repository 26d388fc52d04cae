package io.specwright.generator.ir;

import java.util.Optional;

/**
 * The document's words about a declaration: raw CommonMark, hostile until encoded.
 *
 * @param summary one line, where the document has one ({@code summary}, {@code title})
 * @param description the long form
 */
public record Docs(Optional<String> summary, Optional<String> description) {
  public static final Docs NONE = new Docs(Optional.empty(), Optional.empty());

  public boolean isEmpty() {
    return summary.isEmpty() && description.isEmpty();
  }
}

package io.specwright.generator.write;

import java.util.List;

/**
 * What a write did to a folder; paths are relative to it, sorted, with {@code /} separators.
 *
 * @param kept files that stand where the generator would write or delete, and that it did not touch
 */
public record WriteReport(
    List<String> added, List<String> changed, List<String> unchanged, List<String> removed, List<KeptFile> kept) {

  /** A file that belongs to somebody. */
  public record KeptFile(String path, Reason reason) {

    /** Why it was kept, and what to do about it. */
    public enum Reason {
      EDITED("was edited after it was generated: kept; to discard the edit, delete the file and generate again"),
      EDITED_AND_STALE("is no longer generated, but was edited: kept; delete the file to discard the edit"),
      NOT_OURS("is in the way, and was not generated: kept; move or delete it, and generate again");

      private final String explanation;

      Reason(String explanation) {
        this.explanation = explanation;
      }
    }

    @Override
    public String toString() {
      return path + " " + reason.explanation;
    }
  }

  /** Nothing on disk is different from before. */
  public boolean isUpToDate() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** Such as {@code 42 files: 1 added, 2 changed, 39 unchanged}. */
  @Override
  public String toString() {
    int generated = added.size() + changed.size() + unchanged.size();
    StringBuilder text = new StringBuilder().append(generated).append(generated == 1 ? " file" : " files");
    String separator = ": ";
    separator = append(text, separator, added.size(), "added");
    separator = append(text, separator, changed.size(), "changed");
    separator = append(text, separator, unchanged.size(), "unchanged");
    separator = append(text, separator, removed.size(), "removed");
    append(text, separator, kept.size(), "kept");
    return text.toString();
  }

  private static String append(StringBuilder text, String separator, int count, String what) {
    if (count == 0) {
      return separator;
    }
    text.append(separator).append(count).append(' ').append(what);
    return ", ";
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Markdown;

/** Fixed contents of cells. */
final class Marks {
  static final Markdown NOTHING = new Markdown("");

  private static final Markdown REQUIRED = new Markdown(":heavy_check_mark:");
  private static final Markdown OPTIONAL = new Markdown(":heavy_minus_sign:");

  private Marks() {}

  static Markdown required(boolean required) {
    return required ? REQUIRED : OPTIONAL;
  }
}

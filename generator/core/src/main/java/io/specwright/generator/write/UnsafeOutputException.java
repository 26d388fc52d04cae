package io.specwright.generator.write;

import java.io.IOException;

/** The output folder, or what stands in it, is nothing a generator should write to; nothing was changed. */
public final class UnsafeOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  UnsafeOutputException(String message) {
    super(message);
  }
}

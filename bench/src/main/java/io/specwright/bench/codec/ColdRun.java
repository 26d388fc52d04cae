package io.specwright.bench.codec;

import java.io.IOException;
import java.nio.file.Path;

/** A process that decodes one document and ends: {@code ColdRun CONTESTANT DOCUMENT}. */
public final class ColdRun {

  private ColdRun() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    if (Contestant.of(args[0]).decode(Documents.read(Path.of(args[1]))) == null) {
      throw new IllegalStateException("nothing was decoded");
    }
  }
}

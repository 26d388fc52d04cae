package io.specwright.bench.codec;

import java.io.IOException;
import java.nio.file.Path;

/** {@code RoundTrip CONTESTANT DOCUMENT}: decodes, encodes and prints the JSON, for somebody to compare. */
public final class RoundTrip {

  private RoundTrip() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Contestant contestant = Contestant.of(args[0]);
    System.out.write(contestant.encode(contestant.decode(Documents.read(Path.of(args[1])))));
    System.out.flush();
  }
}

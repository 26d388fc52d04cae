package io.specwright.bench.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decode or one encode of a whole document. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
  @Param("")
  public String contestant = "";

  @Param("")
  public String document = "";

  private Contestant codec = new Nobody();
  private byte[] json = {};
  private Object decoded = json;

  @Setup
  public void setUp() throws IOException, ReflectiveOperationException {
    codec = Contestant.of(contestant);
    json = Documents.read(Path.of(document));
    decoded = codec.decode(json);
  }

  @Benchmark
  public Object decode() throws IOException {
    return codec.decode(json);
  }

  @Benchmark
  public byte[] encode() throws IOException {
    return codec.encode(decoded);
  }

  /** Before there is one. */
  private static final class Nobody implements Contestant {
    @Override
    public Object decode(byte[] json) {
      throw new IllegalStateException("no contestant");
    }

    @Override
    public byte[] encode(Object decoded) {
      throw new IllegalStateException("no contestant");
    }
  }
}

package io.specwright.generator.emit;

import io.specwright.generator.ir.SdkModel;
import java.util.stream.Stream;

/** Writes down one concept of the model. A pure function; streams of several emitters may be consumed in parallel. */
@FunctionalInterface
public interface Emitter {
  Stream<GeneratedFile> emit(SdkModel model, EmitContext context);
}

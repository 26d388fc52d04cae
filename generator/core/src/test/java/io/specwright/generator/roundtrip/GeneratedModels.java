package io.specwright.generator.roundtrip;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.emit.java.ModelEmitter;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.loss.RawDocument;
import io.specwright.generator.lower.SdkLowering;
import io.specwright.generator.parse.SpecParser;
import io.specwright.runtime.json.JsonCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The models of one document, generated, compiled and loaded; nothing else of the client is. */
final class GeneratedModels {
  private final RawDocument raw;
  private final List<Subject> subjects = new ArrayList<>();

  GeneratedModels(Path document) {
    Diagnostics diagnostics = new Diagnostics();
    GeneratorConfig config =
        new GeneratorConfig("acme", Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);
    SdkModel model = SpecLoader.load(document, diagnostics)
        .flatMap(bundle -> SpecParser.parse(bundle, diagnostics))
        .map(spec -> SdkLowering.lower(spec, config, diagnostics))
        .filter(lowered -> !diagnostics.hasErrors())
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    InMemoryCompiler.Loader classes = InMemoryCompiler.compile(
        InMemoryCompiler.sources(new ModelEmitter().emit(model, new EmitContext(config, model))));
    raw = new RawDocument(document);
    model.types().stream().filter(type -> !(type instanceof AliasDecl)).forEach(type -> add(type, classes));
  }

  @SuppressWarnings("unchecked") // the codec of that class
  private void add(TypeDecl decl, InMemoryCompiler.Loader classes) {
    try {
      Class<?> type = classes.load(decl.id().packageName() + "." + decl.id().name().replace('.', '$'));
      JsonCodec<Object> codec = (JsonCodec<Object>) type.getField("CODEC").get(null);
      subjects.add(new Subject(decl.origin().pointer(), raw.at(decl.origin().location())
          .orElseThrow(() -> new AssertionError("nothing at " + decl.origin())), type, codec));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  RawDocument raw() {
    return raw;
  }

  /** Every type with a codec, nested ones too. */
  List<Subject> subjects() {
    return subjects;
  }
}

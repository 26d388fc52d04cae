package io.specwright.generator;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.java.EnumEmitter;
import io.specwright.generator.emit.java.ErrorEmitter;
import io.specwright.generator.emit.java.ObjectEmitter;
import io.specwright.generator.emit.java.ParamsEmitter;
import io.specwright.generator.emit.java.UnionEmitter;
import io.specwright.generator.emit.markdown.IndexPage;
import io.specwright.generator.emit.markdown.ModelPages;
import io.specwright.generator.emit.markdown.ServicePages;
import io.specwright.generator.emit.runtime.RuntimeEmitter;
import io.specwright.generator.emit.text.ClientEmitter;
import io.specwright.generator.emit.text.ModuleInfoEmitter;
import io.specwright.generator.emit.text.PackageInfoEmitter;
import io.specwright.generator.emit.text.ServerEmitter;
import io.specwright.generator.emit.text.ServiceEmitter;
import io.specwright.generator.emit.text.TemplateEngine;
import io.specwright.generator.emit.text.WebhooksEmitter;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.load.SpecBundle;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.lower.SdkLowering;
import io.specwright.generator.parse.ParsedSpec;
import io.specwright.generator.parse.SpecParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stages in their order: load, parse, lower, emit. Writing is the host's last call. */
public final class SdkGenerator {
  private static final TemplateEngine TEMPLATES = TemplateEngine.standard();

  /** The Mustache stage first, then the JavaPoet post-processor: all against the names of one model. */
  private static final List<Emitter> EMITTERS = List.of(
      new ClientEmitter(TEMPLATES),
      new ServerEmitter(TEMPLATES),
      new ServiceEmitter(TEMPLATES),
      new WebhooksEmitter(TEMPLATES),
      new PackageInfoEmitter(TEMPLATES),
      new ModuleInfoEmitter(TEMPLATES),
      new IndexPage(TEMPLATES),
      new ModelPages(TEMPLATES),
      new ServicePages(TEMPLATES),
      new ObjectEmitter(),
      new EnumEmitter(),
      new UnionEmitter(),
      new ErrorEmitter(),
      new ParamsEmitter(),
      new RuntimeEmitter());

  private SdkGenerator() {}

  /** A pure function of the document and the configuration; nothing is written. */
  public static GenerationResult generate(GenerationRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<SpecBundle> bundle = SpecLoader.load(request.document(), diagnostics);
    Optional<FileSet> files = bundle.flatMap(loaded -> generate(loaded, request.config(), diagnostics));
    return new GenerationResult(files, diagnostics.sorted(), bundle.map(SpecBundle::inputs).orElse(List.of()));
  }

  private static Optional<FileSet> generate(SpecBundle bundle, GeneratorConfig config, Diagnostics diagnostics) {
    try {
      return SpecParser.parse(bundle, diagnostics)
          .map(parsed -> SdkLowering.lower(parsed, config, diagnostics))
          .filter(model -> !diagnostics.hasErrors())
          .map(model -> emit(model, config));
    } catch (StackOverflowError e) {
      // Each file is nested only so deep, but a chain of references may be as long as the document.
      diagnostics.error(
          "too-deep", bundle.root().location(), "Schemas lead to schemas in a chain that is too long",
          "Break the chain, or give the thread more stack (java -Xss)");
      return Optional.empty();
    }
  }

  private static FileSet emit(SdkModel model, GeneratorConfig config) {
    EmitContext context = new EmitContext(config, model);
    List<GeneratedFile> files = new ArrayList<>();
    EMITTERS.forEach(emitter -> files.addAll(emitter.emit(model, context).parallel().toList()));
    return FileSet.of(files);
  }
}

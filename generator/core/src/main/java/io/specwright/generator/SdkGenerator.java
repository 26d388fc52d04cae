package io.specwright.generator;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.java.ErrorEmitter;
import io.specwright.generator.emit.java.ModelEmitter;
import io.specwright.generator.emit.java.ParamsEmitter;
import io.specwright.generator.emit.markdown.IndexPage;
import io.specwright.generator.emit.markdown.ModelPages;
import io.specwright.generator.emit.markdown.ServicePages;
import io.specwright.generator.emit.runtime.RuntimeEmitter;
import io.specwright.generator.emit.runtime.RuntimeUse;
import io.specwright.generator.emit.text.ClientEmitter;
import io.specwright.generator.emit.text.HeadersEmitter;
import io.specwright.generator.emit.text.JacksonModuleEmitter;
import io.specwright.generator.emit.text.ModuleInfoEmitter;
import io.specwright.generator.emit.text.PackageInfoEmitter;
import io.specwright.generator.emit.text.ResultEmitter;
import io.specwright.generator.emit.text.ServerEmitter;
import io.specwright.generator.emit.text.ServiceEmitter;
import io.specwright.generator.emit.text.TemplateEngine;
import io.specwright.generator.emit.text.WebhooksEmitter;
import io.specwright.generator.emit.text.XmlEmitter;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.load.SpecBundle;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.lower.SdkLowering;
import io.specwright.generator.parse.ParsedSpec;
import io.specwright.generator.parse.SpecParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stages in their order: load, parse, lower, emit. Writing is the host's last call. */
public final class SdkGenerator {
  private static final TemplateEngine TEMPLATES = TemplateEngine.standard();

  /** The Mustache stage first, then the JavaPoet post-processor: all against the names of one model. */
  private static final List<Emitter> SOURCES = List.of(
      new ClientEmitter(TEMPLATES),
      new ServerEmitter(TEMPLATES),
      new ServiceEmitter(TEMPLATES),
      new ResultEmitter(TEMPLATES),
      new HeadersEmitter(TEMPLATES),
      new WebhooksEmitter(TEMPLATES),
      new XmlEmitter(TEMPLATES),
      new JacksonModuleEmitter(TEMPLATES),
      new PackageInfoEmitter(TEMPLATES),
      new ModelEmitter(),
      new ErrorEmitter(),
      new ParamsEmitter());

  /** What depends on the part of the runtime that the other sources use. */
  private static final List<Emitter> LAST_SOURCES = List.of(new ModuleInfoEmitter(TEMPLATES), new RuntimeEmitter());

  private static final List<Emitter> DOCS =
      List.of(new IndexPage(TEMPLATES), new ModelPages(TEMPLATES), new ServicePages(TEMPLATES));

  private SdkGenerator() {}

  /** A pure function of the document and the configuration; nothing is written. */
  public static GenerationResult generate(GenerationRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<SpecBundle> bundle = SpecLoader.load(request.document(), diagnostics);
    Optional<FileSet> files = bundle
        .flatMap(loaded -> SpecParser.parse(loaded, diagnostics))
        .filter(parsed -> !diagnostics.hasErrors())
        .map(parsed -> DeepStack.call(() -> SdkLowering.lower(parsed, request.config(), diagnostics)))
        .filter(model -> !diagnostics.hasErrors())
        .map(model -> emit(model, request));
    return new GenerationResult(files, diagnostics.sorted(), bundle.map(SpecBundle::inputs).orElse(List.of()));
  }

  private static FileSet emit(SdkModel model, GenerationRequest request) {
    GeneratorConfig config = request.config();
    List<Emitter> emitters = request.outputs().stream().flatMap(root -> emitters(root).stream()).toList();
    List<GeneratedFile> files = new ArrayList<>(emit(emitters, model, new EmitContext(config, model)));
    if (request.outputs().contains(OutputRoot.SOURCES)) {
      Set<String> used = RuntimeUse.of(files, config.runtimePackage());
      files.addAll(emit(LAST_SOURCES, model, new EmitContext(config, model, used)));
    }
    return FileSet.of(files);
  }

  /**
   * All files are one stream, so that no core waits for the last file of an emitter. A part of a joined stream is
   * divided among the cores only if it is parallel itself.
   */
  private static List<GeneratedFile> emit(List<Emitter> emitters, SdkModel model, EmitContext context) {
    return emitters.stream()
        .map(emitter -> emitter.emit(model, context).parallel())
        .reduce(Stream.empty(), Stream::concat)
        .parallel()
        .toList();
  }

  private static List<Emitter> emitters(OutputRoot root) {
    return switch (root) {
      case SOURCES -> SOURCES;
      case DOCS -> DOCS;
    };
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.java.ErrorEmitter;
import io.specwright.generator.emit.java.ModelEmitter;
import io.specwright.generator.emit.java.MultipartEmitter;
import io.specwright.generator.emit.java.ParamsEmitter;
import io.specwright.generator.emit.markdown.IndexPage;
import io.specwright.generator.emit.markdown.ModelPages;
import io.specwright.generator.emit.markdown.ServicePages;
import io.specwright.generator.emit.runtime.RuntimeEmitter;
import io.specwright.generator.ir.SdkModel;
import java.util.List;

/** Everything that all emitters write for a model. */
public final class Emission {
  private static final TemplateEngine TEMPLATES = TemplateEngine.standard();

  private Emission() {}

  public static List<GeneratedFile> of(SdkModel model) {
    return of(model, Fixture.CONFIG);
  }

  public static List<GeneratedFile> of(SdkModel model, GeneratorConfig config) {
    EmitContext context = new EmitContext(config, model);
    List<Emitter> emitters =
        List.of(
            new ClientEmitter(TEMPLATES),
            new ServerEmitter(TEMPLATES),
            new ServiceEmitter(TEMPLATES),
            new WebhooksEmitter(TEMPLATES),
            new JacksonModuleEmitter(TEMPLATES),
            new PackageInfoEmitter(TEMPLATES),
            new ModuleInfoEmitter(TEMPLATES),
            new IndexPage(TEMPLATES),
            new ModelPages(TEMPLATES),
            new ServicePages(TEMPLATES),
            new RuntimeEmitter(),
            new ModelEmitter(),
            new ErrorEmitter(),
            new ParamsEmitter(),
            new MultipartEmitter());
    return FileSet.of(emitters.stream().flatMap(emitter -> emitter.emit(model, context)).toList()).all();
  }

  /** The text of one file. */
  public static String text(List<GeneratedFile> files, String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
  }
}

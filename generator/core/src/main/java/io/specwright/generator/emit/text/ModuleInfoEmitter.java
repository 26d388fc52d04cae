package io.specwright.generator.emit.text;

import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.ir.SdkModel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The module declaration, where the user has named a module: everything a caller can meet is exported. */
public final class ModuleInfoEmitter implements Emitter {
  private final TemplateEngine templates;

  public ModuleInfoEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    return context.config().moduleName().stream().map(name -> emit(name, model, context));
  }

  private GeneratedFile emit(String moduleName, SdkModel model, EmitContext context) {
    boolean embedded = context.config().runtime() == RuntimeMode.EMBEDDED;
    String runtime = context.config().runtimePackage();
    Collection<String> folders = embedded ? context.runtimeFolders() : List.of();
    Stream<String> runtimePackages = folders.stream().map(folder -> runtime + "." + folder.replace('/', '.'));
    List<Identifier> exports =
        Stream.concat(PackageTypes.of(model).names().stream(), runtimePackages).sorted().map(Identifier::new).toList();
    Javadoc javadoc = Javadoc.of(JavadocText.firstSentence(model.info().title(), Javadoc.WIDTH));
    List<Identifier> optional =
        context.config().jackson().stream().map(JacksonNames::platformModule).map(Identifier::new).toList();
    ModuleInfoView view =
        new ModuleInfoView(
            javadoc.comment(), new Identifier(moduleName), embedded, folders.contains("xml"), optional, exports);
    return new GeneratedFile(
        OutputRoot.SOURCES, "module-info.java", templates.render("java/module-info.mustache", view));
  }
}

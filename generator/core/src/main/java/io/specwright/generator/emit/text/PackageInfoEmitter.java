package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeId;
import java.util.stream.Stream;

/**
 * A {@code package-info} for every package of the SDK: what is in it, and that nothing in it is null unless it says
 * so.
 */
public final class PackageInfoEmitter implements Emitter {
  private final TemplateEngine templates;

  public PackageInfoEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    return PackageTypes.of(model).names().stream().map(name -> emit(name, model));
  }

  private GeneratedFile emit(String packageName, SdkModel model) {
    PackageInfoView view = new PackageInfoView(javadoc(packageName, model).comment(), new Identifier(packageName));
    return JavaFile.of(packageName, "package-info", templates.render("java/package-info.mustache", view));
  }

  private static Javadoc javadoc(String packageName, SdkModel model) {
    TypeId client = model.client().id();
    if (packageName.equals(client.packageName())) {
      return Javadoc.of(model.info().docs(), "A client for an HTTP API.")
          .paragraph("<p>{@link " + client.qualifiedName() + "} is the place to start.");
    }
    if (model.services().stream().map(ServiceDecl::id).anyMatch(id -> id.packageName().equals(packageName))) {
      return Javadoc.of("The operations of the API, a class for each group of them.");
    }
    if (model.errors().stream().map(ErrorDecl::id).anyMatch(id -> id.packageName().equals(packageName))) {
      return Javadoc.of("The failures that the API declares.");
    }
    return Javadoc.of("The values that the API takes and returns.");
  }
}

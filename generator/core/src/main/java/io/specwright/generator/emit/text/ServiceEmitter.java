package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.ServiceView.OperationView;
import java.util.List;
import java.util.stream.Stream;

/** One class per service: for every operation the methods users call, and the one private method they rest on. */
public final class ServiceEmitter implements Emitter {
  private final TemplateEngine templates;

  public ServiceEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    PackageTypes packages = PackageTypes.of(model);
    return model.services().stream().map(service -> emit(service, model, packages, context));
  }

  private GeneratedFile emit(ServiceDecl service, SdkModel model, PackageTypes packages, EmitContext context) {
    String packageName = service.id().packageName();
    Imports imports = new Imports(packageName, packages.in(packageName), service.id().simpleName());
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    TypeText client = new TypeText(types.runtime("http", "ApiClient"));
    List<OperationView> operations =
        service.operations().stream()
            .map(operation -> new OperationView(
                new OperationMethods(operation, types).views(), new OperationCall(operation, types).view()))
            .toList();
    boolean mentionsDeprecated = new DeprecatedTypes(context).areMentionedBy(service);
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    ServiceView view =
        new ServiceView(
            new Identifier(packageName),
            JavaFile.imports(imports),
            Javadoc.of(service.docs(), "The operations of this part of the API.").comment(),
            mentionsDeprecated,
            suppressWarnings,
            new Identifier(service.id().simpleName()),
            client,
            new Identifier(model.client().id().simpleName()),
            operations);
    return JavaFile.of(service.id(), templates.render("java/service.mustache", view));
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.ServiceView.OperationView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One class per service: for every operation the methods users call, and the one private method they rest on. */
public final class ServiceEmitter implements Emitter {
  private static final String VARIANTS =
      "<p>Every operation also comes with {@code Async} after its name, to not wait for the result, and with\n"
          + "{@code WithResponse}, to get status and headers with it.";

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
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage(), model.xml());
    TypeText client = new TypeText(types.runtime("http", "ApiClient"));
    OperationCall call = new OperationCall(types, CommonCall.of(service.operations()));
    Optional<Code> commonCall = call.commonMethod();
    Set<String> methods = methods(service);
    List<ErrorCase> said = CommonCall.errorsOfAll(service.operations());
    List<OperationView> operations =
        service.operations().stream().map(operation -> view(operation, call, methods, said, types)).toList();
    boolean mentionsDeprecated = new DeprecatedTypes(context).areMentionedBy(service);
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    ServiceView view =
        new ServiceView(
            new Identifier(packageName),
            JavaFile.imports(imports),
            javadoc(service, said, imports).comment(),
            mentionsDeprecated,
            suppressWarnings,
            new Identifier(service.id().simpleName()),
            client,
            new Identifier(model.client().id().simpleName()),
            commonCall.isPresent(),
            commonCall.orElse(new Code("")),
            operations);
    return JavaFile.of(service.id(), templates.render("java/service.mustache", view));
  }

  private static Javadoc javadoc(ServiceDecl service, List<ErrorCase> said, Imports imports) {
    Javadoc javadoc = Javadoc.of(service.docs(), "The operations of this part of the API.").paragraph(VARIANTS);
    for (ErrorCase error : said) {
      String docs = JavadocText.firstSentence(error.docs(), Javadoc.WIDTH);
      String thrown = "<p>Each throws {@link " + imports.use(error.error()) + "} on status " + error.status();
      javadoc.paragraph(Javadoc.filled(docs.isEmpty() ? thrown + "." : thrown + ": " + docs));
    }
    return javadoc;
  }

  private static Set<String> methods(ServiceDecl service) {
    return service.operations().stream()
        .map(OperationDecl::names)
        .flatMap(names -> Stream.concat(
            Stream.of(names.sync(), names.async(), names.withResponse()), names.all().stream()))
        .collect(Collectors.toSet());
  }

  private static OperationView view(
      OperationDecl operation, OperationCall call, Set<String> methods, List<ErrorCase> said, JavaTypes types) {
    String callName = OperationCall.methodName(operation, methods);
    OperationMethods variants = new OperationMethods(operation, callName, types);
    return new OperationView(variants.javadoc(said).comment(), variants.code(), call.method(operation, callName));
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.ResultView.CaseView;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResultDecl;
import io.specwright.generator.ir.ResultDecl.ResultCase;
import io.specwright.generator.ir.SdkModel;
import java.util.List;
import java.util.stream.Stream;

/** The results of operations whose successes have different bodies: a record per status. */
public final class ResultEmitter implements Emitter {
  private final TemplateEngine templates;

  public ResultEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  static Stream<ResultDecl> results(SdkModel model) {
    return operations(model).flatMap(operation -> operation.success().byStatus().stream()).distinct();
  }

  private static Stream<OperationDecl> operations(SdkModel model) {
    return model.services().stream().flatMap(service -> service.operations().stream());
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    PackageTypes packages = PackageTypes.of(model);
    return operations(model).filter(operation -> operation.success().byStatus().isPresent())
        .map(operation -> emit(operation, packages, context));
  }

  private GeneratedFile emit(OperationDecl operation, PackageTypes packages, EmitContext context) {
    ResultDecl result = operation.success().byStatus().orElseThrow();
    String packageName = result.id().packageName();
    String[] declared = Stream.concat(
        Stream.of(result.id().simpleName()), result.cases().stream().map(ResultCase::name)).toArray(String[]::new);
    Imports imports = new Imports(packageName, packages.in(packageName), declared);
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    boolean mentionsDeprecated = new DeprecatedTypes(context).areMentionedBy(operation.success());
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    String request = JavadocText.code(operation.httpMethod() + " " + operation.path());
    List<CaseView> cases = result.cases().stream().map(each -> view(each, types)).toList();
    ResultView view = new ResultView(
        new Identifier(packageName),
        JavaFile.imports(imports),
        Javadoc.of("What " + request + " returns, by status.").comment(),
        mentionsDeprecated,
        suppressWarnings,
        new Identifier(result.id().simpleName()),
        cases);
    return JavaFile.of(result.id(), templates.render("java/result.mustache", view));
  }

  private static CaseView view(ResultCase each, JavaTypes types) {
    ResponseDecl response = each.response();
    String type = switch (response.content()) {
      case JSON, XML -> types.plain(response.type().orElseThrow());
      case TEXT -> types.imports().use(String.class);
      case BYTES -> "byte[]";
      default -> "";
    };
    Javadoc javadoc = Javadoc.of(response.docs(), "What came with it.")
        .paragraph("<p>Status " + JavadocText.code(each.status().toString()) + ".");
    return new CaseView(
        javadoc.comment(), new Identifier(each.name()), new Code(type.isEmpty() ? "" : type + " value"));
  }
}

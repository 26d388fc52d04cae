package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.markdown.ServicePageView.OperationView;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.TemplateEngine;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.ResultDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page per service with all its operations. */
public final class ServicePages implements Emitter {
  private final TemplateEngine templates;

  public ServicePages(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    CallSnippets snippets = new CallSnippets(model, context);
    return model.services().stream().map(service -> emit(service, snippets, model));
  }

  private GeneratedFile emit(ServiceDecl service, CallSnippets snippets, SdkModel model) {
    ServicePageView view =
        new ServicePageView(
            new Identifier(service.id().simpleName()),
            MarkdownText.blocks(service.docs()),
            new Identifier(service.accessor()),
            service.operations().stream()
                .map(operation -> operation(service, operation, snippets, model)).toList());
    String path = "services/" + MarkdownTypes.fileName(service.id());
    return new GeneratedFile(OutputRoot.DOCS, path, templates.render("docs/service.mustache", view));
  }

  private static OperationView operation(
      ServiceDecl service, OperationDecl operation, CallSnippets snippets, SdkModel model) {
    String method = operation.names().sync();
    String summary = MarkdownText.cell(operation.docs().summary().or(operation.docs()::description).orElse("")).text();
    String link = "[" + method + "](#" + method.toLowerCase(Locale.ROOT) + ")";
    return new OperationView(
        new Identifier(method),
        new Markdown(link + (summary.isEmpty() ? "" : " - " + summary)),
        operation.deprecated(),
        MarkdownText.code(operation.httpMethod() + " " + operation.path()),
        AuthenticationSection.of(operation, model),
        MarkdownText.blocks(operation.docs()),
        new Code(snippets.signature(operation)),
        snippets.call(service, operation),
        parameters(operation),
        response(operation.success()),
        errors(operation));
  }

  private static Optional<Markdown> parameters(OperationDecl operation) {
    MarkdownTable table = new MarkdownTable("Parameter", "Type", "Required", "Description", "Example");
    operation.positional().forEach(parameter -> row(table, parameter, true));
    operation.body().ifPresent(body -> table.row(
        MarkdownText.code(body.javaName()),
        body.encoding() == BodyDecl.Encoding.RAW ? new Markdown("*HttpBody*") : MarkdownTypes.of(body.type()),
        Marks.required(body.required()),
        MarkdownText.cell(body.docs()),
        Marks.NOTHING));
    operation.params().ifPresent(params -> params.parameters().forEach(parameter -> row(table, parameter, false)));
    return table.isEmpty() ? Optional.empty() : Optional.of(table.markdown());
  }

  private static void row(MarkdownTable table, ParameterDecl parameter, boolean required) {
    table.row(
        MarkdownText.code(parameter.names().accessor()),
        MarkdownTypes.of(parameter.type()),
        Marks.required(required),
        FieldNotes.of(parameter),
        parameter.examples().stream().findFirst().map(JsonCell::of).orElse(Marks.NOTHING));
  }

  private static Markdown byStatus(ResultDecl result) {
    MarkdownTable table = new MarkdownTable("Result", "Status", "Value", "Description");
    result.cases().forEach(each -> table.row(
        MarkdownText.code(result.id().simpleName() + "." + each.name()),
        MarkdownText.plain(each.status().toString()),
        each.response().content() == Content.NONE ? Marks.NOTHING : new Markdown(type(each.response())),
        MarkdownText.cell(each.response().docs())));
    return table.markdown();
  }

  private static String type(ResponseDecl response) {
    String type = switch (response.content()) {
      case NONE -> "Nothing.";
      case JSON, XML -> MarkdownTypes.of(response.type().orElseThrow()).text();
      case TEXT -> "*String*";
      case BYTES -> "*byte[]*";
      case STREAM -> "A stream of " + MarkdownTypes.of(response.type().orElseThrow()).text() + ", to be closed";
      case DOWNLOAD -> "*Download*: bytes as they arrive, which `saveTo(Path)` writes to a file.";
      case LOCATION -> "*URI*: where the response leads.";
      case BY_STATUS -> MarkdownText.code(response.byStatus().orElseThrow().id().simpleName()).text();
    };
    return response.isOptional() ? "Optional of " + type : type;
  }

  private static Markdown response(ResponseDecl response) {
    String type = type(response);
    if (response.byStatus().isPresent()) {
      return new Markdown(type + ", by status:\n\n" + byStatus(response.byStatus().get()).text());
    }
    String docs = MarkdownText.cell(response.docs()).text();
    return new Markdown(docs.isEmpty() ? type : type + " - " + docs);
  }

  private static Optional<Markdown> errors(OperationDecl operation) {
    MarkdownTable table = new MarkdownTable("Exception", "Status", "Description");
    operation.errors().forEach(error -> table.row(
        MarkdownText.code(error.error().simpleName()),
        MarkdownText.plain(error.status().toString()),
        MarkdownText.cell(error.docs())));
    return table.isEmpty() ? Optional.empty() : Optional.of(table.markdown());
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.TemplateEngine;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeId;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page: how to begin, and links to everything else. */
public final class IndexPage implements Emitter {
  private final TemplateEngine templates;

  public IndexPage(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    IndexView view =
        new IndexView(
            MarkdownText.plain(model.info().title()),
            MarkdownText.blocks(model.info().docs()),
            new Identifier(model.client().id().simpleName()),
            context.config().runtime() == RuntimeMode.EMBEDDED,
            firstCall(model, context),
            MarkdownText.code(model.client().environmentPrefix() + "_BASE_URL"),
            AuthenticationSection.of(model, context),
            servers(model),
            services(model),
            model.webhooks().map(webhooks -> ReceivedPayloads.of(webhooks, context)),
            models(model),
            headers(model),
            errors(model));
    return Stream.of(new GeneratedFile(OutputRoot.DOCS, "README.md", templates.render("docs/README.mustache", view)));
  }

  /** The first operation that has an example. */
  private static Optional<Code> firstCall(SdkModel model, EmitContext context) {
    CallSnippets snippets = new CallSnippets(model, context);
    return model.services().stream()
        .flatMap(service -> service.operations().stream()
            .filter(operation -> !operation.deprecated())
            .map(operation -> snippets.call(service, operation)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Markdown> servers(SdkModel model) {
    MarkdownTable table = new MarkdownTable("Server", "URL", "Description");
    String type = model.client().serversId().simpleName();
    model.servers().forEach(server -> table.row(
        MarkdownText.code(type + "." + server.constant()),
        MarkdownText.code(server.url()),
        MarkdownText.cell(server.docs())));
    return present(table);
  }

  private static Optional<Markdown> services(SdkModel model) {
    MarkdownTable table = new MarkdownTable("Service", "Accessor", "Description");
    model.services().forEach(service -> table.row(
        link("services", service.id()),
        MarkdownText.code(service.accessor() + "()"),
        MarkdownText.cell(service.docs())));
    return present(table);
  }

  private static Optional<Markdown> models(SdkModel model) {
    MarkdownTable table = new MarkdownTable("Model", "Description");
    model.types().forEach(type -> table.row(link("models", type.id()), MarkdownText.cell(type.docs())));
    return present(table);
  }

  private static Optional<Markdown> errors(SdkModel model) {
    MarkdownTable table = new MarkdownTable("Exception", "Status", "Body", "Description");
    model.errors().forEach(error -> table.row(
        MarkdownText.code(error.id().simpleName()),
        MarkdownText.plain(error.status().toString()),
        error.body().map(body -> MarkdownTypes.of(body, "models/")).orElse(Marks.NOTHING),
        MarkdownText.cell(error.docs())));
    return present(table);
  }

  private static Optional<Markdown> headers(SdkModel model) {
    MarkdownTable table = new MarkdownTable("Header", "Constant", "Type", "Description");
    model.headers().ifPresent(declared -> declared.headers().forEach(header -> table.row(
        MarkdownText.code(header.wireName()),
        MarkdownText.code(declared.id().simpleName() + "." + header.constant()),
        MarkdownTypes.of(header.valueType(), "models/"),
        MarkdownText.cell(header.docs()))));
    return present(table);
  }

  private static Markdown link(String folder, TypeId id) {
    return new Markdown("[" + id.name() + "](" + folder + "/" + MarkdownTypes.fileName(id) + ")");
  }

  private static Optional<Markdown> present(MarkdownTable table) {
    return table.isEmpty() ? Optional.empty() : Optional.of(table.markdown());
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.markdown.IndexView.ReceivingView;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Imports;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.ir.WebhooksDecl.DeliveryDecl;
import java.net.InetSocketAddress;
import java.util.Optional;

/** What the API sends by itself, and a server of the JDK that receives it. */
final class ReceivedPayloads {

  private ReceivedPayloads() {}

  static ReceivingView of(WebhooksDecl webhooks, EmitContext context) {
    MarkdownTable table = new MarkdownTable("Sent", "Payload", "Decoded by", "Description");
    String owner = webhooks.id().simpleName() + ".";
    for (DeliveryDecl webhook : webhooks.webhooks()) {
      row(table, webhook, owner + (webhooks.names().isPresent() ? webhook.parser() : "parse"));
    }
    webhooks.callbacks().forEach(callback -> row(table, callback, owner + callback.parser()));
    return new ReceivingView(webhooks.event().map(event -> receiver(webhooks, event, context)), table.markdown());
  }

  private static void row(MarkdownTable table, DeliveryDecl delivery, String method) {
    table.row(
        MarkdownText.code(delivery.name()),
        MarkdownTypes.of(delivery.payload(), "models/"),
        MarkdownText.code(method + "(body)"),
        MarkdownText.cell(delivery.docs()));
  }

  private static Code receiver(WebhooksDecl webhooks, TypeRef event, EmitContext context) {
    JavaSnippet snippet = new JavaSnippet(context);
    Imports imports = snippet.types().imports();
    String type = imports.use(webhooks.id());
    String server = imports.use("com.sun.net.httpserver", "HttpServer");
    boolean signed = webhooks.signature().isPresent();
    String verifier = signed
        ? type + " webhooks = " + type + ".secret(System.getenv(" + JavaLiteral.of("WEBHOOK_SECRET") + "));\n"
        : "";
    String decoding = signed ? "webhooks.verify(body, exchange.getRequestHeaders())" : type + ".parse(body)";
    return snippet.with(verifier
        + server + " server = " + server + ".create(new " + imports.use(InetSocketAddress.class) + "(8080), 0);\n"
        + "server.createContext(\"/webhooks\", exchange -> {\n"
        + "  byte[] body = exchange.getRequestBody().readAllBytes();\n"
        + "  " + snippet.types().boxed(event) + " event = " + decoding + ";\n"
        + "  System.out.println(event);\n"
        + "  exchange.sendResponseHeaders(204, -1);\n"
        + "  exchange.close();\n"
        + "});\n"
        + "server.start();");
  }
}

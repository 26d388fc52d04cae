package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.WebhooksView.SignatureView;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.ir.WebhooksDecl.Signature;
import io.specwright.generator.ir.WebhooksDecl.WebhookDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class that decodes what the API delivers, and where deliveries are signed, checks who sent it. */
public final class WebhooksEmitter implements Emitter {
  private final TemplateEngine templates;

  public WebhooksEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    return model.webhooks().stream().map(webhooks -> emit(webhooks, model, context));
  }

  private GeneratedFile emit(WebhooksDecl webhooks, SdkModel model, EmitContext context) {
    String packageName = webhooks.id().packageName();
    Imports imports =
        new Imports(packageName, PackageTypes.of(model).in(packageName), webhooks.id().simpleName());
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    TypeText event = new TypeText(types.boxed(webhooks.event()));
    Code codec = new Code(types.codec(webhooks.event()));
    Optional<SignatureView> signature = webhooks.signature().map(declared -> signature(declared, types));
    boolean mentionsDeprecated = new DeprecatedTypes(context).areIn(webhooks.event());
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    WebhooksView view =
        new WebhooksView(
            new Identifier(packageName),
            JavaFile.imports(imports),
            javadoc(webhooks),
            mentionsDeprecated,
            suppressWarnings,
            new Identifier(webhooks.id().simpleName()),
            event,
            codec,
            signature);
    return JavaFile.of(webhooks.id(), templates.render("java/webhooks.mustache", view));
  }

  private static SignatureView signature(Signature signature, JavaTypes types) {
    return new SignatureView(
        new Literal(JavaLiteral.of(signature.header())),
        new TypeText(types.imports().use(String.class)),
        new TypeText(types.imports().use(List.class)),
        new TypeText(types.imports().use(Map.class)),
        new TypeText(types.runtime("webhook", "HmacWebhookVerifier")),
        new TypeText(types.runtime("webhook", "WebhookSignatureException")));
  }

  private static Comment javadoc(WebhooksDecl webhooks) {
    String list = webhooks.webhooks().stream().map(WebhooksEmitter::item).collect(Collectors.joining("\n"));
    Javadoc javadoc = Javadoc.of("Decodes the events that the API delivers.");
    return list.isEmpty() ? javadoc.comment() : javadoc.paragraph("<ul>\n" + list + "\n</ul>").comment();
  }

  private static String item(WebhookDecl webhook) {
    String name = JavadocText.code(webhook.name());
    String docs = JavadocText.firstSentence(webhook.docs(), Javadoc.WIDTH - name.length() - 8);
    return "  <li>" + name + (docs.isEmpty() ? "" : ": " + docs.replace("\n", "\n      "));
  }
}

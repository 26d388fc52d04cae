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
import io.specwright.generator.emit.text.WebhooksView.CaseView;
import io.specwright.generator.emit.text.WebhooksView.DeliveryView;
import io.specwright.generator.emit.text.WebhooksView.HmacView;
import io.specwright.generator.emit.text.WebhooksView.NamesView;
import io.specwright.generator.emit.text.WebhooksView.SignatureView;
import io.specwright.generator.emit.text.WebhooksView.StandardView;
import io.specwright.generator.emit.text.WebhooksView.UnionView;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.ir.WebhooksDecl.DeliveryDecl;
import io.specwright.generator.ir.WebhooksDecl.EventNames;
import io.specwright.generator.ir.WebhooksDecl.Hmac;
import io.specwright.generator.ir.WebhooksDecl.Signature;
import io.specwright.generator.ir.WebhooksDecl.Standard;
import java.time.Duration;
import java.util.ArrayList;
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
    boolean mentionsDeprecated = mentionsDeprecated(webhooks, new DeprecatedTypes(context));
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    boolean hasText = webhooks.signature().isPresent() || webhooks.names().isPresent();
    TypeText string = new TypeText(hasText ? imports.use(String.class) : "");
    TypeText event = new TypeText(webhooks.event().map(types::boxed).orElse(""));
    Optional<HmacView> hmac = webhooks.signature().filter(Hmac.class::isInstance).map(one ->
        new HmacView(new Literal(JavaLiteral.of(((Hmac) one).header())), exception(types)));
    Optional<StandardView> standard = webhooks.signature().filter(Standard.class::isInstance).map(one ->
        new StandardView(new TypeText(imports.use(Duration.class)), exception(types)));
    Optional<SignatureView> signature = webhooks.signature().map(one -> signature(one, types));
    Optional<UnionView> union = webhooks.event().map(type -> new UnionView(new Code(types.codec(type))));
    Optional<NamesView> names = webhooks.names().map(all -> names(all, webhooks.event().orElseThrow(), types));
    List<DeliveryView> deliveries = webhooks.parsed().stream().map(one -> delivery(one, types)).toList();
    WebhooksView view =
        new WebhooksView(
            new Identifier(packageName),
            JavaFile.imports(imports),
            javadoc(webhooks),
            mentionsDeprecated,
            suppressWarnings,
            new Identifier(webhooks.id().simpleName()),
            string,
            hmac,
            standard,
            signature,
            event,
            union,
            names,
            deliveries);
    return JavaFile.of(webhooks.id(), templates.render("java/webhooks.mustache", view));
  }

  private static Comment javadoc(WebhooksDecl webhooks) {
    List<DeliveryDecl> listed = webhooks.names().isPresent() ? List.of() : webhooks.webhooks();
    String list = listed.stream().map(WebhooksEmitter::item).collect(Collectors.joining("\n"));
    Javadoc javadoc = Javadoc.of("Decodes what the API delivers.");
    return list.isEmpty() ? javadoc.comment() : javadoc.paragraph("<ul>\n" + list + "\n</ul>").comment();
  }

  private static String item(DeliveryDecl webhook) {
    String name = JavadocText.code(webhook.name());
    String docs = JavadocText.firstSentence(webhook.docs(), Javadoc.WIDTH - name.length() - 8);
    return "  <li>" + name + (docs.isEmpty() ? "" : ": " + docs.replace("\n", "\n      "));
  }

  private static boolean mentionsDeprecated(WebhooksDecl webhooks, DeprecatedTypes deprecated) {
    List<TypeRef> mentioned = new ArrayList<>(webhooks.event().stream().toList());
    webhooks.parsed().forEach(delivery -> mentioned.add(delivery.payload()));
    return mentioned.stream().anyMatch(deprecated::areIn);
  }

  private static TypeText exception(JavaTypes types) {
    return new TypeText(types.runtime("webhook", "WebhookSignatureException"));
  }

  private static SignatureView signature(Signature signature, JavaTypes types) {
    String verifier = types.runtime(
        "webhook", signature instanceof Hmac ? "HmacWebhookVerifier" : "StandardWebhookVerifier");
    String start = verifier + ".of(";
    String code = signature instanceof Hmac hmac
        ? start + "SIGNATURE_HEADER, secrets)" + (hmac.base64() ? ".base64()" : "")
            + (hmac.prefix().isEmpty() ? "" : ".prefix(" + JavaLiteral.of(hmac.prefix()) + ")")
        : start + "secrets)";
    return new SignatureView(
        new TypeText(types.imports().use(List.class)),
        new TypeText(types.imports().use(Map.class)),
        new TypeText(verifier),
        new Code(code));
  }

  private static NamesView names(EventNames names, TypeRef event, JavaTypes types) {
    String where = names.header()
        .map(header -> "the value of the header " + JavadocText.code(header))
        .orElse("its name in the API description");
    Comment javadoc = Javadoc.of("Decodes a delivery by the name of its event; where that is unknown, by its content.")
        .tag("param", "event " + where).comment();
    String union = types.boxed(event);
    List<CaseView> cases = new ArrayList<>();
    names.cases().forEach((name, one) -> cases.add(new CaseView(
        new Literal(JavaLiteral.of(name)),
        new TypeText(union + "." + one.variant()),
        new Identifier(one.parser()))));
    return new NamesView(javadoc, cases);
  }

  private static DeliveryView delivery(DeliveryDecl delivery, JavaTypes types) {
    String name = JavadocText.code(delivery.name());
    String docs = JavadocText.firstSentence(delivery.docs(), Javadoc.WIDTH - name.length() - 8);
    Comment javadoc = Javadoc.of(Javadoc.filled("Decodes " + name + (docs.isEmpty() ? "." : ": " + docs))).comment();
    String header = "public static " + types.boxed(delivery.payload()) + " " + delivery.parser() + "(byte[] body) {";
    String statement = "return " + types.codec(delivery.payload()) + ".parse(body);";
    return new DeliveryView(javadoc, new Code(JavaLayout.method(2, header, statement)));
  }
}

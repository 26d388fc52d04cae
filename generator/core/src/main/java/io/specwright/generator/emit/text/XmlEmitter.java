package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.XmlView.CodecView;
import io.specwright.generator.emit.text.XmlView.ShapeView;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.XmlDecl;
import io.specwright.generator.ir.XmlDecl.Named;
import io.specwright.generator.ir.XmlDecl.XmlBody;
import io.specwright.generator.ir.XmlDecl.XmlType;
import java.util.List;
import java.util.stream.Stream;

/** The class that says how models are written in XML, where some body is XML. */
public final class XmlEmitter implements Emitter {
  private static final int INDENT = 2;

  private final TemplateEngine templates;

  public XmlEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    return model.xml().stream().map(xml -> emit(xml, model, context));
  }

  private GeneratedFile emit(XmlDecl xml, SdkModel model, EmitContext context) {
    String packageName = xml.id().packageName();
    Imports imports = new Imports(packageName, PackageTypes.of(model).in(packageName), xml.id().simpleName());
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    XmlForms forms = new XmlForms(xml, types);
    DeprecatedTypes deprecated = new DeprecatedTypes(context);
    boolean mentionsDeprecated = xml.bodies().stream().anyMatch(body -> deprecated.areIn(body.type()));
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    List<CodecView> codecs = xml.bodies().stream().map(body -> codec(body, forms)).toList();
    List<ShapeView> shapes = xml.types().stream().map(type -> shape(type, forms)).toList();
    XmlView view =
        new XmlView(
            new Identifier(packageName),
            JavaFile.imports(imports),
            Javadoc.of("How the values of bodies are written in XML.").comment(),
            mentionsDeprecated,
            suppressWarnings,
            new Identifier(xml.id().simpleName()),
            codecs,
            shapes);
    return JavaFile.of(xml.id(), templates.render("java/xml.mustache", view));
  }

  private static CodecView codec(XmlBody body, XmlForms forms) {
    JavaTypes types = forms.types();
    String codec = types.runtime("xml", "XmlCodec");
    String shape = body.form() instanceof Named named
        ? reference(forms.xml().type(named.id()), forms)
        : forms.form(body.form());
    String type = "public static final " + codec + "<" + types.boxed(body.type()) + ">";
    String name = body.constant() + " =";
    boolean fitsType = INDENT + type.length() + 1 + name.length() <= JavaLayout.WIDTH;
    String start = type + (fitsType ? " " : "\n    ") + name;
    List<String> arguments = List.of(forms.tag(body.root()), types.codec(body.type()), shape);
    String call = codec + ".of(" + String.join(", ", arguments) + ");";
    boolean fits = INDENT + start.length() + 1 + call.length() <= JavaLayout.WIDTH;
    String below = "\n    " + JavaLayout.call(INDENT + 4, codec + ".of", arguments, ";").replace("\n", "\n    ");
    return new CodecView(
        Javadoc.sentence("Documents whose root is " + JavadocText.code(body.root().local()) + ".").comment(),
        new Code(start + (fits ? " " + call : below)));
  }

  private static String reference(XmlType type, XmlForms forms) {
    String shape = forms.types().runtime("xml", "XmlShape");
    return shape + ".of(" + forms.xml().id().simpleName() + "::" + type.method() + ")";
  }

  private static ShapeView shape(XmlType type, XmlForms forms) {
    String shape = forms.types().runtime("xml", "XmlShape");
    String constant = "private static final " + shape + " " + type.constant() + " = " + reference(type, forms) + ";";
    String header = "private static " + shape + " " + type.method() + "() {";
    return new ShapeView(
        forms.isReferred(type),
        new Code(constant),
        new Code(JavaLayout.method(INDENT, header, forms.statement(type.content()))));
  }
}

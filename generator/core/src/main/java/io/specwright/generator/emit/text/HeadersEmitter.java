package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.HeadersView.HeaderView;
import io.specwright.generator.ir.HeadersDecl;
import io.specwright.generator.ir.HeadersDecl.HeaderDecl;
import io.specwright.generator.ir.SdkModel;
import java.util.List;
import java.util.stream.Stream;

/** The headers of responses: a constant each, by which their values are read as what they are. */
public final class HeadersEmitter implements Emitter {
  private final TemplateEngine templates;

  public HeadersEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    return model.headers().stream().map(headers -> emit(headers, model, context));
  }

  private GeneratedFile emit(HeadersDecl headers, SdkModel model, EmitContext context) {
    String packageName = headers.id().packageName();
    Imports imports =
        new Imports(packageName, PackageTypes.of(model).in(packageName), headers.id().simpleName());
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    boolean mentionsDeprecated = new DeprecatedTypes(context).areMentionedBy(headers);
    TypeText suppressWarnings = new TypeText(mentionsDeprecated ? imports.use(SuppressWarnings.class) : "");
    List<HeaderView> views = headers.headers().stream().map(header -> view(header, types)).toList();
    HeadersView view = new HeadersView(
        new Identifier(packageName),
        JavaFile.imports(imports),
        mentionsDeprecated,
        suppressWarnings,
        new Identifier(headers.id().simpleName()),
        views);
    return JavaFile.of(headers.id(), templates.render("java/headers.mustache", view));
  }

  private static HeaderView view(HeaderDecl header, JavaTypes types) {
    Javadoc javadoc = Javadoc.of(header.docs(), "The header " + JavadocText.code(header.wireName()) + ".");
    String field = types.runtime("http", "HeaderField");
    String name = JavaLiteral.of(header.wireName());
    String codec = types.codec(header.type());
    String value = switch (header.spelling()) {
      case TEXT -> "ofText(" + name + ", " + codec + ")";
      case JSON -> "ofJson(" + name + ", " + codec + ")";
      case DATE_TIME -> "ofDateTime(" + name + ")";
      case TEXTS -> "ofTexts(" + name + ", " + codec + ")";
      case NUMBERS -> "ofNumbers(" + name + ", " + codec + ")";
    };
    String start = "public static final " + field + "<" + types.boxed(header.valueType()) + "> " + header.constant()
        + " =";
    boolean fits = 2 + start.length() + 2 + field.length() + value.length() + 1 <= JavaLayout.WIDTH;
    return new HeaderView(javadoc.comment(), new Code(start + (fits ? " " : "\n    ") + field + "." + value + ";"));
  }
}

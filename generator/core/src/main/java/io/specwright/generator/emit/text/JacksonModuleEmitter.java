package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.JacksonModuleView.CaseView;
import io.specwright.generator.emit.text.JacksonModuleView.PartView;
import io.specwright.generator.emit.text.JacksonModuleView.RuntimeNames;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The modules by which Jackson binds the types of the client, one for each version that the user asked for. */
public final class JacksonModuleEmitter implements Emitter {
  /** Keeps a method below 64 kB of bytecode, and a class below 65,535 constants. */
  private static final int TYPES_OF_A_PART = 500;

  private final TemplateEngine templates;

  public JacksonModuleEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    return model.client().jacksonModules().entrySet().stream()
        .map(module -> emit(module.getKey(), module.getValue(), model, context));
  }

  private GeneratedFile emit(int version, TypeId id, SdkModel model, EmitContext context) {
    List<TypeDecl> types = model.types().stream().filter(type -> context.isJavaType(type.id())).toList();
    int parts = (types.size() + TYPES_OF_A_PART - 1) / TYPES_OF_A_PART;
    String[] declared = Stream.concat(
            Stream.of(id.simpleName(), "Readers", "Reader", "KeyReader", "Writer", "SetupContext"),
            IntStream.range(0, parts).mapToObj(JacksonModuleEmitter::nameOfPart))
        .toArray(String[]::new);
    Imports imports = new Imports(id.packageName(), PackageTypes.of(model).in(id.packageName()), declared);
    Stream.of(Object.class, String.class, Class.class, Integer.class, Override.class, IllegalArgumentException.class,
            SuppressWarnings.class, BigDecimal.class, List.class, Map.class, MatchResult.class, Pattern.class,
            Nullable.class)
        .forEach(imports::use);
    JacksonNames jackson = JacksonNames.of(version, imports);
    RuntimeNames runtime = runtime(new JavaTypes(imports, context.config().runtimePackage()));
    List<PartView> views = IntStream.range(0, parts)
        .mapToObj(i -> part(i, types.subList(
            i * TYPES_OF_A_PART, Math.min(types.size(), (i + 1) * TYPES_OF_A_PART)), imports, context))
        .toList();
    JacksonModuleView view = new JacksonModuleView(
        new Identifier(id.packageName()),
        JavaFile.imports(imports),
        javadoc(version, id).comment(),
        new Identifier(id.simpleName()),
        new Literal(JavaLiteral.of(id.simpleName())),
        runtime,
        jackson,
        views);
    return JavaFile.of(id, templates.render("java/jackson-module.mustache", view));
  }

  private static String nameOfPart(int index) {
    return "Types" + (index + 1);
  }

  private static Javadoc javadoc(int version, TypeId id) {
    return Javadoc.sentence("Lets Jackson " + version + " read and write the types of this client, alone or within"
            + " others, as the client does: exact, and with what the API does not declare.")
        .paragraph("<p>{@code JsonMapper.builder().addModule(new " + id.simpleName() + "()).build()}; Spring Boot"
            + " takes it from a bean.");
  }

  private static RuntimeNames runtime(JavaTypes types) {
    return new RuntimeNames(
        json(types, "JsonModel"),
        json(types, "OpenEnum"),
        json(types, "JsonUnion"),
        json(types, "JsonValue"),
        json(types, "Bytes"),
        json(types, "JsonCodec"),
        json(types, "JsonCodecs"),
        json(types, "JsonWriter"),
        json(types, "DecodingException"));
  }

  private static TypeText json(JavaTypes types, String simpleName) {
    return new TypeText(types.runtime("json", simpleName));
  }

  private static PartView part(int index, List<TypeDecl> types, Imports imports, EmitContext context) {
    boolean mentionsDeprecated = types.stream().anyMatch(type -> context.isDeprecated(type.id()));
    List<CaseView> cases = types.stream().map(type -> codec(type.id(), imports)).toList();
    return new PartView(new Identifier(nameOfPart(index)), mentionsDeprecated, cases);
  }

  /** On a line of its own where one is not wide enough for both. */
  private static CaseView codec(TypeId id, Imports imports) {
    String name = JavaLiteral.of(id.packageName() + "." + id.name().replace('.', '$'));
    String codec = imports.use(id) + ".CODEC";
    boolean fits = "        case  -> ;".length() + name.length() + codec.length() <= JavaLayout.WIDTH;
    return new CaseView(new Literal(name), new Code((fits ? " " : "\n    ") + codec));
  }
}

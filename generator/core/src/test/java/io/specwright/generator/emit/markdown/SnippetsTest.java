package io.specwright.generator.emit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.text.Emission;
import io.specwright.generator.emit.text.Fixture;
import io.specwright.generator.emit.text.JavaCompilation;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AnyRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.generator.shapes.Generated;
import io.specwright.runtime.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every piece of Java in the reference compiles, and what builds a model runs. */
class SnippetsTest {
  private static final GeneratorConfig CONFIG =
      new GeneratorConfig(Fixture.PACKAGE, Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);
  private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL);

  /** A call of a deprecated operation is fine in a snippet. */
  private static final List<String> FLAGS = List.of("--release", "17", "-proc:none", "-XDsuppressNotes");

  @TempDir private Path folder;

  @Test
  void ofTheShop() throws Exception {
    assertThat(run(Fixture.shop())).isGreaterThan(10);
  }

  @Test
  void ofEveryKindOfProperty() throws Exception {
    List<PropertyDecl> properties = new ArrayList<>();
    for (Scalar scalar : Scalar.values()) {
      TypeRef type = TypeRef.of(scalar);
      String name = scalar.name().toLowerCase(Locale.ROOT).replace("_", "");
      properties.add(Fixture.required(name, name + "Plain", type));
      JsonValue example = ScalarExample.of(scalar, "");
      properties.add(Fixture.optional(name + "_o", name + "Optional", type, example));
      properties.add(nullable(Fixture.optional(name + "_n", name + "Nullable", type, example)));
      properties.add(Fixture.required(name + "_l", name + "Lists", Fixture.listOf(type)));
      properties.add(Fixture.required(name + "_s", name + "Sets", new ListRef(type, false, true)));
      properties.add(Fixture.required(name + "_m", name + "Map", new MapRef(type, true)));
      properties.add(withoutAdder(Fixture.required(name + "_w", name + "Whole", Fixture.listOf(type))));
    }
    JsonValue eleven = JsonValue.of("abcdefghijk".chars().boxed()
        .collect(Collectors.toMap(letter -> Character.toString(letter), JsonValue::of)));
    properties.add(withoutAdder(Fixture.optional("big", "bigMap", new MapRef(TypeRef.of(Scalar.LONG), false), eleven)));
    JsonValue huge = JsonValue.parse("12345678901234567890.50");
    properties.add(Fixture.optional("huge", "huge", TypeRef.of(Scalar.DECIMAL), huge));
    properties.add(Fixture.optional("price", "price", TypeRef.of(Scalar.DECIMAL), JsonValue.parse("1e3")));
    properties.add(Fixture.optional("any", "any", new AnyRef(), JsonValue.parse("{\"a\": [1, \"```\", null]}")));
    JsonValue mixed = JsonValue.parse("[null, 1.5, 3, \"x\", true]");
    properties.add(Fixture.optional("anys", "anys", Fixture.listOf(new AnyRef()), mixed));
    JsonValue quotes = JsonValue.of("\"\\u0022 ``` \n\u2028\uD83D\uDE00");
    properties.add(Fixture.optional("quote", "quote", Fixture.STRING, quotes));
    properties.add(Fixture.required("level", "level", Fixture.named("Level")));
    properties.add(Fixture.optional("other", "other", Fixture.named("Level"), JsonValue.of(99)));
    properties.add(Fixture.required("mix", "mix", Fixture.named("Mix")));
    properties.add(Fixture.required("mixes", "mixes", Fixture.listOf(Fixture.named("Mix"))));
    properties.add(readOnly(Fixture.required("server", "server", Fixture.STRING)));
    properties.add(constant(Fixture.required("kind", "kind", Fixture.STRING), JsonValue.of("everything")));
    List<TypeDecl> types = new ArrayList<>(Fixture.types());
    types.add(Fixture.object("Everything", properties.toArray(PropertyDecl[]::new)));
    types.add(new EnumDecl(Fixture.model("Level"), Docs.NONE, false, Scalar.LONG,
        List.of(new EnumDecl.EnumConstant("VALUE_1", JsonValue.of(1), Docs.NONE)), List.of(), Fixture.ORIGIN));
    types.add(mix());

    assertThat(run(Fixture.shop(types, List.of(Fixture.orders()), List.of(Fixture.searchParams())))).isGreaterThan(10);
  }

  /** Two variants that Java cannot tell apart by an argument, and one that it can. */
  private static UnionDecl mix() {
    return new UnionDecl(Fixture.model("Mix"), Docs.NONE, false,
        List.of(
            new VariantDecl("OfStrings", "strings", Fixture.listOf(Fixture.STRING), Docs.NONE),
            new VariantDecl("OfPeople", "people", Fixture.listOf(Fixture.named("Person")), Docs.NONE),
            new VariantDecl("OfLong", "number", TypeRef.of(Scalar.LONG), Docs.NONE)),
        new Decision.Undecidable(), List.of(), Fixture.ORIGIN);
  }

  @Test
  void ofExamplesWithUndeclaredProperties() throws Exception {
    ObjectDecl open = Fixture.object("Open", Fixture.required("id", "id", Fixture.STRING));
    ObjectDecl exampled = new ObjectDecl(
        open.id(), open.docs(), false, open.properties(), Optional.of(TypeRef.of(Scalar.LONG)),
        List.of(JsonValue.parse("{\"id\": \"a\", \"x y\": 5, \"misfit\": \"z\"}")), Fixture.ORIGIN);
    List<TypeDecl> types = new ArrayList<>(Fixture.types());
    types.add(exampled);

    assertThat(run(Fixture.shop(types, List.of(Fixture.orders()), List.of(Fixture.searchParams())))).isGreaterThan(10);
  }

  @Test
  void ofBodiesOfSeveralParts() throws Exception {
    FileSet files = Generated.document("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        servers: [{url: https://api.example.com}]
        components:
          securitySchemes: {token: {type: http, scheme: bearer}}
        paths:
          /files:
            post:
              operationId: uploadFile
              tags: [files]
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [kind, file, images, purpose, size, meta]
                      properties:
                        kind: {type: string, const: upload}
                        file: {type: string, format: binary}
                        images: {type: array, items: {}}
                        cover: {}
                        logo: {}
                        purpose: {type: string, enum: [fine-tune, batch]}
                        size: {type: number}
                        tags: {type: array, items: {type: string}}
                        meta: {type: object, properties: {a: {type: integer, example: 5}}}
                        note: {type: string}
                    example: {cover: (bytes), note: 'quoted "note"', tags: [a, b], logo: null}
                  application/pdf: {}
                required: true
              responses: {'204': {description: Done}}
        """).result().files().orElseThrow();
    String page = Emission.text(files.all(), "services/files.md");

    assertThat(page)
        .contains(".file(Path.of(\"file\"))", ".addImage(Path.of(\"file\"))", ".cover(Path.of(\"file\"))", ".note(")
        .containsPattern("\\| `body.images` +\\| List<\\*HttpBody\\*> +\\| :heavy_check_mark: ")
        .contains("uploadAsBytes(HttpBody.of(\"application/pdf\", Path.of(\"file\")))")
        .doesNotContain(".kind(", ".logo(");
    assertThat(run(files.all())).isEqualTo(6);
  }

  private int run(SdkModel model) throws Exception {
    return run(Emission.of(model, CONFIG));
  }

  private int run(List<GeneratedFile> emitted) throws Exception {
    List<GeneratedFile> files = new ArrayList<>(emitted);
    List<String> classes = new ArrayList<>();
    for (GeneratedFile page : List.copyOf(files)) {
      Matcher snippets = SNIPPET.matcher(page.text());
      while (page.root() == OutputRoot.DOCS && snippets.find()) {
        String name = "Snippet" + classes.size();
        classes.add(name);
        files.add(new GeneratedFile(OutputRoot.SOURCES, name + ".java", wrapped(name, snippets.group(1))));
      }
    }
    assertThat(JavaCompilation.messages(folder, files, FLAGS)).isEmpty();
    try (var loader = JavaCompilation.load(folder)) {
      for (String name : classes) {
        Class<?> snippet = loader.loadClass(name);
        if (!(boolean) snippet.getField("CALLS").get(null)) {
          snippet.getMethod("run").invoke(null);
        }
      }
    }
    return classes.size();
  }

  private static String wrapped(String name, String snippet) {
    String imports = snippet.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    String body = snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    return imports + "\npublic class " + name + " {\n"
        + "  public static final boolean CALLS = " + (body.contains(".fromEnv()") || body.contains("getenv(")) + ";\n"
        + "  public static void run() throws java.io.IOException {\n" + body + "\n  }\n}\n";
  }

  private static PropertyDecl nullable(PropertyDecl p) {
    String accessor = p.names().accessor();
    MemberNames names = new MemberNames(accessor, Optional.empty());
    return copy(p, names, true, p.access(), p.constant());
  }

  private static PropertyDecl withoutAdder(PropertyDecl p) {
    MemberNames names = new MemberNames(p.names().accessor(), Optional.empty());
    return copy(p, names, p.nullable(), p.access(), p.constant());
  }

  private static PropertyDecl readOnly(PropertyDecl p) {
    return copy(p, p.names(), p.nullable(), PropertyDecl.Access.READ_ONLY, p.constant());
  }

  private static PropertyDecl constant(PropertyDecl p, JsonValue value) {
    return copy(p, p.names(), p.nullable(), p.access(), Optional.of(value));
  }

  private static PropertyDecl copy(
      PropertyDecl p, MemberNames names, boolean nullable, PropertyDecl.Access access, Optional<JsonValue> constant) {
    return new PropertyDecl(
        p.wireName(), names, p.type(), p.required(), nullable, access, p.deprecated(), p.sensitive(), p.docs(),
        constant, p.defaultValue(), p.examples(), p.origin());
  }
}

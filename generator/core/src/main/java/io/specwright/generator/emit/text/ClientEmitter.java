package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.ClientView.AccessorView;
import io.specwright.generator.emit.text.ClientView.NamesView;
import io.specwright.generator.emit.text.ClientView.SchemeView;
import io.specwright.generator.emit.text.ClientView.ServersView;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.ir.ClientDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class users start from, with its builder. */
public final class ClientEmitter implements Emitter {
  private final TemplateEngine templates;

  public ClientEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    ClientDecl client = model.client();
    String packageName = client.id().packageName();
    Imports imports =
        new Imports(packageName, PackageTypes.of(model).in(packageName), client.id().simpleName(), "Builder");
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    NamesView names = names(types);
    List<AccessorView> services = model.services().stream().map(service -> accessor(service, imports)).toList();
    List<SchemeView> schemes =
        model.authSchemes().stream().map(scheme -> new SchemeSetters(scheme, types).view()).toList();
    Optional<TypeText> credentials =
        schemes.stream().findFirst().map(any -> new TypeText(types.runtime("auth", "Credentials")));
    Optional<ServersView> servers =
        model.servers().stream().findFirst()
            .map(first -> new ServersView(
                new TypeText(imports.use(client.serversId())), new Identifier(first.constant()),
                model.servers().stream().filter(server -> !server.variables().isEmpty()).findFirst()
                    .map(server -> new TypeText(imports.use(Map.class)))));
    ClientView view =
        new ClientView(
            new Identifier(packageName),
            JavaFile.imports(imports),
            javadoc(model),
            new Identifier(client.id().simpleName()),
            field(model),
            names,
            fromEnvJavadoc(model),
            new Literal(JavaLiteral.of(baseUrlVariable(client))),
            new Literal(JavaLiteral.of(userAgent(model))),
            services,
            schemes,
            credentials,
            servers);
    return Stream.of(JavaFile.of(client.id(), templates.render("java/client.mustache", view)));
  }

  private static NamesView names(JavaTypes types) {
    Imports imports = types.imports();
    return new NamesView(
        new TypeText(types.runtime("http", "ApiClient")),
        new TypeText(imports.use(AutoCloseable.class)),
        new TypeText(types.runtime("http", "CallListener")),
        new TypeText(imports.use(Duration.class)),
        new TypeText(types.runtime("http", "Interceptor")),
        new TypeText(imports.use(Optional.class)),
        new TypeText(imports.use(Override.class)),
        new TypeText(imports.use(String.class)),
        new TypeText(imports.use(System.class)),
        new TypeText(types.runtime("http", "Transport")));
  }

  private static AccessorView accessor(ServiceDecl service, Imports imports) {
    Comment javadoc = Javadoc.of(service.docs(), "The operations of this part of the API.").comment();
    return new AccessorView(javadoc, new TypeText(imports.use(service.id())), new Identifier(service.accessor()));
  }

  private static Comment javadoc(SdkModel model) {
    return Javadoc.of(model.info().docs(), "A client for an HTTP API.")
        .paragraph("<p>Immutable and safe for use by many threads; one client serves a whole program.")
        .comment();
  }

  private static Comment fromEnvJavadoc(SdkModel model) {
    Stream<String> variables =
        Stream.concat(
            model.authSchemes().stream().flatMap(scheme -> scheme.environmentVariables().stream()),
            Stream.of(baseUrlVariable(model.client())));
    String list = variables.map(name -> "  <li>{@code " + name + "}").collect(Collectors.joining("\n"));
    return Javadoc.of("A client with the settings of these environment variables, as far as they are set:")
        .paragraph("<ul>\n" + list + "\n</ul>")
        .comment();
  }

  private static String baseUrlVariable(ClientDecl client) {
    return client.environmentPrefix() + "_BASE_URL";
  }

  /** A product and its version (RFC 9110, section 10.1.5); what a token cannot hold becomes a hyphen. */
  private static String userAgent(SdkModel model) {
    String version = model.info().version().replaceAll("[^A-Za-z0-9.+_-]", "-");
    return model.client().id().simpleName() + (version.isEmpty() ? "" : "/" + version);
  }

  private static Identifier field(SdkModel model) {
    Set<String> taken = model.services().stream().map(ServiceDecl::accessor).collect(Collectors.toSet());
    String name = "client";
    while (taken.contains(name)) {
      name += "_";
    }
    return new Identifier(name);
  }
}

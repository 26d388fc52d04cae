package io.specwright.generator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.lower.SdkLowering;
import io.specwright.generator.parse.SpecParser;
import io.specwright.runtime.http.ApiException;
import io.specwright.runtime.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client of one document: generated, compiled as strictly as can be, loaded, and called by reflection. */
final class ConformanceClient {
  private final JsonNode document;
  private final SdkModel model;
  private final Types types;
  /** The path of the document's server, in which the first variable may be scheme and host. */
  private final String serverPath;

  private ConformanceClient(JsonNode document, SdkModel model, Types types) {
    this.document = document;
    this.model = model;
    this.types = types;
    this.serverPath = document.at("/servers/0/url").asText().replaceFirst("^([a-z]+://[^/]*|\\{[^}]*})", "");
  }

  /**
   * An operation that a request is for.
   *
   * @param base what the request's path begins with that is the server's
   * @param path the parameters in the rest of it
   */
  record Operation(ServiceDecl service, OperationDecl decl, String base, Map<String, String> path) {}

  static ConformanceClient of(Path file) {
    GeneratorConfig config =
        new GeneratorConfig("conforming", Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);
    GenerationResult result =
        SdkGenerator.generate(new GenerationRequest(file, config, Set.of(OutputRoot.SOURCES)));
    Map<String, String> sources = InMemoryCompiler.sources(result.files()
        .orElseThrow(() -> new AssertionError(file + ": " + result.diagnostics())).all().stream());
    // The result does not tell what it was made from, so that is made once more.
    Diagnostics diagnostics = new Diagnostics();
    SdkModel model = SpecLoader.load(file, diagnostics)
        .flatMap(bundle -> SpecParser.parse(bundle, diagnostics))
        .map(parsed -> SdkLowering.lower(parsed, config, diagnostics))
        .orElseThrow();
    return new ConformanceClient(yaml(file), model, Types.of(model, InMemoryCompiler.compile(sources)));
  }

  private static JsonNode yaml(Path file) {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** The type of the body of a declared error. */
  TypeRef errorBody(ApiException exception) {
    return model.errors().stream().filter(error -> types.load(error.id()).isInstance(exception))
        .flatMap(error -> error.body().stream()).findFirst().orElseThrow();
  }

  Types types() {
    return types;
  }

  /** The operation a request belongs to; of several the one that returns what is asked for, whose path says most. */
  Optional<Operation> operation(String httpMethod, String path, Optional<String> accept) {
    List<Operation> found = new ArrayList<>();
    for (ServiceDecl service : model.services()) {
      for (OperationDecl operation : service.operations()) {
        List<String> names = new ArrayList<>();
        String regex = "(?<server>" + regex(serverPath, new ArrayList<>()) + ")" + regex(operation.path(), names);
        Matcher matcher = Pattern.compile(regex).matcher(path);
        if (operation.httpMethod().equals(httpMethod) && matcher.matches()) {
          Map<String, String> values = new TreeMap<>();
          int first = matcher.groupCount() - names.size();
          names.forEach(name -> values.put(name, matcher.group(first + names.indexOf(name) + 1)));
          found.add(new Operation(service, operation, matcher.group("server"), values));
        }
      }
    }
    Comparator<Operation> asked = Comparator.comparing(operation -> !returns(operation.decl(), accept));
    return found.stream().min(asked.thenComparing(operation -> operation.path().size()));
  }

  private static boolean returns(OperationDecl operation, Optional<String> mediaType) {
    List<String> own = operation.success().accept();
    return mediaType.isEmpty() || own.contains(mediaType.get())
        || own.isEmpty() && mediaType.get().equals("application/json");
  }

  private static String regex(String template, List<String> names) {
    StringBuilder regex = new StringBuilder();
    Matcher parts = Pattern.compile("\\{([^}]*)}|[^{]+").matcher(template);
    while (parts.find()) {
      regex.append(parts.group(1) == null ? Pattern.quote(parts.group()) : "([^/]+)");
      if (parts.group(1) != null) {
        names.add(parts.group(1));
      }
    }
    return regex.toString();
  }

  /** The operation's node in the document. */
  JsonNode node(OperationDecl operation) {
    return document.path("paths").path(operation.path())
        .path(operation.httpMethod().toLowerCase(java.util.Locale.ROOT));
  }

  /** What bodies of the operation can be. */
  List<String> mediaTypes(OperationDecl operation) {
    List<String> types = new ArrayList<>();
    node(operation).at("/requestBody/content").fieldNames().forEachRemaining(types::add);
    return types;
  }

  /** A client that sends to a server, with the credentials that a request shows, or with some that it does not. */
  Object connect(Wire wire, Operation operation, Vector vector) {
    Object builder = Calls.callStatic(types.load(model.client().id()), "builder");
    Calls.call(builder, "baseUrl", wire.uri() + operation.base());
    Calls.call(builder, "transport", wire.transport());
    Calls.call(builder, "maxRetries", 0);
    boolean given = false;
    for (AuthScheme scheme : model.authSchemes()) {
      String prefix = scheme.kind() instanceof AuthScheme.ApiKey ? ""
          : scheme.kind() instanceof AuthScheme.HttpScheme http ? http.name() + " "
          : "Bearer ";
      String header = scheme.kind() instanceof AuthScheme.ApiKey key ? key.parameterName() : "Authorization";
      Optional<String> secret = vector.header(header).filter(value -> value.startsWith(prefix))
          .map(value -> value.substring(prefix.length()));
      secret.ifPresent(value -> Calls.call(builder, scheme.setter(), value));
      given |= secret.isPresent();
    }
    if (!given && !model.authSchemes().isEmpty()) {
      Calls.call(builder, model.authSchemes().get(0).setter(), "whatever");
    }
    return Calls.call(builder, "build");
  }

  /** Calls the operation with all of its arguments, which are null where they are optional and not given. */
  Object call(Object client, Operation operation, List<Object> arguments, RequestOptions... options) {
    return call(client, operation, operation.decl().names().sync(), arguments, options);
  }

  /** As above, by one of the operation's methods. */
  Object call(
      Object client, Operation operation, String name, List<Object> arguments, RequestOptions... options) {
    Object service = Calls.call(client, operation.service().accessor());
    Method method = Calls.method(service.getClass(), name, arguments.size() + 1);
    if (method == null) {
      throw new AssertionError("no " + service.getClass().getName() + "." + name + arguments);
    }
    List<Object> values = new ArrayList<>(arguments);
    values.add(options);
    return Calls.invoke(service, method, values.toArray());
  }
}

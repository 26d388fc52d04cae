package io.specwright.generator.lower;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.ApiInfo;
import io.specwright.generator.ir.ClientDecl;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.HeadersDecl;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.parse.ParsedSpec;
import io.swagger.v3.oas.models.info.Info;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lowering stage: decides what the SDK has.
 *
 * <p>The document is walked twice. The first walk collects the names that all schemas ask for; they are settled
 * whatever the order of the document, and the second walk builds the model with them. The names of exceptions, which
 * are made of those, are settled at its end.
 */
public final class SdkLowering {
  private final ParsedSpec spec;
  private final GeneratorConfig config;
  private final TypeNames typeNames;

  private SdkLowering(ParsedSpec spec, GeneratorConfig config) {
    this.spec = spec;
    this.config = config;
    this.typeNames = new TypeNames(config.packageName() + ".models");
  }

  public static SdkModel lower(ParsedSpec spec, GeneratorConfig config, Diagnostics diagnostics) {
    SdkLowering lowering = new SdkLowering(spec, config);
    lowering.walk(new Diagnostics());
    lowering.typeNames.settle();
    SdkModel model = lowering.walk(diagnostics);
    Leftovers.report(spec.tree(), model, diagnostics);
    LongTexts.check(model, diagnostics);
    return model;
  }

  private SdkModel walk(Diagnostics diagnostics) {
    SpecCursor root = SpecCursor.root(spec.tree());
    ClientDecl client = client();
    SchemaLowering schemas = new SchemaLowering(typeNames, Hierarchies.of(root, diagnostics), diagnostics);
    GivenNames givenNames = new GivenNames(ReservedNames.TYPES, diagnostics);
    root.get("components").ifPresent(components ->
        components.members("schemas").forEach(member -> givenNames.add(member.name(), member.value())));
    typeNames.fix(givenNames.names());
    givenNames.report(typeNames.ofComponents());
    root.get("components").ifPresent(components -> schemas.components(components.members("schemas")));

    ErrorLowering errors = new ErrorLowering(config.packageName() + ".errors");
    XmlLowering xml = new XmlLowering(diagnostics);
    ContentLowering contents = new ContentLowering(schemas, xml, diagnostics);
    ServerLowering servers = new ServerLowering(diagnostics);
    SecurityLowering security = new SecurityLowering(spec, client.environmentPrefix(), diagnostics);
    OperationLowering operations = new OperationLowering(
        config.packageName() + ".services",
        new ParameterLowering(schemas, diagnostics),
        contents,
        new ResponseLowering(contents, new ResultLowering(schemas, xml, diagnostics), errors, diagnostics),
        security,
        servers,
        new PaginationLowering(schemas, diagnostics),
        diagnostics);
    List<ServiceDecl> services =
        new ServiceLowering(spec, config.packageName() + ".services", operations, diagnostics).lower();
    Map<TypeId, ErrorDecl> settledErrors = errors.settle();
    Optional<WebhooksDecl> webhooks = new WebhookLowering(spec, schemas, diagnostics)
        .lower(new TypeId(config.packageName(), baseName() + "Webhooks"));
    Optional<HeadersDecl> headers =
        new HeaderLowering(schemas, diagnostics).lower(spec, new TypeId(config.packageName(), baseName() + "Headers"));
    return new SdkModel(
        info(),
        client,
        List.copyOf(schemas.declarations()),
        services.stream().map(service -> withNamedErrors(service, settledErrors)).toList(),
        settledErrors.values().stream().sorted(Comparator.comparing(ErrorDecl::id)).toList(),
        operations.params(),
        security.schemes(),
        servers.lower(root),
        headers,
        webhooks,
        xml.lower(new TypeId(config.packageName(), baseName() + "Xml"), root, schemas.declarations()));
  }

  private static ServiceDecl withNamedErrors(ServiceDecl service, Map<TypeId, ErrorDecl> errors) {
    return service.withOperations(service.operations().stream()
        .map(operation -> operation.withErrors(operation.errors().stream()
            .map(error -> new ErrorCase(error.status(), errors.get(error.error()).id(), error.docs()))
            .toList()))
        .toList());
  }

  private ApiInfo info() {
    Info info = spec.api().getInfo() == null ? new Info() : spec.api().getInfo();
    return new ApiInfo(
        Optional.ofNullable(info.getTitle()).orElse("API"),
        Optional.ofNullable(info.getVersion()).orElse(""),
        new Docs(Optional.ofNullable(info.getSummary()), Optional.ofNullable(info.getDescription())));
  }

  private ClientDecl client() {
    String base = baseName();
    return new ClientDecl(
        new TypeId(config.packageName(), base + "Client"),
        new TypeId(config.packageName(), base + "Server"),
        jacksonModules(base),
        JavaIdentifiers.constant(Words.of(base)));
  }

  private SortedMap<Integer, TypeId> jacksonModules(String base) {
    SortedMap<Integer, TypeId> modules = new TreeMap<>();
    config.jackson().forEach(version ->
        modules.put(version, new TypeId(config.packageName(), base + "Jackson" + version + "Module")));
    return modules;
  }

  /**
   * The configured client name or the title, without the words every title has: "The Checkout API v2" is
   * {@code Checkout}.
   */
  private String baseName() {
    List<String> words = new ArrayList<>(Words.of(config.clientName().orElse(info().title())));
    if (config.clientName().isPresent()) {
      if (words.size() > 1 && words.get(words.size() - 1).equals("client")) {
        words.remove(words.size() - 1);
      }
    } else {
      // "Open API" says nothing, "OpenAI API" does.
      List<String> telling = Arrays.stream(String.join(" ", words).replaceAll("\\bopen (?=apis?\\b)", "").split(" "))
          .filter(word -> !word.matches("the|a|an|api|apis|rest|openapi|specification|spec|service|v[0-9]+|[0-9]+|"))
          .toList();
      words = new ArrayList<>(telling.isEmpty() ? List.of("api") : telling.subList(0, Math.min(4, telling.size())));
    }
    return JavaIdentifiers.type(words);
  }
}

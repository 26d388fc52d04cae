package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.ServerDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.lower.ResultLowering.Results;
import io.specwright.generator.parse.PathSyntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One operation: arguments, result, errors, credentials. */
final class OperationLowering {
  /**
   * A method has 255 words of arguments (JVMS 4.3.3); a long takes two, and this, body, params and options are some,
   * too.
   */
  private static final int MOST_ARGUMENTS = 120;

  private final String packageName;
  private final ParameterLowering parameters;
  private final ContentLowering contents;
  private final ResponseLowering responses;
  private final SecurityLowering security;
  private final ServerLowering servers;
  private final PaginationLowering pagination;
  private final Diagnostics diagnostics;
  private final Map<TypeId, ParamsDecl> params = new TreeMap<>();
  private Map<String, String> paramsNames = Map.of();
  private Map<String, String> resultNames = Map.of();

  OperationLowering(
      String packageName,
      ParameterLowering parameters,
      ContentLowering contents,
      ResponseLowering responses,
      SecurityLowering security,
      ServerLowering servers,
      PaginationLowering pagination,
      Diagnostics diagnostics) {
    this.packageName = packageName;
    this.parameters = parameters;
    this.contents = contents;
    this.responses = responses;
    this.security = security;
    this.servers = servers;
    this.pagination = pagination;
    this.diagnostics = diagnostics;
  }

  /** The classes of optional parameters of all operations so far, sorted by name. */
  List<ParamsDecl> params() {
    return List.copyOf(params.values());
  }

  /**
   * Settles the names of the classes of optional parameters and of the results by status.
   *
   * @param operationIds of all operations, with such classes or not, so that these can be added without renaming
   * @param services the names of the classes beside them
   */
  void nameTypes(Collection<String> operationIds, Collection<String> services) {
    paramsNames = names(operationIds, "Params", services);
    resultNames = names(operationIds, "Result", services);
  }

  private static Map<String, String> names(
      Collection<String> operationIds, String suffix, Collection<String> services) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String id : operationIds) {
      List<String> words = Words.of(id);
      wanted.put(id, JavaIdentifiers.type(words.isEmpty() ? Words.spelled(id) : words) + suffix);
    }
    return new NameScope(name -> JavaIdentifiers.type(name) + suffix, Set.copyOf(services), "_").assignWanted(wanted);
  }

  /** An operation, and after it the same once more for every other kind of result. */
  List<OperationDecl> lower(OperationSource written, MethodNaming names) {
    OperationSource source = PathQuery.withoutParameters(written);
    List<ParameterDecl> all = parameters.lower(source);
    List<ParameterDecl> positional = new ArrayList<>(all.stream().filter(ParameterDecl::required).toList());
    List<String> template = PathSyntax.parameters(source.path());
    positional.sort(Comparator.comparingInt(p ->
        p.place() == Place.PATH ? template.indexOf(p.wireName()) : Integer.MAX_VALUE));
    if (positional.size() > MOST_ARGUMENTS) {
      diagnostics.error(
          "too-many-parameters",
          source.node().location(),
          "the operation has more required parameters than a Java method: " + positional.size(),
          "make some of them optional, or move them to a body; the limit is " + MOST_ARGUMENTS);
    }
    List<ParameterDecl> optional = all.stream().filter(parameter -> !parameter.required()).toList();
    Optional<BodyDecl> body = contents.body(source);
    Results results =
        responses.results(source, new TypeId(packageName, resultNames.get(source.operationId())));
    Optional<PaginationDecl> pages = pagination.lower(source, all, body, results.main());
    OperationDecl main = new OperationDecl(
        source.operationId(),
        names.of(source.operationId(), pages.isPresent()),
        source.httpMethod(),
        source.path(),
        SchemaDocs.operationDocs(source.node()),
        source.node().node().isTrue("deprecated"),
        positional,
        optional.isEmpty() ? Optional.empty() : Optional.of(params(source, optional)),
        body,
        results.main(),
        responses.errors(source),
        security.alternatives(source),
        server(source),
        pages,
        source.node().origin());
    List<OperationDecl> lowered = new ArrayList<>(List.of(main));
    results.others().forEach((suffix, result) ->
        lowered.add(asked(main.returning(
            names.of(source.operationId(), suffix), result, docsOfOther(main.names().sync(), result)))));
    return lowered;
  }

  /** Where the body has a boolean {@code stream}, that is what asks for one. */
  private OperationDecl asked(OperationDecl operation) {
    return operation.success().stream()
        .flatMap(stream -> operation.body().filter(body -> body.encoding() == Encoding.JSON))
        .flatMap(body -> contents.property(body.type(), "stream"))
        .filter(property -> property.isSettable() && property.type().resolved().equals(TypeRef.of(Scalar.BOOLEAN)))
        .map(property -> operation.streamedBy(property.names().accessor()))
        .orElse(operation);
  }

  private static Docs docsOfOther(String method, ResponseDecl result) {
    String types = result.accept().isEmpty() ? "" : ": `" + String.join("`, `", result.accept()) + "`";
    String difference = switch (result.content()) {
      case DOWNLOAD -> "with the body as it arrives, to be saved to a file or read";
      case STREAM -> "piece by piece";
      case TEXT -> "as text" + types;
      default -> "as bytes" + types;
    };
    return new Docs(Optional.of("As `" + method + "`, but " + difference + "."), Optional.empty());
  }

  private ParamsDecl params(OperationSource source, List<ParameterDecl> optional) {
    TypeId id = new TypeId(packageName, paramsNames.get(source.operationId()));
    ParamsDecl declaration = new ParamsDecl(id, source.operationId(), optional);
    params.put(id, declaration);
    return declaration;
  }

  /** The operation's own first server, else the path item's (OpenAPI 3.1, section 4.8.9). */
  private Optional<String> server(OperationSource source) {
    List<ServerDecl> own = servers.lower(source.node());
    return (own.isEmpty() ? servers.lower(source.pathItem()) : own).stream().findFirst().map(ServerDecl::url);
  }
}

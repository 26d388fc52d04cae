package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.OperationDecl.MethodNames;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ServerDecl;
import io.specwright.generator.ir.TypeId;
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
import java.util.function.Function;

/** One operation: arguments, result, errors, credentials. */
final class OperationLowering {
  /**
   * A method has 255 words of arguments (JVMS 4.3.3); a long takes two, and this, body, params and options are some,
   * too.
   */
  private static final int MOST_ARGUMENTS = 120;

  private final String packageName;
  private final ParameterLowering parameters;
  private final BodyLowering bodies;
  private final ResponseLowering responses;
  private final SecurityLowering security;
  private final ServerLowering servers;
  private final PaginationLowering pagination;
  private final Diagnostics diagnostics;
  private final Map<TypeId, ParamsDecl> params = new TreeMap<>();
  private Map<String, String> paramsNames = Map.of();
  private Map<String, String> partsNames = Map.of();

  OperationLowering(
      String packageName,
      ParameterLowering parameters,
      BodyLowering bodies,
      ResponseLowering responses,
      SecurityLowering security,
      ServerLowering servers,
      PaginationLowering pagination,
      Diagnostics diagnostics) {
    this.packageName = packageName;
    this.parameters = parameters;
    this.bodies = bodies;
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
   * Settles the names of the classes of optional parameters, and of those of the parts of bodies.
   *
   * @param operationIds of all operations, with such a class or not, so that these can be added without renaming
   * @param services the names of the classes beside them
   */
  void nameClasses(Collection<String> operationIds, Collection<String> services) {
    paramsNames = names(operationIds, "Params", services);
    partsNames = names(operationIds, "Parts", services);
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

  /**
   * The operation once for each kind of body it can have.
   *
   * @param otherNames by the kind of a body that is not the main one
   */
  List<OperationDecl> lower(OperationSource written, MethodNames names, Function<Encoding, MethodNames> otherNames) {
    OperationSource source = PathQuery.withoutParameters(written);
    List<BodyDecl> all = bodies.lower(source, new TypeId(packageName, partsNames.get(source.operationId())));
    OperationDecl main = lower(source, names, all.stream().findFirst());
    List<OperationDecl> operations = new ArrayList<>(List.of(main));
    all.stream().skip(1).forEach(body -> operations.add(main.withBody(otherNames.apply(body.encoding()), body)));
    return operations;
  }

  private OperationDecl lower(OperationSource source, MethodNames names, Optional<BodyDecl> body) {
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
    ResponseDecl success = responses.success(source);
    Optional<PaginationDecl> pages = pagination.lower(source, all, success);
    MethodNames methods = pages.isPresent() ? names
        : new MethodNames(names.sync(), names.async(), names.withResponse(), Optional.empty());
    return new OperationDecl(
        source.operationId(),
        methods,
        source.httpMethod(),
        source.path(),
        SchemaDocs.operationDocs(source.node()),
        source.node().node().isTrue("deprecated"),
        positional,
        optional.isEmpty() ? Optional.empty() : Optional.of(params(source, optional)),
        body,
        success,
        responses.errors(source),
        security.alternatives(source),
        server(source),
        pages,
        source.node().origin());
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

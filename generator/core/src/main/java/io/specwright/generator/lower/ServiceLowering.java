package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.parse.ParsedSpec;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups operations into services: by their first tag, or without one by the first word of the path that is no version.
 */
final class ServiceLowering {
  private static final NameScope SERVICES = new NameScope(JavaIdentifiers::type, ReservedNames.TYPES, "Service");
  private static final NameScope ACCESSORS = new NameScope(JavaIdentifiers::member, ReservedNames.CLIENT_METHODS, "_");

  private final ParsedSpec spec;
  private final String packageName;
  private final OperationLowering operations;
  private final Diagnostics diagnostics;

  ServiceLowering(ParsedSpec spec, String packageName, OperationLowering operations, Diagnostics diagnostics) {
    this.spec = spec;
    this.packageName = packageName;
    this.operations = operations;
    this.diagnostics = diagnostics;
  }

  List<ServiceDecl> lower() {
    Map<String, Docs> tags = tags();
    Map<String, List<OperationSource>> byTitle = new LinkedHashMap<>();
    tags.keySet().forEach(tag -> byTitle.put(tag, new ArrayList<>()));
    Set<String> ids = new HashSet<>();
    for (OperationSource source : OperationSource.of(spec)) {
      OperationSource unique = unique(source, ids);
      byTitle.computeIfAbsent(title(source), key -> new ArrayList<>()).add(unique);
    }
    byTitle.values().removeIf(List::isEmpty);

    GivenNames given = givenNames(byTitle.keySet());
    Map<String, String> types = SERVICES.assign(byTitle.keySet(), given.names());
    given.report(types);
    Map<String, String> wantedAccessors = new LinkedHashMap<>();
    byTitle.keySet().forEach(title ->
        wantedAccessors.put(title, ACCESSORS.plain(given.names().getOrDefault(title, title))));
    Map<String, String> accessors = ACCESSORS.assignWanted(wantedAccessors);
    operations.nameTypes(ids, types.values());
    List<ServiceDecl> services = new ArrayList<>();
    byTitle.forEach((title, sources) -> services.add(new ServiceDecl(
        new TypeId(packageName, types.get(title)),
        accessors.get(title),
        title,
        tags.getOrDefault(title, Docs.NONE),
        operations(title, sources),
        sources.get(0).node().origin())));
    return services;
  }

  private List<OperationDecl> operations(String title, List<OperationSource> sources) {
    MethodNaming names = MethodNaming.of(title, sources, diagnostics);
    return sources.stream().flatMap(source -> operations.lower(source, names).stream()).toList();
  }

  /** An operationId that is missing or used before is replaced by method and path, which no two operations share. */
  private OperationSource unique(OperationSource source, Set<String> ids) {
    if (!source.hasOwnId()) {
      diagnostics.info(
          "missing-operation-id", source.node().location(), "the operation has no operationId",
          "its method is named after the path; give it one to choose the name");
    }
    if (ids.add(source.operationId())) {
      return source;
    }
    String replacement = JavaIdentifiers.member(Words.of(source.httpMethod() + " " + source.path()));
    diagnostics.warning(
        "duplicate-operation-id",
        source.node().location(),
        "another operation has the operationId '" + source.operationId() + "'",
        "this one is named after its path; operationIds must be unique");
    OperationSource renamed = source.withOperationId(ids.contains(replacement)
        ? replacement + JavaIdentifiers.checksum(source.node().pointer())
        : replacement);
    ids.add(renamed.operationId());
    return renamed;
  }

  private GivenNames givenNames(Set<String> titles) {
    GivenNames given = new GivenNames(ReservedNames.TYPES, diagnostics);
    for (SpecCursor tag : SpecCursor.root(spec.tree()).elements("tags")) {
      tag.text("name").filter(titles::contains).ifPresent(name -> given.add(name, tag));
    }
    return given;
  }

  private Map<String, Docs> tags() {
    Map<String, Docs> tags = new LinkedHashMap<>();
    if (spec.api().getTags() != null) {
      for (Tag tag : spec.api().getTags()) {
        tags.putIfAbsent(tag.getName(), new Docs(Optional.empty(), Optional.ofNullable(tag.getDescription())));
      }
    }
    return tags;
  }

  private static String title(OperationSource source) {
    List<String> tags = source.operation().getTags();
    if (tags != null && !tags.isEmpty() && tags.get(0) != null && !tags.get(0).isBlank()) {
      return tags.get(0);
    }
    for (String segment : source.path().split("/")) {
      boolean telling = !segment.isEmpty() && !segment.startsWith("{") && !segment.matches("v[0-9.]+|api");
      if (telling && !Words.of(segment).isEmpty()) {
        return segment;
      }
    }
    return "Default";
  }
}

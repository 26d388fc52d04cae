package io.specwright.generator.emit.text;

import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.HeadersDecl;
import io.specwright.generator.ir.MultipartDecl;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.ResultDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.generator.ir.XmlDecl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The SDK's types by package. */
final class PackageTypes {
  private final Map<String, Set<String>> simpleNames = new TreeMap<>();

  private PackageTypes(Stream<TypeId> types) {
    types.map(TypeId::topLevel).forEach(id ->
        simpleNames.computeIfAbsent(id.packageName(), name -> new TreeSet<>()).add(id.name()));
  }

  static PackageTypes of(SdkModel model) {
    Stream<TypeId> models = model.types().stream().filter(type -> !(type instanceof AliasDecl)).map(TypeDecl::id);
    Stream<TypeId> services = model.services().stream().map(ServiceDecl::id);
    Stream<TypeId> params = model.params().stream().map(ParamsDecl::id);
    Stream<TypeId> parts = model.multiparts().stream().map(MultipartDecl::id);
    Stream<TypeId> errors = model.errors().stream().map(ErrorDecl::id);
    Stream<TypeId> results = ResultEmitter.results(model).map(ResultDecl::id);
    Stream<TypeId> headers = model.headers().stream().map(HeadersDecl::id);
    Stream<TypeId> webhooks = model.webhooks().stream().map(WebhooksDecl::id);
    Stream<TypeId> xml = model.xml().stream().map(XmlDecl::id);
    Stream<TypeId> servers = model.servers().isEmpty() ? Stream.of() : Stream.of(model.client().serversId());
    Stream<TypeId> jackson = model.client().jacksonModules().values().stream();
    return new PackageTypes(
        Stream.of(
                Stream.of(model.client().id()), servers, webhooks, xml, jackson, models, services, params, parts,
                results, headers, errors)
            .flatMap(s -> s));
  }

  /** The packages that have a type, sorted. */
  List<String> names() {
    return List.copyOf(simpleNames.keySet());
  }

  /** Simple names of a package's types. */
  Set<String> in(String packageName) {
    return simpleNames.getOrDefault(packageName, Set.of());
  }
}

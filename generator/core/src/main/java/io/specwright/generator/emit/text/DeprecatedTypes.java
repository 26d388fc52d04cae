package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.HeadersDecl;
import io.specwright.generator.ir.HeadersDecl.HeaderDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import java.util.stream.Stream;

/** Finds uses of deprecated types, which generated code must not be warned about: the document still has them. */
final class DeprecatedTypes {
  private final EmitContext context;

  DeprecatedTypes(EmitContext context) {
    this.context = context;
  }

  boolean areMentionedBy(ServiceDecl service) {
    return service.operations().stream().anyMatch(this::areMentionedBy);
  }

  private boolean areMentionedBy(OperationDecl operation) {
    boolean deprecatedParameters =
        operation.params().stream().flatMap(params -> params.parameters().stream()).anyMatch(ParameterDecl::deprecated);
    return deprecatedParameters
        || Stream.of(
                operation.positional().stream().map(ParameterDecl::type),
                operation.params().stream().flatMap(params -> params.parameters().stream()).map(ParameterDecl::type),
                operation.body().stream().map(BodyDecl::type),
                types(operation.success()),
                operation.pagination().stream().map(pagination -> pagination.element()))
            .flatMap(types -> types)
            .anyMatch(this::areIn);
  }

  private static Stream<TypeRef> types(ResponseDecl result) {
    return Stream.concat(
        result.type().stream(),
        result.byStatus().stream().flatMap(byStatus -> byStatus.cases().stream())
            .flatMap(each -> each.response().type().stream()));
  }

  boolean areMentionedBy(HeadersDecl headers) {
    return headers.headers().stream().map(HeaderDecl::type).anyMatch(this::areIn);
  }

  boolean areMentionedBy(ResponseDecl result) {
    return types(result).anyMatch(this::areIn);
  }

  boolean areIn(TypeRef type) {
    TypeRef resolved = type.resolved();
    return resolved instanceof NamedRef named && context.isDeprecated(named.id())
        || resolved instanceof ListRef list && areIn(list.element())
        || resolved instanceof MapRef map && areIn(map.value());
  }
}

package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Step;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code x-pagination} on an operation:
 *
 * <pre>{@code
 * x-pagination: { style: page, page: page_number, size: page_size, items: items, next: pagination.next_page }
 * }</pre>
 *
 * {@code page} and {@code size} name request parameters, {@code items} and {@code next} name properties of the
 * response.
 */
final class PaginationLowering {
  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;

  PaginationLowering(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  Optional<PaginationDecl> lower(OperationSource source, List<ParameterDecl> parameters, ResponseDecl success) {
    Optional<SpecCursor> extension = source.node().get("x-pagination");
    if (extension.isEmpty()) {
      return Optional.empty();
    }
    SpecCursor pagination = extension.get();
    if (!pagination.text("style").orElse("").equals("page")) {
      return refused(pagination, "the style of x-pagination must be 'page'");
    }
    Optional<ParameterDecl> page = pagination.text("page").flatMap(name -> parameters.stream()
        .filter(parameter -> parameter.wireName().equals(name) && !parameter.required())
        .findFirst());
    Optional<Scalar> pageType = page.flatMap(parameter -> scalar(parameter.type()));
    Optional<PropertyPath> items = pagination.text("items").flatMap(path -> path(success, path));
    Optional<PropertyPath> next = pagination.text("next").flatMap(path -> path(success, path));
    if (pageType.isEmpty()) {
      return refused(pagination, "'page' of x-pagination must name an optional parameter that is a number");
    }
    if (items.isEmpty() || !(items.get().type().resolved() instanceof TypeRef.ListRef list)) {
      return refused(pagination, "'items' of x-pagination must name a list in the response");
    }
    if (pagination.text("next").isPresent() && next.flatMap(path -> scalar(path.type())).isEmpty()) {
      return refused(pagination, "'next' of x-pagination must name a number in the response");
    }
    return Optional.of(new PaginationDecl.ByPageNumber(
        items.get(), list.element(), page.get().names().accessor(), pageType.get(), next));
  }

  private Optional<PaginationDecl> refused(SpecCursor pagination, String message) {
    diagnostics.warning(
        "pagination", pagination.location(), message, "the operation gets no method that walks all pages");
    return Optional.empty();
  }

  private static Optional<Scalar> scalar(TypeRef type) {
    return type.resolved() instanceof TypeRef.ScalarRef ref
            && (ref.scalar() == Scalar.INT || ref.scalar() == Scalar.LONG || ref.scalar() == Scalar.DECIMAL)
        ? Optional.of(ref.scalar())
        : Optional.empty();
  }

  private Optional<PropertyPath> path(ResponseDecl success, String dotted) {
    Optional<TypeRef> type = success.isOptional() ? Optional.empty() : success.type();
    List<Step> steps = new ArrayList<>();
    for (String name : dotted.split("\\.")) {
      Optional<PropertyDecl> property = type.flatMap(owner -> schemas.property(owner, name));
      if (property.isEmpty()) {
        return Optional.empty();
      }
      steps.add(new Step(property.get().names().accessor(), !property.get().required() || property.get().nullable()));
      type = Optional.of(property.get().type());
    }
    return type.map(leaf -> new PropertyPath(steps, leaf));
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.OperationArguments.Argument;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.PaginationDecl.ByPageNumber;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Step;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The method that walks through all pages of an operation. */
final class PagedMethod {
  private final OperationDecl operation;
  private final ByPageNumber pagination;
  private final JavaTypes types;
  private final OperationArguments arguments;
  private final String page;
  private final String found;
  private final String inner;

  PagedMethod(OperationDecl operation, PaginationDecl pagination, JavaTypes types, OperationArguments arguments) {
    this.operation = operation;
    this.pagination = (ByPageNumber) pagination;
    this.types = types;
    this.arguments = arguments;
    this.page = arguments.unused("page");
    this.found = arguments.unused("found");
    this.inner = arguments.unused("value");
  }

  String returnType() {
    return types.runtime("paging", "Paged") + "<" + types.boxed(pagination.element()) + ">";
  }

  String statement() {
    List<String> lines = new ArrayList<>(List.of(firstPage(), fetch(), items()));
    pagination.next().map(this::next).ifPresent(lines::add);
    String paged = types.runtime("paging", "Paged");
    return JavaLayout.call(4, "return " + paged + ".byPageNumber", lines, "");
  }

  private Argument params() {
    return arguments.params().orElseThrow(() -> new IllegalStateException("a page parameter without a params class"));
  }

  private String firstPage() {
    String given = params().name() + "." + pagination.page() + "()";
    String number = pagination.pageType() == Scalar.LONG
        ? given
        : given + ".map(" + types.imports().use(Number.class) + "::longValue)";
    return number + ".orElse(" + defaultPage() + "L)";
  }

  private long defaultPage() {
    return operation.params().orElseThrow().parameters().stream()
        .filter(parameter -> parameter.names().accessor().equals(pagination.page()))
        .map(ParameterDecl::defaultValue)
        .flatMap(Optional::stream)
        .map(JsonValue::asLong)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(1L);
  }

  private String fetch() {
    String params = params().name();
    String request = params + ".toBuilder()." + pagination.page() + "(" + pageValue() + ").build()";
    List<String> values = new ArrayList<>(OperationArguments.names(arguments.all()));
    values.set(values.indexOf(params), request);
    values.add(arguments.options().name());
    return page + " -> " + operation.names().sync() + "(" + String.join(", ", values) + ")";
  }

  private String pageValue() {
    return switch (pagination.pageType()) {
      case INT -> "(int) " + page;
      case DECIMAL -> types.imports().use(BigDecimal.class) + ".valueOf(" + page + ")";
      default -> page;
    };
  }

  private String items() {
    List<Step> steps = pagination.items().steps();
    if (steps.size() == 1 && !steps.get(0).optional()) {
      return accessorOfPage(steps);
    }
    String list = walk(pagination.items());
    boolean optional = steps.stream().anyMatch(Step::optional);
    return found + " -> " + list + (optional ? ".orElse(" + types.imports().use(List.class) + ".of())" : "");
  }

  private String accessorOfPage(List<Step> steps) {
    return new OperationResult(operation, types).boxed().replaceFirst("<.*", "") + "::" + steps.get(0).accessor();
  }

  private String next(PropertyPath path) {
    boolean optional = path.steps().stream().anyMatch(Step::optional);
    if (path.steps().size() == 1 && optional) {
      return accessorOfPage(path.steps());
    }
    String number = walk(path);
    return found + " -> " + (optional ? number : types.imports().use(Optional.class) + ".of(" + number + ")");
  }

  /** An expression for the end of the path: an {@code Optional} if any step is. */
  private String walk(PropertyPath path) {
    StringBuilder expression = new StringBuilder(found);
    boolean optional = false;
    for (Step step : path.steps()) {
      String access = "." + step.accessor() + "()";
      if (optional) {
        String method = step.optional() ? ".flatMap(" : ".map(";
        expression.append(method).append(inner).append(" -> ").append(inner).append(access).append(')');
      } else {
        expression.append(access);
      }
      optional |= step.optional();
    }
    return expression.toString();
  }
}

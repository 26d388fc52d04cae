package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.PaginationDecl.Cursor;
import io.specwright.generator.ir.PaginationDecl.CursorHeader;
import io.specwright.generator.ir.PaginationDecl.LastElement;
import io.specwright.generator.ir.PaginationDecl.Link;
import io.specwright.generator.ir.PaginationDecl.LinkHeader;
import io.specwright.generator.ir.PaginationDecl.Offset;
import io.specwright.generator.ir.PaginationDecl.PageNumber;
import io.specwright.generator.ir.PaginationDecl.Parameter;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Step;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The method that walks through all pages of an operation. */
final class PagedMethod {
  private static final int INDENT = 4;

  private final OperationDecl operation;
  private final PaginationDecl pagination;
  private final JavaTypes types;
  private final OperationArguments arguments;
  private final String page;
  private final String inner;

  PagedMethod(OperationDecl operation, PaginationDecl pagination, JavaTypes types, OperationArguments arguments) {
    this.operation = operation;
    this.pagination = pagination;
    this.types = types;
    this.arguments = arguments;
    this.page = arguments.unused("page");
    this.inner = arguments.unused("value");
  }

  String returnType() {
    return types.runtime("paging", "Paged") + "<" + types.boxed(pagination.element()) + ">";
  }

  /** @param call the expression for a call of the operation */
  String statement(String call) {
    TypeRef whole = operation.success().type().orElseThrow();
    String start = JavaLayout.call(INDENT, "return " + types.runtime("paging", "Paged") + ".of",
        List.of(call, items(whole), arguments.options().name()), "");
    List<String> links = new ArrayList<>();
    pagination.more().ifPresent(more -> links.add(".whileTrue(" + read(whole, more) + ")"));
    links.addAll(next(whole));
    return JavaLayout.chain(INDENT, start, links);
  }

  private List<String> next(TypeRef whole) {
    PaginationDecl.Next next = pagination.next();
    if (next instanceof PageNumber number) {
      List<String> values = new ArrayList<>(List.of(name(number.parameter()), number.first() + "L"));
      number.next().ifPresent(path -> values.add(read(whole, path)));
      return step(number.parameter(), "byPage", values);
    } else if (next instanceof Offset offset) {
      return step(offset.parameter(), "byOffset", List.of(name(offset.parameter()), offset.first() + "L"));
    } else if (next instanceof Cursor cursor) {
      return step(cursor.parameter(), "byCursor", List.of(name(cursor.parameter()), read(whole, cursor.cursor())));
    } else if (next instanceof CursorHeader cursor) {
      return step(cursor.parameter(), "byCursorHeader",
          List.of(name(cursor.parameter()), JavaLiteral.of(cursor.header())));
    } else if (next instanceof LastElement last) {
      return step(last.parameter(), "byLastElement",
          List.of(name(last.parameter()), read(pagination.element(), last.id())));
    } else if (next instanceof Link link) {
      return List.of(".byLink(" + read(whole, link.link()) + ")");
    } else if (next instanceof LinkHeader) {
      return List.of(".byLinkHeader()");
    }
    throw new IllegalStateException("Pages that follow each other by " + next);
  }

  private static String name(Parameter parameter) {
    return JavaLiteral.of(parameter.name());
  }

  private static List<String> step(Parameter parameter, String method, List<String> values) {
    String last = "." + method + "(" + String.join(", ", values) + ")";
    return switch (parameter.where()) {
      case QUERY -> List.of(last);
      case HEADER -> List.of(".inHeader()", last);
      case BODY -> List.of(".inBody()", last);
    };
  }

  private String items(TypeRef whole) {
    PropertyPath path = pagination.items();
    boolean optional = path.steps().stream().anyMatch(Step::optional);
    if (!optional) {
      return read(whole, path);
    }
    Class<?> collection = path.type().resolved() instanceof TypeRef.ListRef list && list.unique()
        ? Set.class : List.class;
    return page + " -> " + walk(path) + ".orElse(" + types.imports().use(collection) + ".of())";
  }

  /** A function from an owner to what is at a path in it, which may be an {@code Optional}. */
  private String read(TypeRef owner, PropertyPath path) {
    if (path.steps().size() == 1 && owner.resolved() instanceof NamedRef named) {
      return types.imports().use(named.id()) + "::" + path.steps().get(0).accessor();
    }
    return page + " -> " + walk(path);
  }

  /** An expression for the end of the path: an {@code Optional} if any step is. */
  private String walk(PropertyPath path) {
    StringBuilder expression = new StringBuilder(page);
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

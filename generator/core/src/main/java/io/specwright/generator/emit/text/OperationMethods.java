package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.OperationArguments.Argument;
import io.specwright.generator.emit.text.ServiceView.MethodView;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public methods of one operation. Each comes with what is required, with that and options for the call, and where
 * there is something optional also with everything; the last one does the work.
 */
final class OperationMethods {
  private static final int BODY_INDENT = 4;

  private final OperationDecl operation;
  private final JavaTypes types;
  private final OperationArguments arguments;
  private final OperationResult result;
  private final List<MethodView> views = new ArrayList<>();

  OperationMethods(OperationDecl operation, JavaTypes types) {
    this.operation = operation;
    this.types = types;
    this.arguments = new OperationArguments(operation, types);
    this.result = new OperationResult(operation, types);
  }

  /**
   * One way to call the operation.
   *
   * @param work the statement of the method that has all arguments
   */
  private record Way(String name, String returnType, Javadoc javadoc, String work) {}

  List<MethodView> views() {
    String sync = operation.names().sync();
    String returning = result.isNothing() ? "" : "return ";
    add(new Way(sync, result.plain(), documented(), execute(returning, "execute")));
    add(new Way(
        operation.names().async(),
        types.imports().use(CompletableFuture.class) + "<" + result.boxed() + ">",
        Javadoc.sentence(like(sync, "without waiting")),
        execute("return ", "executeAsync")));
    add(new Way(
        operation.names().withResponse(),
        types.runtime("http", "ApiResponse") + "<" + result.boxed() + ">",
        Javadoc.sentence(like(sync, "with status and headers")),
        execute("return ", "executeWithResponse")));
    operation.pagination().ifPresent(pagination -> addPaged(new PagedMethod(operation, pagination, types, arguments)));
    return List.copyOf(views);
  }

  private void addPaged(PagedMethod paged) {
    add(new Way(
        operation.names().all().orElseThrow(),
        paged.returnType(),
        Javadoc.sentence(like(operation.names().sync(), "page after page as the result is read")),
        paged.statement()));
  }

  private String execute(String returning, String execution) {
    List<String> values = OperationArguments.names(arguments.all());
    String call = JavaLayout.call(BODY_INDENT, returning + OperationCall.methodName(operation), values, "");
    String end = "." + execution + "(" + arguments.options().name() + ");";
    int lastLine = call.length() - call.lastIndexOf('\n') - 1;
    return BODY_INDENT + lastLine + end.length() > JavaLayout.WIDTH ? call + "\n    " + end : call + end;
  }

  private void add(Way way) {
    List<Argument> required = arguments.required();
    String options = arguments.options().name();
    String noOptions = arguments.options().type() + ".none()";
    String forOneCall = "with options for this call";
    add(way, way.javadoc(), required, delegate(way, append(OperationArguments.names(required), noOptions)));
    if (!arguments.hasOptional()) {
      add(way, Javadoc.sentence(link(way.name(), required, forOneCall)), withOptions(required), way.work());
      return;
    }
    List<Argument> all = arguments.all();
    String optional = arguments.params().isPresent() ? "with optional parameters" : "with a body";
    String defaults = delegate(way, append(arguments.defaults(), options));
    add(way, Javadoc.sentence(link(way.name(), required, forOneCall)), withOptions(required), defaults);
    String noOptionsCall = delegate(way, append(OperationArguments.names(all), noOptions));
    add(way, Javadoc.sentence(link(way.name(), required, optional)), all, noOptionsCall);
    add(way, Javadoc.sentence(link(way.name(), all, forOneCall)), withOptions(all), way.work());
  }

  private void add(Way way, Javadoc javadoc, List<Argument> parameters, String body) {
    String start = "public " + way.returnType() + " " + way.name();
    String signature = JavaLayout.call(2, start, OperationArguments.declarations(parameters), " {");
    TypeText deprecated = new TypeText(operation.deprecated() ? types.imports().use(Deprecated.class) : "");
    views.add(new MethodView(
        javadoc.comment(), operation.deprecated(), deprecated, new Code(signature), new Code(body)));
  }

  private String delegate(Way way, List<String> values) {
    String returning = way.returnType().equals("void") ? "" : "return ";
    return JavaLayout.call(BODY_INDENT, returning + way.name(), values, ";");
  }

  private List<Argument> withOptions(List<Argument> list) {
    return append(list, arguments.options());
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private Javadoc documented() {
    String request = JavadocText.code(operation.httpMethod() + " " + operation.path());
    Javadoc javadoc = Javadoc.of(operation.docs(), "Calls " + request + ".");
    arguments.required().forEach(argument -> javadoc.tag("param", tagged(argument.name(), argument.docs())));
    if (!result.isNothing()) {
      javadoc.tag("return", JavadocText.of(operation.success().docs(), Javadoc.WIDTH));
    }
    operation.errors().stream()
        .collect(Collectors.groupingBy(ErrorCase::error, LinkedHashMap::new, Collectors.toList()))
        .forEach((error, cases) -> javadoc.tag("throws", thrown(types.imports().use(error), cases)));
    return javadoc;
  }

  private static String thrown(String error, List<ErrorCase> cases) {
    String statuses = cases.stream().map(ErrorCase::status).map(Object::toString).collect(Collectors.joining(", "));
    String docs = JavadocText.of(cases.get(0).docs(), Javadoc.WIDTH);
    return tagged(error, "on status " + statuses + (docs.isEmpty() ? "" : ": " + docs));
  }

  private static String tagged(String name, String docs) {
    return docs.isEmpty() ? "" : name + " " + docs;
  }

  private String like(String sync, String difference) {
    return link(sync, arguments.required(), difference);
  }

  private static String link(String method, List<Argument> list, String difference) {
    String erased = list.stream().map(Argument::erased).collect(Collectors.joining(", "));
    String link = "{@link #" + method + "(" + erased + ")}";
    return "As " + (link.length() < Javadoc.WIDTH ? link : "{@code " + method + "}") + ", " + difference + ".";
  }
}

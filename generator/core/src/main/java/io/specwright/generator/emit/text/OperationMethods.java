package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.OperationArguments.Argument;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public methods of one operation: synchronous, asynchronous, with status and headers, and page after page. Each
 * comes with what is required, and where there is something optional also with everything; an optional body can also be
 * given alone.
 */
final class OperationMethods {
  private static final int INDENT = 2;
  private static final Set<String> NO_WORDS =
      Set.of("ok", "success", "successful", "successful response", "successful operation", "response", "created");

  private final OperationDecl operation;
  private final String callName;
  private final JavaTypes types;
  private final OperationArguments arguments;
  private final OperationResult result;
  private final List<Code> methods = new ArrayList<>();

  OperationMethods(OperationDecl operation, String callName, JavaTypes types) {
    this.operation = operation;
    this.callName = callName;
    this.types = types;
    this.arguments = new OperationArguments(operation, types);
    this.result = new OperationResult(operation, types);
    String returning = result.isNothing() ? "" : "return ";
    addExecuting(result.plain(), operation.names().sync(), returning, "execute");
    String future = types.imports().use(CompletableFuture.class) + "<" + result.boxed() + ">";
    addExecuting(future, operation.names().async(), "return ", "executeAsync");
    String response = types.runtime("http", "ApiResponse") + "<" + result.boxed() + ">";
    addExecuting(response, operation.names().withResponse(), "return ", "executeWithResponse");
    operation.pagination().ifPresent(pagination -> addPaged(new PagedMethod(operation, pagination, types, arguments)));
  }

  /** In the order in which a reader wants them. */
  List<Code> code() {
    return List.copyOf(methods);
  }

  private void addExecuting(String type, String name, String returning, String execution) {
    String options = arguments.options().name();
    addAll(type, name, values -> JavaLayout.chain(INDENT + 2,
        JavaLayout.call(INDENT + 2, returning + callName, values, ""), List.of("." + execution + "(" + options + ")")));
  }

  private void addPaged(PagedMethod paged) {
    addAll(paged.returnType(), operation.names().all().orElseThrow(), values ->
        paged.statement(JavaLayout.call(INDENT + 2, callName, values, "")));
  }

  private void addAll(String type, String name, Function<List<String>, String> statement) {
    add(type, name, arguments.required(), statement.apply(arguments.defaults()));
    arguments.withoutParams().ifPresent(some -> {
      List<String> values = new ArrayList<>(OperationArguments.names(some));
      values.add("null");
      add(type, name, some, statement.apply(values));
    });
    if (arguments.hasOptional()) {
      add(type, name, arguments.all(), statement.apply(OperationArguments.names(arguments.all())));
    }
  }

  private void add(String type, String name, List<Argument> parameters, String statement) {
    List<String> declarations = new ArrayList<>(OperationArguments.declarations(parameters));
    declarations.add(arguments.options().type() + "... " + arguments.options().name());
    String header = JavaLayout.call(INDENT, "public " + type + " " + name, declarations, " {");
    String deprecated = operation.deprecated() ? "@" + types.imports().use(Deprecated.class) + "\n" : "";
    methods.add(new Code(deprecated + JavaLayout.method(INDENT, header, statement + ";")));
  }

  /**
   * What the document says about the operation.
   *
   * @param said the errors that the service's own comment tells of
   */
  Javadoc javadoc(List<ErrorCase> said) {
    String request = JavadocText.code(operation.httpMethod() + " " + operation.path());
    Javadoc javadoc = Javadoc.of(operation.docs(), "Calls " + request + ".");
    if (result.isStream()) {
      javadoc.paragraph("<p>The elements come as the API sends them; the stream is to be closed.");
    }
    arguments.required().forEach(argument -> javadoc.tag("param", tagged(argument.name(), argument.docs())));
    if (!result.isNothing() && !saysNothing(operation.success().docs())) {
      javadoc.tag("return", JavadocText.of(operation.success().docs(), Javadoc.WIDTH));
    }
    operation.errors().stream()
        .filter(error -> !said.contains(error))
        .collect(Collectors.groupingBy(ErrorCase::error, LinkedHashMap::new, Collectors.toList()))
        .forEach((error, cases) -> javadoc.tag("throws", thrown(types.imports().use(error), cases)));
    return javadoc;
  }

  /** Whether a response is described by no more than that it is one. */
  private static boolean saysNothing(Docs docs) {
    String words = docs.description().or(docs::summary).orElse("").strip().toLowerCase(Locale.ROOT);
    return NO_WORDS.contains(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
  }

  private static String thrown(String error, List<ErrorCase> cases) {
    String statuses = cases.stream().map(ErrorCase::status).map(Object::toString).collect(Collectors.joining(", "));
    String docs = JavadocText.of(cases.get(0).docs(), Javadoc.WIDTH);
    return tagged(error, "on status " + statuses + (docs.isEmpty() ? "" : ": " + docs));
  }

  private static String tagged(String name, String docs) {
    return docs.isEmpty() ? "" : name + " " + docs;
  }
}

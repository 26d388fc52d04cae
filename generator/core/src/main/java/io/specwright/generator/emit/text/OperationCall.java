package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.ServiceView.CallView;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.ParameterDecl.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The private method of a service that describes an operation's request and response to the runtime. */
final class OperationCall {
  private static final int STEP_INDENT = 8;

  private final OperationDecl operation;
  private final JavaTypes types;
  private final OperationArguments arguments;

  OperationCall(OperationDecl operation, JavaTypes types) {
    this.operation = operation;
    this.types = types;
    this.arguments = new OperationArguments(operation, types);
  }

  static String methodName(OperationDecl operation) {
    return operation.names().sync() + "Call";
  }

  CallView view() {
    String result = new OperationResult(operation, types).boxed();
    String start = "private " + types.runtime("http", "Call") + "<" + result + "> " + methodName(operation);
    List<String> declarations = OperationArguments.declarations(arguments.all());
    return new CallView(
        new Code(JavaLayout.call(2, start, declarations, " {")),
        new Code(arguments.field("client")),
        new Literal(JavaLiteral.of(operation.httpMethod())),
        new Literal(JavaLiteral.of(operation.path())),
        steps().stream().map(Code::new).toList(),
        new Code(new OperationResult(operation, types).lastStep()));
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    operation.positional().forEach(parameter -> steps.add(parameter(parameter, parameter.names().accessor())));
    arguments.params().ifPresent(
        params -> operation.params().orElseThrow().parameters()
            .forEach(parameter -> steps.add(parameter(parameter, params.name() + "." + parameter.names().accessor()))));
    operation.body().ifPresent(body -> steps.add(body(body)));
    operation.security().forEach(
        schemes -> steps.add(step("auth", schemes.stream().map(JavaLiteral::of).toList())));
    operation.serverUrl().ifPresent(url -> steps.add(step("server", List.of(JavaLiteral.of(url)))));
    operation.errors().forEach(error -> steps.add(error(error)));
    return steps;
  }

  private static String step(String method, List<String> arguments) {
    return JavaLayout.call(STEP_INDENT, "." + method, arguments, "");
  }

  private String parameter(ParameterDecl parameter, String value) {
    List<String> list = new ArrayList<>(
        List.of(JavaLiteral.of(parameter.wireName()), value, types.codec(parameter.type())));
    boolean query = parameter.place() == Place.QUERY;
    if (!isDefault(parameter)) {
      list.add(types.runtime("http", "ParameterStyle") + "." + parameter.style().name());
      list.add(JavaLiteral.of(parameter.explode()));
      if (query) {
        list.add(JavaLiteral.of(parameter.allowReserved()));
      }
    }
    return step(parameter.place().name().toLowerCase(Locale.ROOT), list);
  }

  /** Whether the parameter is written as OpenAPI says where a document says nothing. */
  private static boolean isDefault(ParameterDecl parameter) {
    boolean form = parameter.place() == Place.QUERY || parameter.place() == Place.COOKIE;
    return parameter.style() == (form ? Style.FORM : Style.SIMPLE)
        && parameter.explode() == form
        && !(parameter.place() == Place.QUERY && parameter.allowReserved());
  }

  private String body(BodyDecl body) {
    String value = body.javaName();
    return switch (body.encoding()) {
      case JSON -> body.mediaType().equals("application/json")
          ? step("json", List.of(value, types.codec(body.type())))
          : step("json", List.of(JavaLiteral.of(body.mediaType()), value, types.codec(body.type())));
      case FORM -> step("form", List.of(value, types.codec(body.type())));
      case TEXT -> step("text", List.of(JavaLiteral.of(body.mediaType()), value));
      case RAW -> step("body", List.of(value));
    };
  }

  private String error(ErrorCase error) {
    String low = JavaLiteral.of(error.status().low());
    String high = JavaLiteral.of(error.status().high());
    return step("error", List.of(low, high, types.imports().use(error.error()) + "::new"));
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.JavaLayout;
import io.specwright.generator.emit.text.JavaTypes;
import io.specwright.generator.emit.text.OperationArguments;
import io.specwright.generator.emit.text.OperationResult;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.runtime.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of operations in Java, with a client from the environment. */
final class CallSnippets {
  private final SdkModel model;
  private final EmitContext context;
  private final ExampleValues examples;

  CallSnippets(SdkModel model, EmitContext context) {
    this.model = model;
    this.context = context;
    this.examples = new ExampleValues(model, context);
  }

  /** The method with everything a caller can give: {@code Order retrieve(String orderId)}. */
  String signature(OperationDecl operation) {
    JavaTypes types = new JavaSnippet(context).types();
    String start = new OperationResult(operation, types).plain() + " " + operation.names().sync();
    OperationArguments arguments = new OperationArguments(operation, types);
    return JavaLayout.call(0, start, OperationArguments.declarations(arguments.all()), "");
  }

  /** Empty if the body's type has no example. */
  Optional<Code> call(ServiceDecl service, OperationDecl operation) {
    JavaSnippet snippet = new JavaSnippet(context);
    Optional<List<String>> arguments = arguments(operation, snippet);
    return arguments.map(values -> snippet.with(withClient(snippet, statement(service, operation, snippet, values))));
  }

  private String withClient(JavaSnippet snippet, String statement) {
    String client = snippet.types().imports().use(model.client().id());
    return "try (" + client + " client = " + client + ".fromEnv()) {\n  " + statement.replace("\n", "\n  ") + "\n}";
  }

  private String statement(ServiceDecl service, OperationDecl operation, JavaSnippet snippet, List<String> values) {
    String access = "client." + service.accessor() + "().";
    if (operation.pagination().isPresent()) {
      TypeRef element = operation.pagination().get().element();
      String type = snippet.types().plain(element);
      String call = call(access + operation.names().all().orElseThrow(), values);
      String one = variable(element);
      return "for (" + type + " " + one + " : " + call + ") {\n  System.out.println(" + one + ");\n}";
    }
    OperationResult result = new OperationResult(operation, snippet.types());
    if (operation.success().content() == Content.DOWNLOAD && !operation.success().isOptional()) {
      String file = snippet.types().imports().use(Path.class) + ".of(\"file\")";
      return call(access + operation.names().sync(), values) + ".saveTo(" + file + ");";
    }
    String call = call(access + operation.names().sync(), values) + ";";
    if (result.isStream()) {
      return loop(operation.success().type().orElseThrow(), result, call.substring(0, call.length() - 1), snippet);
    }
    return result.isNothing() ? call : result.plain() + " " + resultVariable(operation) + " = " + call;
  }

  /** Goes through a stream and closes it. */
  private static String loop(TypeRef element, OperationResult result, String call, JavaSnippet snippet) {
    String start = "try (" + result.plain() + " stream =";
    boolean fits = call.indexOf('\n') < 0 && start.length() + call.length() < JavaLayout.WIDTH - 10;
    String one = variable(element);
    String loop = "for (" + snippet.types().plain(element) + " " + one + " : stream) {\n"
        + "  System.out.println(" + one + ");\n}";
    return start + (fits ? " " + call : "\n    " + call.replace("\n", "\n    ")) + ") {\n"
        + loop.indent(2) + "}";
  }

  private static String call(String method, List<String> values) {
    boolean manyLines = values.stream().anyMatch(value -> value.indexOf('\n') >= 0);
    if (!manyLines) {
      return JavaLayout.call(2, method, values, "");
    }
    String list = String.join(",\n", values);
    return method + (values.size() == 1 ? "(" + list : "(\n" + list.indent(4).stripTrailing()) + ")";
  }

  private static String resultVariable(OperationDecl operation) {
    return operation.success().type().map(CallSnippets::variable).orElse("result");
  }

  private static String variable(TypeRef type) {
    String name = type.resolved() instanceof NamedRef named ? JavaSnippet.variable(named.id()) : "result";
    return name.equals("client") ? "result" : name;
  }

  private Optional<List<String>> arguments(OperationDecl operation, JavaSnippet snippet) {
    List<String> values = new ArrayList<>();
    for (ParameterDecl parameter : operation.positional()) {
      Optional<JsonValue> value = examples.of(parameter);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(snippet.examples().expression(value.get(), parameter.type()));
    }
    Optional<String> params = operation.params().flatMap(declared -> params(declared, snippet));
    if (operation.body().isPresent() && (operation.body().get().required() || params.isPresent())) {
      Optional<String> body = body(operation.body().get(), snippet);
      if (body.isEmpty()) {
        return Optional.empty();
      }
      values.add(body.get());
    }
    params.ifPresent(values::add);
    return Optional.of(values);
  }

  private Optional<String> body(BodyDecl body, JavaSnippet snippet) {
    if (body.parts().isPresent()) {
      return new PartSnippets(examples, snippet).body(body, body.parts().get());
    }
    if (body.encoding() == BodyDecl.Encoding.RAW) {
      String type = snippet.types().runtime("http", "HttpBody");
      String file = snippet.types().imports().use(Path.class) + ".of(\"file\")";
      return Optional.of(type + ".of(" + JavaLiteral.of(body.mediaType()) + ", " + file + ")");
    }
    return examples.of(body.type(), body.javaName()).map(value -> snippet.examples().expression(value, body.type()));
  }

  /** Only what the document has examples of; nothing at all without one. */
  private Optional<String> params(ParamsDecl declared, JavaSnippet snippet) {
    List<String> calls = declared.parameters().stream()
        .filter(parameter -> !parameter.examples().isEmpty() && !parameter.deprecated())
        .flatMap(parameter -> examples.of(parameter).stream().map(value -> setter(parameter, value, snippet)))
        .toList();
    TypeId type = declared.id();
    return calls.isEmpty()
        ? Optional.empty()
        : Optional.of(ExampleJava.chain(snippet.types().imports().use(type) + ".builder()", calls));
  }

  private static String setter(ParameterDecl parameter, JsonValue value, JavaSnippet snippet) {
    return "." + parameter.names().accessor() + "(" + snippet.examples().argument(value, parameter.type()) + ")";
  }
}

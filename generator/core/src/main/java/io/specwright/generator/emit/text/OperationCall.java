package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.CommonCall.Access;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.OperationArguments.Argument;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.StreamDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The private methods of a service that describe requests and responses to the runtime. */
record OperationCall(JavaTypes types, Optional<CommonCall> common) {
  private static final int INDENT = 2;

  /** @param methods all public ones of the service */
  static String methodName(OperationDecl operation, Set<String> methods) {
    String name = operation.names().sync() + "Call";
    while (methods.contains(name)) {
      name += "_";
    }
    return name;
  }

  /** The method that begins the calls of most operations. */
  Optional<Code> commonMethod() {
    CallSteps steps = new CallSteps(types);
    return common.map(shared -> {
      List<String> links = new ArrayList<>(List.of(".call(id, method, path)"));
      links.addAll(steps.access(shared.access()));
      links.addAll(steps.errors(shared.errors()));
      String string = types.imports().use(String.class);
      String header = "private " + types.runtime("http", "CallBuilder") + " call("
          + string + " id, " + string + " method, " + string + " path) {";
      return new Code(JavaLayout.method(INDENT, header, JavaLayout.chain(INDENT + 2, "return client", links) + ";"));
    });
  }

  /** The method that describes one operation. */
  Code method(OperationDecl operation, String name) {
    OperationArguments arguments = new OperationArguments(operation, types);
    OperationResult result = new OperationResult(operation, types);
    List<Argument> taken = arguments.all().stream()
        .map(argument -> arguments.params().filter(argument::equals).isPresent()
            ? new Argument(types.nullable(argument.type()), argument.erased(), argument.name(), argument.docs())
            : argument)
        .toList();
    String start = "private " + types.runtime("http", "Call") + "<" + result.boxed() + "> " + name;
    String header = JavaLayout.call(INDENT, start, OperationArguments.declarations(taken), " {");
    Optional<CommonCall> shared = common.filter(call -> call.isPartOf(operation));
    String receiver = shared.isPresent() ? "call" : arguments.field("client") + ".call";
    List<String> identity = List.of(
        JavaLiteral.of(operation.operationId()), JavaLiteral.of(operation.httpMethod()),
        JavaLiteral.of(operation.path()));
    String begin = JavaLayout.call(INDENT + 2, "return " + receiver, identity, "");
    List<String> steps = steps(operation, arguments, shared);
    steps.addAll(result.lastSteps());
    return new Code(JavaLayout.method(INDENT, header, JavaLayout.chain(INDENT + 2, begin, steps) + ";"));
  }

  private List<String> steps(OperationDecl operation, OperationArguments arguments, Optional<CommonCall> shared) {
    CallSteps steps = new CallSteps(types);
    List<String> list = new ArrayList<>();
    operation.positional().forEach(parameter -> list.add(steps.parameter(parameter)));
    arguments.params().ifPresent(params -> list.add(CallSteps.step("params", List.of(params.name()))));
    Optional<String> flag = operation.success().stream().flatMap(StreamDecl::flag);
    operation.body().ifPresent(body -> list.add(steps.body(body, flag)));
    if (shared.isEmpty()) {
      list.addAll(steps.access(Access.of(operation)));
    }
    List<CommonCall.Thrown> errors = new ArrayList<>(CommonCall.thrown(operation));
    shared.ifPresent(call -> errors.removeAll(call.errors()));
    list.addAll(steps.errors(errors));
    return list;
  }
}

package io.specwright.generator.conformance;

import io.specwright.generator.conformance.ConformanceClient.Operation;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ParameterDecl.Style;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The arguments that make a client send a given request. */
record Arguments(Types types, Operation operation, Vector vector) {
  private static final Set<Scalar> BARE =
      Set.of(Scalar.BOOLEAN, Scalar.INT, Scalar.LONG, Scalar.DECIMAL, Scalar.DOUBLE);

  /**
   * In call order.
   *
   * @param body the bytes to send
   * @param rebuilt whether the body goes through the builders
   */
  List<Object> of(Optional<byte[]> body, boolean rebuilt) {
    List<Object> arguments = new ArrayList<>();
    for (ParameterDecl parameter : operation.decl().positional()) {
      arguments.add(parameter(parameter).orElseThrow(() -> new AssertionError("no value for " + parameter.wireName())));
    }
    operation.decl().body().ifPresent(declared -> arguments.add(body.map(bytes -> switch (declared.encoding()) {
      case JSON, FORM -> {
        Object decoded = types.codec(declared.type()).parse(bytes);
        yield rebuilt ? new Rebuilt(types).of(declared.type(), decoded) : decoded;
      }
      case XML -> new XmlBodies(types).decode(declared.type(), bytes);
      case TEXT -> (Object) new String(bytes, StandardCharsets.UTF_8);
      case RAW -> HttpBody.of(vector.body().orElseThrow().mediaType(), bytes);
    }).orElse(null)));
    operation.decl().params().ifPresent(params -> {
      Object builder = Calls.callStatic(types.load(params.id()), "builder");
      for (ParameterDecl parameter : params.parameters()) {
        parameter(parameter).ifPresent(value -> Calls.call(builder, parameter.names().accessor(), value));
      }
      arguments.add(Calls.call(builder, "build"));
    });
    return arguments;
  }

  private Optional<Object> parameter(ParameterDecl parameter) {
    Optional<List<String>> texts = switch (parameter.place()) {
      case PATH -> Optional.ofNullable(operation.path().get(parameter.wireName())).map(List::of);
      case QUERY -> Optional.ofNullable(vector.query().get(parameter.wireName()));
      case HEADER -> vector.header(parameter.wireName()).map(List::of);
      case COOKIE -> Optional.empty();
    };
    return texts.map(values -> types.codec(parameter.type()).parse(json(parameter, values)));
  }

  /** The JSON of a parameter's value. */
  private String json(ParameterDecl parameter, List<String> texts) {
    if (parameter.type().resolved() instanceof ListRef list) {
      String separator = parameter.style() == Style.PIPE_DELIMITED ? "[|]"
          : parameter.style() == Style.SPACE_DELIMITED ? " " : ",";
      return texts.stream()
          .flatMap(text -> Arrays.stream(text.split(separator)))
          .map(text -> scalar(list.element(), text))
          .collect(Collectors.joining(",", "[", "]"));
    }
    return scalar(parameter.type(), texts.get(0));
  }

  private String scalar(TypeRef reference, String text) {
    TypeRef type = reference.resolved();
    boolean bare = type instanceof ScalarRef scalar ? BARE.contains(scalar.scalar())
        : type instanceof NamedRef named && types.declaration(named) instanceof EnumDecl open
            && BARE.contains(open.scalar());
    return bare ? text : JsonValue.of(text).toString();
  }

  /** Whether the body can be sent in two ways: decoded, and built. */
  boolean isBuilt() {
    return operation.decl().body().filter(body -> body.encoding() == Encoding.JSON).isPresent();
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.CommonCall.Access;
import io.specwright.generator.emit.text.CommonCall.Thrown;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps by which a call is described to the runtime: {@code .path(...)}, {@code .auth(...)} and so on. */
record CallSteps(JavaTypes types) {
  private static final int INDENT = 8;

  static String step(String method, List<String> arguments) {
    return JavaLayout.call(INDENT, "." + method, arguments, "");
  }

  /** A parameter that a caller must give. */
  String parameter(ParameterDecl parameter) {
    List<String> list = new ArrayList<>(
        List.of(JavaLiteral.of(parameter.wireName()), parameter.names().accessor()));
    boolean usual = parameter.isWrittenAsUsual();
    boolean path = parameter.place() == Place.PATH;
    if (!(path && usual && parameter.type().resolved().equals(TypeRef.of(Scalar.STRING)))) {
      list.add(types.codec(parameter.type()));
    }
    if (!usual) {
      list.add(types.runtime("http", "ParameterStyle") + "." + parameter.style().name());
      list.add(JavaLiteral.of(parameter.explode()));
      if (parameter.place() == Place.QUERY) {
        list.add(JavaLiteral.of(parameter.allowReserved()));
      }
    }
    return step(parameter.place().name().toLowerCase(Locale.ROOT), list);
  }

  /**
   * The body.
   *
   * @param flag a boolean of it to set
   */
  String body(BodyDecl body, Optional<String> flag) {
    String name = body.javaName();
    String value = flag.map(setter -> name + ".toBuilder()." + setter + "(true).build()").orElse(name);
    return switch (body.encoding()) {
      case JSON -> body.mediaType().equals("application/json")
          ? step("json", List.of(value, types.codec(body.type())))
          : step("json", List.of(JavaLiteral.of(body.mediaType()), value, types.codec(body.type())));
      case FORM -> step("form", List.of(value, types.codec(body.type())));
      case XML -> body.mediaType().equals("application/xml")
          ? step("body", List.of(value, types.xmlCodec(body.type())))
          : step("body", List.of(JavaLiteral.of(body.mediaType()), value, types.xmlCodec(body.type())));
      case TEXT -> step("text", List.of(JavaLiteral.of(body.mediaType()), value));
      case RAW -> step("body", List.of(value));
    };
  }

  List<String> access(Access access) {
    List<String> steps = new ArrayList<>();
    access.security().forEach(
        schemes -> steps.add(step("auth", schemes.stream().map(JavaLiteral::of).toList())));
    access.serverUrl().ifPresent(url -> steps.add(step("server", List.of(JavaLiteral.of(url)))));
    return steps;
  }

  List<String> errors(List<Thrown> errors) {
    return errors.stream().map(this::error).toList();
  }

  private String error(Thrown thrown) {
    String low = JavaLiteral.of(thrown.status().low());
    String high = JavaLiteral.of(thrown.status().high());
    return step("error", List.of(low, high, types.imports().use(thrown.error()) + "::new"));
  }
}

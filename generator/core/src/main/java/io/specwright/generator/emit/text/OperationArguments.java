package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ParameterDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The arguments of an operation's methods: the required ones, and all of them, each list in call order. */
public final class OperationArguments {
  private final List<Argument> required = new ArrayList<>();
  private final List<Argument> all = new ArrayList<>();
  private final List<String> defaults = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Argument options;
  private final Optional<Argument> params;

  /**
   * One argument.
   *
   * @param type as a declaration spells it
   * @param erased as a Javadoc link spells it
   * @param docs encoded for Javadoc
   */
  public record Argument(String type, String erased, String name, String docs) {
    String declaration() {
      return type + " " + name;
    }
  }

  public OperationArguments(OperationDecl operation, JavaTypes types) {
    for (ParameterDecl parameter : operation.positional()) {
      String type = types.plain(parameter.type());
      String docs = JavadocText.of(parameter.docs(), Javadoc.WIDTH);
      addRequired(new Argument(type, types.erased(parameter.type()), parameter.names().accessor(), docs));
    }
    operation.body().ifPresent(body -> addBody(body, types));
    params = operation.params().map(declared -> {
      String type = types.imports().use(declared.id());
      return new Argument(type, type, unused("params"), "the optional parameters");
    });
    params.ifPresent(argument -> addOptional(argument));
    String optionsType = types.runtime("http", "RequestOptions");
    options = new Argument(optionsType, optionsType, unused("options"), "");
  }

  private void addBody(BodyDecl body, JavaTypes types) {
    String docs = JavadocText.of(body.docs(), Javadoc.WIDTH);
    Optional<String> made = madeByCaller(body, types);
    if (body.required()) {
      String type = made.orElseGet(() -> types.plain(body.type()));
      addRequired(new Argument(type, made.orElseGet(() -> types.erased(body.type())), body.javaName(), docs));
    } else {
      String boxed = made.orElseGet(() -> types.boxed(body.type()));
      addOptional(new Argument(types.nullable(boxed), boxed.replaceFirst("<.*", ""), body.javaName(), docs));
    }
  }

  /** The class of a body that is no value of the model: parts, or bytes. */
  private static Optional<String> madeByCaller(BodyDecl body, JavaTypes types) {
    return body.encoding() == Encoding.RAW
        ? Optional.of(types.runtime("http", "HttpBody"))
        : body.parts().map(parts -> types.imports().use(parts.id()));
  }

  private void addRequired(Argument argument) {
    required.add(argument);
    all.add(argument);
    defaults.add(argument.name());
    names.add(argument.name());
  }

  private void addOptional(Argument argument) {
    all.add(argument);
    defaults.add("null");
    names.add(argument.name());
  }

  /** A local name that no argument of the document has. */
  String unused(String name) {
    return names.contains(name) ? unused(name + "_") : name;
  }

  /** What a caller must give. */
  public List<Argument> required() {
    return List.copyOf(required);
  }

  /** What a caller can give: also the optional body and the optional parameters. */
  public List<Argument> all() {
    return List.copyOf(all);
  }

  /** All but the optional parameters, where that is more than what is required: their coming later breaks no caller. */
  Optional<List<Argument>> withoutParams() {
    return params.map(last -> all.subList(0, all.size() - 1)).filter(some -> some.size() > required.size());
  }

  /** Expressions for {@link #all} where only the required ones are given. */
  List<String> defaults() {
    return List.copyOf(defaults);
  }

  boolean hasOptional() {
    return all.size() > required.size();
  }

  /** The object that carries optional parameters. */
  Optional<Argument> params() {
    return params;
  }

  /** The options of one call. */
  Argument options() {
    return options;
  }

  /** The field of that name, even if an argument hides it. */
  String field(String name) {
    return names.contains(name) ? "this." + name : name;
  }

  public static List<String> declarations(List<Argument> arguments) {
    return arguments.stream().map(Argument::declaration).toList();
  }

  static List<String> names(List<Argument> arguments) {
    return arguments.stream().map(Argument::name).toList();
  }
}

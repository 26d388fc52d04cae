package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.ClientView.SchemeView;
import io.specwright.generator.emit.text.ClientView.SetterView;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.AuthScheme.Basic;
import io.specwright.generator.ir.AuthScheme.ClientCredentials;
import io.specwright.generator.ir.AuthScheme.OfTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How a client's builder takes the secrets of one security scheme. */
final class SchemeSetters {
  private static final String ROTATES = ", asked for anew in every attempt of a call.";

  private final AuthScheme scheme;
  private final JavaTypes types;
  private final String string;

  SchemeSetters(AuthScheme scheme, JavaTypes types) {
    this.scheme = scheme;
    this.types = types;
    this.string = types.imports().use(String.class);
  }

  SchemeView view() {
    return new SchemeView(
        new Literal(JavaLiteral.of(scheme.schemeName())),
        new Literal(JavaLiteral.of(scheme.setter() + (scheme.kind() instanceof OfTransport ? "()" : "(...)"))),
        setters(),
        fromVariables());
  }

  private List<SetterView> setters() {
    String described = JavadocText.of(scheme.docs(), Javadoc.WIDTH);
    String docs = described.isEmpty() ? "The credentials of the scheme " + name() + "." : described;
    SchemeCredentials credentials = new SchemeCredentials(types);
    if (scheme.kind() instanceof OfTransport) {
      Javadoc javadoc =
          Javadoc.of(docs).paragraph("<p>This says that the transport does so by itself, with its key store, say.");
      return List.of(setter(javadoc, List.of(), types.runtime("auth", "Credentials") + ".ofTransport()"));
    }
    boolean basic = scheme.kind() instanceof Basic;
    String secret = " " + SchemeCredentials.secret(scheme.kind());
    String supplier = types.imports().use(Supplier.class) + "<" + string + ">";
    String link = "{@link #" + scheme.setter() + "(" + (basic ? string + ", " + string : string) + ")}";
    List<String> fixed = basic ? List.of(string + " userName", string + secret) : List.of(string + secret);
    List<String> rotating = basic ? List.of(string + " userName", supplier + secret) : List.of(supplier + secret);
    List<SetterView> setters = new ArrayList<>(List.of(
        setter(Javadoc.of(docs), fixed, credentials.of(scheme.kind())),
        setter(Javadoc.of("As " + link + ROTATES), rotating, credentials.of(scheme.kind()))));
    if (scheme.kind() instanceof ClientCredentials fetched) {
      setters.add(setter(
          Javadoc.of("A token as " + link + " takes it, which the client fetches and renews by itself.")
              .tag("param scopes", fetched.scopes().isEmpty()
                  ? "what the token is to allow; without any, the server decides"
                  : "what the token is to allow, if not what the API description says"),
          List.of(string + " clientId", string + " clientSecret", string + "... scopes"),
          credentials.fetched(fetched)));
    }
    return setters;
  }

  private SetterView setter(Javadoc docs, List<String> parameters, String credentials) {
    String signature = JavaLayout.call(4, "public Builder " + scheme.setter(), parameters, " {");
    List<String> arguments = List.of(JavaLiteral.of(scheme.schemeName()), credentials.replace("\n", "\n    "));
    return new SetterView(
        docs.comment(), new Code(signature), new Code(JavaLayout.call(6, "settings.credentials", arguments, ";")));
  }

  private List<Code> fromVariables() {
    List<String> variables = scheme.environmentVariables().stream()
        .map(name -> "variable(" + JavaLiteral.of(name) + ")").toList();
    if (variables.isEmpty()) {
      return List.of();
    }
    String setter = scheme.setter();
    if (scheme.kind() instanceof Basic) {
      return List.of(new Code(
          variables.get(0) + "\n    .map(pair -> pair.split(\":\", 2))\n"
              + "    .filter(pair -> pair.length == 2)\n"
              + "    .ifPresent(pair -> builder." + setter + "(pair[0], pair[1]));"));
    }
    List<Code> statements = new ArrayList<>();
    statements.add(new Code(variables.get(0) + ".ifPresent(builder::" + setter + ");"));
    if (scheme.kind() instanceof ClientCredentials) {
      statements.add(new Code(
          variables.get(1) + ".ifPresent(id ->\n    " + variables.get(2)
              + ".ifPresent(secret -> builder." + setter + "(id, secret)));"));
    }
    return statements;
  }

  private String name() {
    String code = JavadocText.code(scheme.schemeName());
    return code.isEmpty() ? "of this name" : code;
  }
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.ClientView.SchemeView;
import io.specwright.generator.emit.text.ClientView.SetterView;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.AuthScheme.ApiKey;
import io.specwright.generator.ir.AuthScheme.Basic;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How a client's builder takes the secrets of one security scheme. */
final class SchemeSetters {
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
        new Literal(JavaLiteral.of(scheme.setter() + "(...)")),
        List.of(fixed(), rotating()),
        fromVariable());
  }

  private SetterView fixed() {
    String docs = JavadocText.of(scheme.docs(), Javadoc.WIDTH);
    return setter(docs.isEmpty() ? "The credentials of the scheme " + name() + "." : docs, string);
  }

  private SetterView rotating() {
    String supplier = types.imports().use(Supplier.class) + "<" + string + ">";
    String link = "{@link #" + scheme.setter() + "(" + fixedParameters() + ")}";
    return setter("As " + link + ", asked for anew in every attempt of a call.", supplier);
  }

  private SetterView setter(String docs, String secretType) {
    List<String> parameters =
        isBasic() ? List.of(string + " userName", secretType + " password") : List.of(secretType + " " + secret());
    String signature = JavaLayout.call(4, "public Builder " + scheme.setter(), parameters, " {");
    return new SetterView(Javadoc.of(docs).comment(), new Code(signature), new Code(credentials()));
  }

  private String fixedParameters() {
    return isBasic() ? string + ", " + string : string;
  }

  private String credentials() {
    if (scheme.kind() instanceof ApiKey key) {
      String place = key.place().name().toLowerCase(Locale.ROOT);
      return types.runtime("auth", "ApiKey") + "." + place + "(" + JavaLiteral.of(key.parameterName()) + ", key)";
    }
    return isBasic()
        ? types.runtime("auth", "Basic") + ".of(userName, password)"
        : types.runtime("auth", "Bearer") + ".of(token)";
  }

  private String secret() {
    return scheme.kind() instanceof ApiKey ? "key" : "token";
  }

  private boolean isBasic() {
    return scheme.kind() instanceof Basic;
  }

  /** User name and password share a variable, parted by the first colon, as in the header they go to (RFC 7617). */
  private Code fromVariable() {
    String value = "variable(" + JavaLiteral.of(scheme.environmentVariable()) + ")";
    if (!isBasic()) {
      return new Code(value + ".ifPresent(builder::" + scheme.setter() + ");");
    }
    return new Code(
        value + "\n    .map(pair -> pair.split(\":\", 2))\n"
            + "    .filter(pair -> pair.length == 2)\n"
            + "    .ifPresent(pair -> builder." + scheme.setter() + "(pair[0], pair[1]));");
  }

  private String name() {
    String code = JavadocText.code(scheme.schemeName());
    return code.isEmpty() ? "of this name" : code;
  }
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.SchemeCredentials;
import io.specwright.generator.emit.text.View;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.AuthScheme.ApiKey;
import io.specwright.generator.ir.AuthScheme.Basic;
import io.specwright.generator.ir.AuthScheme.ClientCredentials;
import io.specwright.generator.ir.AuthScheme.HttpScheme;
import io.specwright.generator.ir.AuthScheme.OfTransport;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.SdkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the client proves who is calling: a table of the schemes, and what to write in Java. */
record AuthenticationSection(Markdown schemes, Optional<Code> oneCall, boolean fetchesTokens) implements View {

  /** Empty if the API wants no credentials. */
  static Optional<AuthenticationSection> of(SdkModel model, EmitContext context) {
    List<AuthScheme> schemes = model.authSchemes();
    if (schemes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new AuthenticationSection(
        table(schemes),
        schemes.stream().filter(scheme -> !(scheme.kind() instanceof OfTransport)).findFirst()
            .map(scheme -> oneCall(scheme, model, context)),
        schemes.stream().anyMatch(scheme -> scheme.kind() instanceof ClientCredentials)));
  }

  /** What an operation asks for, in methods of the builder; empty if it wants no credentials. */
  static Optional<Markdown> of(OperationDecl operation, SdkModel model) {
    Map<String, String> setters = model.authSchemes().stream()
        .collect(Collectors.toMap(AuthScheme::schemeName, AuthScheme::setter));
    return operation.security().isEmpty() ? Optional.empty() : Optional.of(new Markdown(operation.security().stream()
        .map(alternative -> alternative.isEmpty() ? "none" : alternative.stream()
            .map(name -> MarkdownText.code(setters.get(name)).text()).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "))));
  }

  private static Markdown table(List<AuthScheme> schemes) {
    MarkdownTable table = new MarkdownTable("Builder", "Environment variable", "What is sent", "Description");
    for (AuthScheme scheme : schemes) {
      List<String> variables = scheme.environmentVariables();
      Markdown docs = MarkdownText.cell(scheme.docs());
      table.row(
          MarkdownText.code(scheme.setter() + "(" + parameters(scheme.kind()) + ")"),
          variables.isEmpty() ? Marks.NOTHING : code(variables.subList(0, 1)),
          sent(scheme.kind()),
          docs);
      if (scheme.kind() instanceof ClientCredentials fetched) {
        table.row(
            MarkdownText.code(scheme.setter() + "(clientId, clientSecret)"),
            code(variables.subList(1, variables.size())),
            fetched(fetched),
            docs);
      }
    }
    return table.markdown();
  }

  private static Markdown code(List<String> texts) {
    return new Markdown(texts.stream().map(text -> MarkdownText.code(text).text()).collect(Collectors.joining(", ")));
  }

  private static String parameters(AuthScheme.Kind kind) {
    return kind instanceof OfTransport ? ""
        : kind instanceof Basic ? "userName, password"
        : SchemeCredentials.secret(kind);
  }

  private static Markdown sent(AuthScheme.Kind kind) {
    if (kind instanceof OfTransport) {
      return new Markdown("Nothing: the transport proves who is calling, as with a client certificate.");
    }
    if (kind instanceof ApiKey key) {
      String place = key.place().name().toLowerCase(Locale.ROOT);
      return new Markdown("The key in the " + (place.equals("query") ? "query parameter" : place) + " "
          + MarkdownText.code(key.parameterName()).text() + ".");
    }
    String scheme = kind instanceof Basic ? "Basic" : kind instanceof HttpScheme http ? http.name() : "Bearer";
    String pair = kind instanceof Basic ? " The variable has both, parted by a colon." : "";
    return new Markdown("Header " + MarkdownText.code("Authorization: " + scheme + " ...").text() + "." + pair);
  }

  private static Markdown fetched(ClientCredentials kind) {
    String scopes = kind.scopes().isEmpty() ? "" : ", with the scopes " + code(kind.scopes()).text();
    return new Markdown("A token from " + MarkdownText.code(kind.tokenUrl()).text() + scopes
        + ": fetched with the first call, and again when it expires or is refused.");
  }

  private static Code oneCall(AuthScheme scheme, SdkModel model, EmitContext context) {
    JavaSnippet snippet = new JavaSnippet(context);
    String client = snippet.types().imports().use(model.client().id());
    String options = snippet.types().runtime("http", "RequestOptions");
    String secret = SchemeCredentials.secret(scheme.kind());
    boolean basic = scheme.kind() instanceof Basic;
    List<String> lines = new ArrayList<>();
    if (basic) {
      lines.add("String userName = \"ada\";");
    }
    String variable = JavaLiteral.of(scheme.environmentVariables().get(0));
    lines.add("String " + secret + " = System.getenv(" + (basic ? "\"PASSWORD\"" : variable) + ");");
    lines.add(client + " client = " + client + ".builder()." + scheme.setter() + "(" + parameters(scheme.kind())
        + ").build();");
    lines.add("");
    lines.add(options + " somebodyElse = " + options + ".credentials("
        + new SchemeCredentials(snippet.types()).of(scheme.kind()) + ");");
    lines.add(options + " nobody = " + options + ".noCredentials();");
    return snippet.with(String.join("\n", lines));
  }
}

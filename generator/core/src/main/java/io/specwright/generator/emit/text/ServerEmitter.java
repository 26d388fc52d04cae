package io.specwright.generator.emit.text;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.emit.encode.JavadocText;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import io.specwright.generator.emit.text.ServerView.ConstantView;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServerDecl;
import io.specwright.generator.ir.ServerDecl.Variable;
import io.specwright.generator.ir.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The enum of the document's servers. */
public final class ServerEmitter implements Emitter {
  private final TemplateEngine templates;

  public ServerEmitter(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    if (model.servers().isEmpty()) {
      return Stream.empty();
    }
    TypeId id = model.client().serversId();
    Imports imports = new Imports(id.packageName(), PackageTypes.of(model).in(id.packageName()), id.simpleName());
    boolean hasVariables = model.servers().stream().anyMatch(server -> !server.variables().isEmpty());
    JavaTypes types = new JavaTypes(imports, context.config().runtimePackage());
    TypeText map = new TypeText(hasVariables ? imports.use(Map.class) : "");
    TypeText template = new TypeText(hasVariables ? types.runtime("http", "ServerTemplate") : "");
    ServerView view =
        new ServerView(
            new Identifier(id.packageName()),
            JavaFile.imports(imports),
            new Identifier(id.simpleName()),
            new TypeText(imports.use(String.class)),
            map,
            template,
            hasVariables,
            constants(model.servers()));
    return Stream.of(JavaFile.of(id, templates.render("java/server.mustache", view)));
  }

  private static List<ConstantView> constants(List<ServerDecl> servers) {
    return IntStream.range(0, servers.size())
        .mapToObj(i -> constant(servers.get(i), i == servers.size() - 1))
        .toList();
  }

  private static ConstantView constant(ServerDecl server, boolean last) {
    Javadoc javadoc = Javadoc.of(server.docs(), "The server at " + JavadocText.code(server.url()) + ".");
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaLiteral.of(server.variables().isEmpty() ? server.url() : server.template()));
    for (Variable variable : server.variables()) {
      arguments.add(JavaLiteral.of(variable.name()));
      arguments.add(JavaLiteral.of(variable.defaultValue()));
    }
    Code declaration = new Code(JavaLayout.call(2, server.constant(), arguments, ""));
    return new ConstantView(javadoc.comment(), declaration, last);
  }
}

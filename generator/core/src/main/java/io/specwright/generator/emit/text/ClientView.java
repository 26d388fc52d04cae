package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;
import java.util.Optional;

/**
 * What {@code java/client.mustache} sees.
 *
 * @param field holds what all services share
 * @param credentials the type, if the API asks for any
 */
record ClientView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    Identifier className,
    Identifier field,
    NamesView names,
    Comment fromEnvJavadoc,
    Literal baseUrlVariable,
    Literal userAgent,
    List<AccessorView> services,
    List<SchemeView> schemes,
    Optional<TypeText> credentials,
    Optional<ServersView> servers)
    implements View {

  /** Types of Java and the runtime, as the file spells them. */
  record NamesView(
      TypeText apiClient,
      TypeText autoCloseable,
      TypeText callListener,
      TypeText duration,
      TypeText interceptor,
      TypeText optional,
      TypeText override,
      TypeText string,
      TypeText system,
      TypeText transport)
      implements View {}

  record AccessorView(Comment accessorJavadoc, TypeText service, Identifier accessor) implements View {}

  /**
   * @param setterName for messages, a Java string
   * @param setters the ways to give the secret
   * @param fromVariables statements that set the secret if {@code variable} is set
   */
  record SchemeView(Literal schemeName, Literal setterName, List<SetterView> setters, List<Code> fromVariables)
      implements View {}

  record SetterView(Comment setterJavadoc, Code setterSignature, Code setterStatement) implements View {}

  /** @param map where a server has variables */
  record ServersView(TypeText serverType, Identifier firstServer, Optional<TypeText> map) implements View {}
}

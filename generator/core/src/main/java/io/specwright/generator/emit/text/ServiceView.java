package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/** What {@code java/service.mustache} sees. */
record ServiceView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    TypeText clientType,
    Identifier clientClass,
    List<OperationView> operations)
    implements View {

  /**
   * @param methods what users call
   * @param call the private method that all of them rest on
   */
  record OperationView(List<MethodView> methods, CallView call) implements View {}

  /**
   * @param annotation {@code Deprecated}, as the file spells it
   * @param signature from the modifiers to the closing parenthesis
   * @param body its statements
   */
  record MethodView(Comment methodJavadoc, boolean deprecated, TypeText annotation, Code signature, Code body)
      implements View {}

  /**
   * @param receiver the field, and {@code this} where a parameter hides it
   * @param steps {@code .query(...)}, {@code .auth(...)} and so on
   * @param lastStep says what the call returns
   */
  record CallView(
      Code callSignature, Code receiver, Literal httpMethod, Literal path, List<Code> steps, Code lastStep)
      implements View {}
}

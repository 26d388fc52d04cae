package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/**
 * What {@code java/jackson-module.mustache} sees.
 *
 * @param parts the client's types, in classes that stay below the limits of the JVM
 */
record JacksonModuleView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    Identifier className,
    Literal name,
    RuntimeNames types,
    JacksonNames jackson,
    List<PartView> parts)
    implements View {

  /** Classes of the runtime. */
  record RuntimeNames(
      TypeText model,
      TypeText constant,
      TypeText union,
      TypeText value,
      TypeText bytes,
      TypeText codec,
      TypeText codecs,
      TypeText writer,
      TypeText decodingException)
      implements View {}

  record PartView(Identifier part, boolean mentionsDeprecated, List<CaseView> cases) implements View {}

  record CaseView(Literal binaryName, Code codec) implements View {}
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/** What {@code java/server.mustache} sees. */
record ServerView(
    Identifier packageName,
    List<Code> imports,
    Identifier className,
    TypeText string,
    TypeText map,
    TypeText template,
    boolean hasVariables,
    List<ConstantView> constants)
    implements View {

  record ConstantView(Comment constantJavadoc, Code declaration, boolean last) implements View {}
}

package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/** What {@code java/server.mustache} sees. */
record ServerView(Identifier packageName, Identifier className, TypeText string, List<ConstantView> constants)
    implements View {

  record ConstantView(Comment constantJavadoc, Identifier constant, Literal url, boolean last) implements View {}
}

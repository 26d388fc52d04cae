package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/** What {@code java/headers.mustache} sees. */
record HeadersView(
    Identifier packageName,
    List<Code> imports,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    List<HeaderView> headers)
    implements View {

  record HeaderView(Comment headerJavadoc, Code declaration) implements View {}
}

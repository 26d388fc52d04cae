package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/** What {@code java/xml.mustache} sees. */
record XmlView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    List<CodecView> codecs,
    List<ShapeView> shapes)
    implements View {

  record CodecView(Comment comment, Code declaration) implements View {}

  record ShapeView(boolean isReferred, Code constant, Code method) implements View {}
}

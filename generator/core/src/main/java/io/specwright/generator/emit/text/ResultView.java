package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/** What {@code java/result.mustache} sees. */
record ResultView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    List<CaseView> cases)
    implements View {

  /** @param component of the record, if it has one */
  record CaseView(Comment caseJavadoc, Identifier caseName, Code component) implements View {}
}

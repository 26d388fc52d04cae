package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;
import java.util.Optional;

/** What {@code java/webhooks.mustache} sees. */
record WebhooksView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    TypeText event,
    Code eventCodec,
    Optional<SignatureView> signature)
    implements View {

  record SignatureView(
      Literal header, TypeText string, TypeText list, TypeText map, TypeText verifier, TypeText signatureException)
      implements View {}
}

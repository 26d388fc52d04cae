package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Literal;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;
import java.util.Optional;

/**
 * What {@code java/webhooks.mustache} sees.
 *
 * @param hmac the header of a signature that is one; with it, or {@code standard}, there is a {@code signature}
 */
record WebhooksView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    TypeText string,
    Optional<HmacView> hmac,
    Optional<StandardView> standard,
    Optional<SignatureView> signature,
    TypeText event,
    Optional<UnionView> union,
    Optional<NamesView> names,
    List<DeliveryView> deliveries)
    implements View {

  record HmacView(Literal header, TypeText signatureException) implements View {}

  record StandardView(TypeText duration, TypeText signatureException) implements View {}

  record SignatureView(TypeText list, TypeText map, TypeText verifier, Code verifierOfSecrets) implements View {}

  record UnionView(Code eventCodec) implements View {}

  record NamesView(Comment namesJavadoc, List<CaseView> cases) implements View {}

  record CaseView(Literal name, TypeText variant, Identifier parser) implements View {}

  record DeliveryView(Comment deliveryJavadoc, Code method) implements View {}
}

package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.View;
import java.util.Optional;

/** What {@code docs/README.mustache} sees. */
record IndexView(
    Markdown title,
    Optional<Markdown> description,
    Identifier client,
    boolean embedsRuntime,
    Optional<Code> firstCall,
    Markdown baseUrlVariable,
    Optional<AuthenticationSection> authentication,
    Optional<Markdown> servers,
    Optional<Markdown> services,
    Optional<ReceivingView> webhooks,
    Optional<Markdown> models,
    Optional<Markdown> headers,
    Optional<Markdown> errors)
    implements View {

  record ReceivingView(Optional<Code> receiver, Markdown deliveries) implements View {}
}

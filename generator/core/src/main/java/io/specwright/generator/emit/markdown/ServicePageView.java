package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.View;
import java.util.List;
import java.util.Optional;

/** What {@code docs/service.mustache} sees. */
record ServicePageView(
    Identifier name, Optional<Markdown> description, Identifier accessor, List<OperationView> operations)
    implements View {

  /**
   * @param overview links to the operation from the list at the top
   */
  record OperationView(
      Identifier method,
      Markdown overview,
      boolean deprecated,
      Markdown request,
      Optional<Markdown> credentials,
      Optional<Markdown> operationDescription,
      Code signature,
      Optional<Code> example,
      Optional<Markdown> parameters,
      Markdown response,
      Optional<Markdown> errors)
      implements View {}
}

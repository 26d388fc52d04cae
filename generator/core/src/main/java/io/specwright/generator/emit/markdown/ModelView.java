package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.View;
import java.util.List;
import java.util.Optional;

/**
 * What {@code docs/model.mustache} sees. A page has one of fields, values, variants and target, according to the kind
 * of the type; that of a hierarchy has fields and variants.
 *
 * @param target the type that an alias stands for
 */
record ModelView(
    Identifier name,
    boolean deprecated,
    Optional<Markdown> description,
    Optional<Code> example,
    Optional<Markdown> fields,
    Optional<Markdown> values,
    List<VariantView> variants,
    boolean hasVariants,
    Optional<Markdown> target)
    implements View {

  record VariantView(Markdown type, Optional<Markdown> variantDescription, Optional<Code> variantExample)
      implements View {}
}

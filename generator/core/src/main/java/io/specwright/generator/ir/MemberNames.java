package io.specwright.generator.ir;

import java.util.Optional;

/**
 * The Java members of a property or an optional parameter, unique within their class and its builder.
 *
 * @param accessor the accessor, the field and the builder's setter: {@code lineItems}
 * @param adder for lists and maps, the builder's one-element method: {@code addLineItem}, {@code putMetadata}
 */
public record MemberNames(String accessor, Optional<String> adder) {}

/**
 * The Markdown reference: an index, a page per model and a page per service, each with Java that compiles.
 *
 * <p>Text of the document reaches a page only through {@code MarkdownText}. Must not know OpenAPI or JavaPoet.
 */
@NullMarked
package io.specwright.generator.emit.markdown;

import org.jspecify.annotations.NullMarked;

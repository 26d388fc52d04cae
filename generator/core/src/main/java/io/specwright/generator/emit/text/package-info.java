/**
 * The Mustache stage: client, services, servers, webhooks, package and module declarations. Every template has one view
 * record; a view holds only encoded values, so raw text of a document cannot reach a template.
 *
 * <p>The only package that knows Mustache; {@code emit.markdown} fills its pages in with the engine of this one.
 */
@NullMarked
package io.specwright.generator.emit.text;

import org.jspecify.annotations.NullMarked;

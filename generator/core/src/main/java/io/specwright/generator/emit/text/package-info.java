/**
 * The Mustache stage: client, services, {@code module-info}, Markdown. Every template has one view record; a view
 * holds only encoded values, so raw text of a document cannot reach a template.
 */
@NullMarked
package io.specwright.generator.emit.text;

import org.jspecify.annotations.NullMarked;

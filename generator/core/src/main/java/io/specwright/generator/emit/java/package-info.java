/**
 * The JavaPoet post-processor: model classes, enums, unions and their codecs, exceptions and parameter classes,
 * against the names the templates used.
 *
 * <p>The only package that knows JavaPoet.
 */
@NullMarked
package io.specwright.generator.emit.java;

import org.jspecify.annotations.NullMarked;

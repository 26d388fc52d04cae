/**
 * Writes the SDK down: {@code SdkModel} in, {@code FileSet} out. One emitter per concept; {@code emit.text} holds the
 * Mustache stage, {@code emit.java} the JavaPoet post-processor.
 *
 * <p>Must not know OpenAPI or the disk, and invents no names.
 */
@NullMarked
package io.specwright.generator.emit;

import org.jspecify.annotations.NullMarked;

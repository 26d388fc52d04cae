/**
 * The engine: a document and a configuration in, the files of an SDK out.
 * {@link io.specwright.generator.SdkGenerator} is the place to start.
 */
@NullMarked
package io.specwright.generator;

import org.jspecify.annotations.NullMarked;

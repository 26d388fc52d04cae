/**
 * The runtime's two shipments: its sources relocated into the client, or nothing because the client depends on the
 * artifact.
 *
 * <p>Must not know the model beyond what an emitter is given.
 */
@NullMarked
package io.specwright.generator.emit.runtime;

import org.jspecify.annotations.NullMarked;

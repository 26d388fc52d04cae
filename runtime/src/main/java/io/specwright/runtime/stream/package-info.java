/**
 * Bodies that arrive piece by piece: server-sent events, JSON lines and JSON sequences, read as they come.
 *
 * <p>Rests on {@code http} for responses that are streams; {@code http} does not know this package.
 */
@NullMarked
package io.specwright.runtime.stream;

import org.jspecify.annotations.NullMarked;

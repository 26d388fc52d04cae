/**
 * Bodies that arrive piece by piece: server-sent events and JSON lines, read as they come. Works on any
 * {@link java.io.InputStream} and knows nothing of HTTP exchanges.
 */
@NullMarked
package io.specwright.runtime.stream;

import org.jspecify.annotations.NullMarked;

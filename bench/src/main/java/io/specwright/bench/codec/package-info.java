/**
 * Decoding and encoding of one document, measured against other ways to do it in Java. Each contestant runs in
 * processes of its own, on a class path of its own; none of them knows another.
 */
@NullMarked
package io.specwright.bench.codec;

import org.jspecify.annotations.NullMarked;

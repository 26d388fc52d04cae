/**
 * JSON: a reader and a writer over UTF-8 bytes, a small tree, and the codecs that generated models are made of. Knows
 * nothing of HTTP and of the generator; uses no reflection, so that it works wherever Java does.
 */
@NullMarked
package io.specwright.runtime.json;

import org.jspecify.annotations.NullMarked;

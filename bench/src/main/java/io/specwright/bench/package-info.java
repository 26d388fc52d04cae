/**
 * Benchmarks of whole processes, as a user starts them. Knows Specwright and its peer by their command lines only.
 */
@NullMarked
package io.specwright.bench;

import org.jspecify.annotations.NullMarked;

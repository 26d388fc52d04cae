/** What a call of a generated client costs beyond the same bytes sent by the JDK's HTTP client alone. */
@NullMarked
package io.specwright.bench.overhead;

import org.jspecify.annotations.NullMarked;

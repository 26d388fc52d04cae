/** Bodies of several parts: {@code multipart/form-data} (RFC 7578) and its relatives, streamed. */
@NullMarked
package io.specwright.runtime.multipart;

import org.jspecify.annotations.NullMarked;

/** Credentials: which secret goes where in a request. Knows nothing of HTTP exchanges, retries or operations. */
@NullMarked
package io.specwright.runtime.auth;

import org.jspecify.annotations.NullMarked;

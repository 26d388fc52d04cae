/** Proof that a webhook delivery comes from the API. Works on raw bytes and knows no payload type. */
@NullMarked
package io.specwright.runtime.webhook;

import org.jspecify.annotations.NullMarked;

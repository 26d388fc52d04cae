/**
 * HTTP: the call path that every operation of a generated client shares, from parameters to the decoded result.
 *
 * <p>Open {@link io.specwright.runtime.http.ApiClient} first: its {@code callPath} method assembles the behaviour. This
 * package knows no API, no model and no OpenAPI document, and how secrets are made only through
 * {@link io.specwright.runtime.auth.Credentials}.
 */
@NullMarked
package io.specwright.runtime.http;

import org.jspecify.annotations.NullMarked;

/**
 * OAuth 2.0: credentials that fetch their tokens. Stands on {@link io.specwright.runtime.http}, which knows it only as
 * {@link io.specwright.runtime.auth.RenewableCredentials}.
 */
@NullMarked
package io.specwright.runtime.oauth;

import org.jspecify.annotations.NullMarked;

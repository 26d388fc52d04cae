package io.specwright.runtime.http;

import org.jspecify.annotations.Nullable;

/**
 * The result of a call with what came around it.
 *
 * @param body the decoded result; null only for an operation that returns nothing
 */
public record ApiResponse<T extends @Nullable Object>(int status, HttpHeaders headers, T body) {}

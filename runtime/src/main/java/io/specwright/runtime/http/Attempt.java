package io.specwright.runtime.http;

/**
 * One request of a call: the first, one after a fault that may have passed, or one with another token.
 *
 * @param number 1 for the first
 */
public record Attempt(Operation operation, int number) {}

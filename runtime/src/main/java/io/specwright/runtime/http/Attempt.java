package io.specwright.runtime.http;

/**
 * One request of a call: the first, one after a fault that may have passed, one with another token, or one to where a
 * redirect leads.
 *
 * @param number 1 for the first
 */
public record Attempt(Operation operation, int number) {}

package io.specwright.runtime.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bucket of tokens that all calls of a client share: a retry takes five, a success puts one back. While an API is
 * down, this keeps retries from multiplying the load; first attempts are never held back.
 */
final class RetryBudget {
  private static final int CAPACITY = 500;
  private static final int COST = 5;

  private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

  boolean tryTake() {
    return tokens.getAndUpdate(left -> left >= COST ? left - COST : left) >= COST;
  }

  void refill() {
    tokens.getAndUpdate(left -> Math.min(CAPACITY, left + 1));
  }
}

package io.specwright.generator.types;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Unions in a plain {@code switch} of Java 21 and later; on an older Java only {@code match} is there to test. */
class SealedSwitchTest {
  private static final int PATTERNS = 21;

  @Test
  void theCompilerKnowsAllVariants() throws Throwable {
    int feature = Runtime.version().feature();
    assumeTrue(feature >= PATTERNS, "skipped: patterns in switch need Java " + PATTERNS + ", this is " + feature);
    for (DynamicTest each : TypesTest.cases("Switch", feature).toList()) {
      each.getExecutable().execute();
    }
  }
}

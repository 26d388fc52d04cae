package io.specwright.generator.parse;

/**
 * As much of regular expressions (ECMA-262) as tells an unfinished one: their brackets. Nobody runs the pattern of a
 * document, neither here nor in a client, and no engine of Java speaks this dialect anyway.
 */
final class PatternSyntax {

  private PatternSyntax() {}

  static boolean isBalanced(String pattern) {
    int groups = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
        if (i == pattern.length()) {
          return false;
        }
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        groups++;
      } else if (c == ')' && --groups < 0) {
        return false;
      }
    }
    return groups == 0 && !inClass;
  }
}

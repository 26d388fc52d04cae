package io.specwright.generator.hostile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Texts that try to leave the place they are put in. Where one succeeds as Java, it sets the system property {@value
 * #MARKER}.
 */
final class Payloads {
  static final String MARKER = "specwright.hostile";

  /** Text without any harm, to compare with. */
  static final String BENIGN = "Plainwords";

  private static final String CODE = "static { System.setProperty(\"" + MARKER + "\", \"ran\"); }";
  private static final String CALL = "System.setProperty(\"" + MARKER + "\", \"ran\")";

  /** By what each one tries; in a fixed order. */
  static final Map<String, String> ALL = all();

  /** One of each kind: comments, literals, escapes, lines, templates, Javadoc, characters, names and files. */
  static final Map<String, String> TYPICAL = typical();

  private Payloads() {}

  private static Map<String, String> typical() {
    Map<String, String> typical = new LinkedHashMap<>(ALL);
    typical.keySet().retainAll(Set.of(
        "comment end", "escaped comment end", "three backslashes", "escaped literal end", "lone backslash",
        "header split", "mustache", "Javadoc tags", "right to left", "NUL", "traversal", "keyword", "empty"));
    return Collections.unmodifiableMap(typical);
  }

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("comment end", "*/ class X{} " + CODE + " /*");
    all.put("escaped comment end", "\\u002a\\u002f " + CODE + " /\\u002a");
    all.put("escape with many u", "\\uuuu002a\\uuu002f " + CODE + " /*");
    all.put("two backslashes", "\\\\u002a\\\\u002f " + CODE + " /*");
    all.put("three backslashes", "\\\\\\u002a\\\\\\u002f " + CODE + " /*");
    all.put("escaped backslash", "\\u005cu002a\\u005cu002f\\u005c\\u005cu002a " + CODE);
    all.put("escaped line end", "\\u000a " + CODE + " \\u000d " + CODE);
    all.put("line comment end", "\n" + CODE + "\n//");
    all.put("literal end", "\" + " + CALL + " + \"");
    all.put("escaped literal end", "\\u0022 + " + CALL + " + \\u0022");
    all.put("backslash and quote", "\\\" + " + CALL + " + \\\"");
    all.put("statement", "\"); " + CALL + "; (\"");
    all.put("quote", "\"");
    all.put("lone backslash", "ends with \\");
    all.put("broken escape", "\\u \\uzz \\u12 \\");
    all.put("line feed", "one\ntwo\n\n    three\n\ttab");
    all.put("carriage return", "one\rtwo\r\nthree\u0085four\u000bfive");
    all.put("header split", "x\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1");
    all.put("format", "%s %n %1$s %");
    all.put("braces", "{ } }} {{ } ; }");
    all.put("mustache", "{{mustache}} {{{x}}} {{>partial}} {{#a}}{{/a}} {{=<% %>=}}");
    all.put("JavaPoet", "$L $S $T $N $$ $W $> $< $[ $]");
    all.put("expression", "${x} #{x} ${" + CALL + "}");
    all.put("Javadoc tags", "@param x y\n@return z\n@deprecated\n{@code\n{@link #x\n{@inheritDoc}}");
    all.put("HTML", "<script>" + CALL + "</script><p></b>&bogus;&#x2a;/");
    all.put("right to left", "\u202e\u2066evil\u2069\u202c \u202a");
    all.put("line separator", "one\u2028" + CODE + "\u2029two");
    all.put("invisible", "\ufeffa\u200db\u200bc\u00add");
    all.put("NUL", "a\u0000b\u0001\u001a\u007f");
    all.put("emoji", "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67");
    all.put("homoglyph", "\u0410\u0430 \u00e9 \uff0a\uff0f \u01c5");
    all.put("10,000 characters", "x".repeat(9_995) + "*/\\u0");
    all.put("10,000 words", "ab ".repeat(3_333));
    all.put("device", "con");
    all.put("device file", "nul.txt");
    all.put("traversal", "../../x");
    all.put("encoded traversal", "..\\..\\x/%2e%2e/..");
    all.put("absolute path", "/etc/passwd");
    all.put("Windows path", "C:\\x");
    all.put("script link", "[x](javascript:alert(1)) ](javascript:alert(1)) <javascript:alert(1)>");
    all.put("image beacon", "![x](http://127.0.0.1:1/x) <img src=http://127.0.0.1:1/y onerror=z>");
    all.put("table", "| a | b |\n|---|---|\n| */ | @x |\n```\n");
    all.put("ANSI", "\u001b[31mred\u001b[0m\u001b]0;title\u0007");
    all.put("keyword", "class");
    all.put("Object method", "getClass");
    all.put("java.lang", "Object");
    all.put("underscore", "_");
    all.put("empty", "");
    all.put("blank", "   ");
    return Collections.unmodifiableMap(all);
  }
}

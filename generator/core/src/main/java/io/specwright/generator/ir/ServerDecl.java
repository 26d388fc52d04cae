package io.specwright.generator.ir;

import java.util.List;

/**
 * A server of the document.
 *
 * @param constant the enum constant: {@code LIVE}
 * @param url absolute, with {@code {variables}} replaced by their defaults, no trailing slash
 * @param template as the document spells it
 * @param variables in the template
 */
public record ServerDecl(String constant, String url, String template, Docs docs, List<Variable> variables) {

  /** A server without variables. */
  public ServerDecl(String constant, String url, Docs docs) {
    this(constant, url, url, docs, List.of());
  }

  /** What a caller can replace in a server's URL. */
  public record Variable(String name, String defaultValue) {}
}

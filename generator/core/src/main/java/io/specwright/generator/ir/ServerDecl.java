package io.specwright.generator.ir;

import java.util.List;

/**
 * A server of the document.
 *
 * @param constant the enum constant: {@code LIVE}
 * @param url absolute, with {@code {variables}} replaced by their defaults, no trailing slash
 * @param variables the variables in the url, for documentation
 */
public record ServerDecl(String constant, String url, Docs docs, List<String> variables) {}

package io.specwright.generator.ir;

/** The document's {@code info}: raw text. */
public record ApiInfo(String title, String version, Docs docs) {}

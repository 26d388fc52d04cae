package io.specwright.generator.ir;

import java.util.List;

/**
 * The result of an operation whose successes have different bodies: a sealed interface with one record per status.
 */
public record ResultDecl(TypeId id, List<ResultCase> cases) {

  /**
   * One status.
   *
   * @param name of the record: {@code Created}
   */
  public record ResultCase(String name, StatusMatch status, ResponseDecl response) {}
}

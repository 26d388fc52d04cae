package io.specwright.generator.emit.text;

import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What most operations of a service have in common, and so need not repeat: credentials, server, errors.
 *
 * @param errors those that at least three of four such operations declare
 */
record CommonCall(Access access, List<Thrown> errors) {

  /** Where an operation is and who may call it. */
  record Access(List<List<String>> security, Optional<String> serverUrl) {
    static Access of(OperationDecl operation) {
      return new Access(operation.security(), operation.serverUrl());
    }

    boolean isDefault() {
      return security.isEmpty() && serverUrl.isEmpty();
    }
  }

  /** An exception and its statuses, whatever the document says about them. */
  record Thrown(StatusMatch status, TypeId error) {
    static Thrown of(ErrorCase error) {
      return new Thrown(error.status(), error.error());
    }
  }

  /** Empty if no two operations have anything in common. */
  static Optional<CommonCall> of(List<OperationDecl> operations) {
    Map<Access, List<OperationDecl>> groups = operations.stream()
        .collect(Collectors.groupingBy(Access::of, LinkedHashMap::new, Collectors.toList()));
    List<OperationDecl> largest = List.of();
    for (List<OperationDecl> group : groups.values()) {
      largest = group.size() > largest.size() ? group : largest;
    }
    if (largest.size() < 2) {
      return Optional.empty();
    }
    CommonCall common = new CommonCall(Access.of(largest.get(0)), frequent(largest));
    boolean saves = largest.stream().filter(common::isPartOf).count() > 1;
    return saves && !(common.access.isDefault() && common.errors.isEmpty()) ? Optional.of(common) : Optional.empty();
  }

  private static List<Thrown> frequent(List<OperationDecl> operations) {
    Map<Thrown, Long> counts = operations.stream()
        .flatMap(operation -> thrown(operation).stream())
        .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    List<Thrown> frequent = new ArrayList<>();
    counts.forEach((thrown, count) -> {
      if (4 * count >= 3 * operations.size()) {
        frequent.add(thrown);
      }
    });
    return frequent;
  }

  static List<Thrown> thrown(OperationDecl operation) {
    return operation.errors().stream().map(Thrown::of).toList();
  }

  boolean isPartOf(OperationDecl operation) {
    return access.equals(Access.of(operation)) && thrown(operation).containsAll(errors);
  }

  /** The errors that every operation of a service declares, in the same words. */
  static List<ErrorCase> errorsOfAll(List<OperationDecl> operations) {
    return operations.size() < 2
        ? List.of()
        : operations.get(0).errors().stream()
            .filter(error -> operations.stream().allMatch(operation -> operation.errors().contains(error)))
            .toList();
  }
}

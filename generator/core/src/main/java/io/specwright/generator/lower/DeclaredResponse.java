package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.StatusMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A response that an operation declares.
 *
 * @param key the status as the document spells it
 * @param node through references
 * @param location of the entry itself
 */
record DeclaredResponse(String key, StatusMatch status, SpecCursor node, Location location) {

  /** All whose status is one, in the document's order. */
  static List<DeclaredResponse> of(OperationSource source) {
    List<DeclaredResponse> responses = new ArrayList<>();
    for (SpecCursor.Member member : source.node().members("responses")) {
      status(member.name()).ifPresent(status -> responses.add(
          new DeclaredResponse(member.name(), status, member.value().resolved(), member.value().location())));
    }
    return responses;
  }

  /** What a call returns: any success; else redirects, which then are its answer; else {@code default}. */
  static List<DeclaredResponse> successes(OperationSource source) {
    List<DeclaredResponse> all = of(source);
    return Stream.of(200, 300, 0)
        .map(low -> all.stream().filter(response -> response.isBetween(low)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isBetween(int low) {
    return low == 0 ? status.equals(StatusMatch.DEFAULT) : status.low() >= low && status.high() < low + 100;
  }

  boolean isRedirect() {
    return isBetween(300);
  }

  /** 100 to 199, after which the answer is still to come. */
  boolean isInterim() {
    return isBetween(100);
  }

  List<SpecCursor.Member> content() {
    return node.members("content");
  }

  static Optional<StatusMatch> status(String key) {
    if (key.equals("default")) {
      return Optional.of(StatusMatch.DEFAULT);
    } else if (key.matches("[1-5](XX|xx)")) {
      int low = (key.charAt(0) - '0') * 100;
      return Optional.of(new StatusMatch(low, low + 99));
    } else if (key.matches("[1-9][0-9]{2}")) {
      return Optional.of(new StatusMatch(Integer.parseInt(key), Integer.parseInt(key)));
    }
    return Optional.empty();
  }
}

package io.specwright.generator.roundtrip;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.loss.Raw;
import io.specwright.generator.loss.RawDocument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many values a schema asks for at least, roughly: what leads to an end, where a document has become large. */
final class Costs {
  private static final int DEEPEST = 8;
  private static final int TOO_DEEP = 1_000;
  private static final int MOST = 1_000_000;

  private final RawDocument document;
  private final Map<Location, Integer> known = new ConcurrentHashMap<>();

  Costs(RawDocument document) {
    this.document = document;
  }

  int of(Raw schema) {
    Integer cost = known.get(schema.location());
    if (cost == null) {
      cost = of(schema, 0);
      known.put(schema.location(), cost);
    }
    return cost;
  }

  private int of(Raw schema, int depth) {
    if (depth > DEEPEST) {
      return TOO_DEEP;
    }
    long cost = 1;
    if (RawDocument.isReference(schema)) {
      cost += document.target(schema).map(target -> of(target, depth + 1)).orElse(0);
    }
    for (Raw part : schema.member("allOf").elements()) {
      cost += of(part, depth + 1);
    }
    for (String keyword : List.of("oneOf", "anyOf")) {
      cost += schema.member(keyword).elements().stream().mapToInt(part -> of(part, depth + 1)).min().orElse(0);
    }
    for (Raw name : schema.member("required").elements()) {
      cost += of(schema.member("properties").member(name.text()), depth + 1);
    }
    return (int) Math.min(cost, MOST);
  }
}

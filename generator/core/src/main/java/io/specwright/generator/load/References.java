package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.Optional;

/** Follows references to their targets. */
final class References {
  /** References that lead through references, before it looks like a circle. */
  private static final int HOPS = 50;

  private final SpecFolder folder;

  References(SpecFolder folder) {
    this.folder = folder;
  }

  /** The target of a reference that stands in {@code from} at a place. */
  Target follow(StringNode reference, SourceFile from, Place place) throws UnreadableException {
    return follow(reference, from, place, HOPS);
  }

  private Target follow(StringNode reference, SourceFile from, Place place, int hops) throws UnreadableException {
    Location location = reference.location();
    if (hops == 0) {
      throw new UnreadableException(
          "circular-reference", location, "the reference leads back to itself",
          "let one of the references lead to a value");
    }
    Reference parsed = Reference.parse(reference.value(), location);
    SourceFile file = parsed.file().isEmpty() ? from : folder.resolve(parsed.file(), from, location);
    Target target = new Target(file, JsonPointer.ROOT, place);
    SpecNode node = file.root();
    for (String segment : parsed.pointer().segments()) {
      Optional<SpecNode> child = node.child(segment);
      Optional<StringNode> detour = Reference.in(node, Place.OTHER);
      if (child.isEmpty() && detour.isPresent()) {
        target = follow(detour.get(), target.file(), place, hops - 1);
        child = target.node().child(segment);
      }
      node = child.orElseThrow(() -> new UnreadableException(
          "unresolved-reference",
          location,
          "there is no " + Limits.quote("#" + parsed.pointer()) + " in " + file.name(),
          "correct the reference or add what it refers to"));
      target = new Target(target.file(), target.pointer().child(segment), place);
    }
    return target;
  }
}

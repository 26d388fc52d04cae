package io.specwright.generator.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which component each shared value is. The decisions depend on places alone, so that unrelated edits do not change
 * them.
 */
final class Registry {
  private final Mounts mounts;
  private final Map<SpecNode, Target> promoted = new IdentityHashMap<>();
  private final SortedMap<String, Target> added = new TreeMap<>();

  private Registry(Mounts mounts) {
    this.mounts = mounts;
  }

  static Registry of(Discovery discovery) {
    Registry registry = new Registry(discovery.mounts());
    registry.promote(discovery.aliases());
    registry.register(discovery);
    return registry;
  }

  /** Where a shared value stands. */
  JsonPointer addressOf(Target target) {
    return mounts.addressOf(target).orElseThrow();
  }

  /** What a member of {@code components} that is but a reference is replaced by. */
  Optional<Target> promoted(SpecNode node) {
    return Optional.ofNullable(promoted.get(node));
  }

  /** Values that become new components, by address. */
  Map<JsonPointer, Target> added() {
    Map<JsonPointer, Target> byAddress = new LinkedHashMap<>();
    added.forEach((address, target) -> byAddress.put(JsonPointer.parse(address).orElseThrow(), target));
    return byAddress;
  }

  /**
   * A target outside of the components becomes the component that refers to it: of several, the one of its name, else
   * the first.
   */
  private void promote(List<Discovery.Alias> aliases) {
    Map<Target, Discovery.Alias> chosen = new LinkedHashMap<>();
    for (Discovery.Alias alias : aliases) {
      if (mounts.addressOf(alias.target()).isEmpty()) {
        boolean sameName = alias.address().last().equals(alias.target().names().get(0));
        chosen.merge(alias.target(), alias, (first, other) -> sameName ? other : first);
      }
    }
    chosen.forEach((target, alias) -> {
      mounts.add(target, alias.address());
      promoted.put(alias.node(), target);
    });
  }

  private void register(Discovery discovery) {
    List<Target> open = new ArrayList<>(discovery.shared());
    open.removeIf(target -> mounts.addressOf(target).isPresent());
    open.sort(Comparator.comparing((Target target) -> target.file().path())
        .thenComparing(target -> target.pointer().segments().size())
        .thenComparing(target -> target.pointer().toString()));
    Mounts outermost = new Mounts();
    Map<String, List<Target>> byKind = new TreeMap<>();
    for (Target target : open) {
      if (outermost.addressOf(target).isEmpty()) {
        outermost.add(target, target.pointer());
        byKind.computeIfAbsent(target.place().registry().orElseThrow(), kind -> new ArrayList<>()).add(target);
      }
    }
    byKind.forEach((kind, targets) -> ComponentNames.assign(targets, discovery.names(kind)).forEach((target, name) -> {
      JsonPointer address = JsonPointer.of("components", kind, name);
      mounts.add(target, address);
      added.put(address.toString(), target);
    }));
  }
}

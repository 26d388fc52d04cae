package io.specwright.generator.emit.markdown;

import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Decision.ByElement;
import io.specwright.generator.ir.Decision.ByKind;
import io.specwright.generator.ir.Decision.ByPresence;
import io.specwright.generator.ir.Decision.ByProperty;
import io.specwright.generator.ir.Decision.JsonKind;
import io.specwright.generator.ir.Decision.PresenceCase;
import io.specwright.generator.ir.Decision.Take;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.runtime.json.JsonValue;
import java.util.Optional;

/** Follows a union's decision for a value, as the generated decoder will. */
final class VariantChoice {

  private VariantChoice() {}

  /** The index of the variant; empty if the decoder would take the value for none. */
  static Optional<Integer> of(Decision decision, JsonValue value) {
    if (decision instanceof Take take) {
      return Optional.of(take.variant());
    }
    return next(decision, value).flatMap(chosen -> of(chosen, value));
  }

  /** The type of a hierarchy's object. */
  static TypeId of(HierarchyDecl hierarchy, JsonValue value) {
    return value.get(hierarchy.discriminator())
        .map(kind -> hierarchy.kinds().get(kind.asString().orElse(kind.toJson())))
        .orElse(hierarchy.unknown());
  }

  private static Optional<Decision> next(Decision decision, JsonValue value) {
    if (decision instanceof ByKind kinds) {
      return value.isNull()
          ? Optional.empty()
          : Optional.ofNullable(kinds.cases().get(JsonKind.valueOf(value.kind().name())));
    }
    if (decision instanceof ByProperty property) {
      return value.get(property.wireName())
          .flatMap(text -> Optional.ofNullable(property.cases().get(text.asString().orElse(text.toJson()))))
          .or(property::otherwise);
    }
    if (decision instanceof ByElement elements) {
      return value.asArray()
          .flatMap(array -> array.stream().findFirst())
          .filter(first -> !first.isNull())
          .map(first -> elements.cases().get(JsonKind.valueOf(first.kind().name())))
          .or(() -> Optional.of(elements.otherwise()));
    }
    if (decision instanceof ByPresence presence) {
      return presence.cases().stream()
          .filter(each -> each.wireNames().stream().allMatch(name -> value.get(name).isPresent()))
          .findFirst()
          .map(PresenceCase::decision)
          .or(presence::otherwise);
    }
    return Optional.empty();
  }
}

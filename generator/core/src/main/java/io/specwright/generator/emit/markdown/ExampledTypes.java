package io.specwright.generator.emit.markdown;

import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AliasRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.UnionDecl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of which the document gives an example, be it of some part of theirs. */
final class ExampledTypes {
  private final Set<TypeId> exampled = new HashSet<>();

  ExampledTypes(SdkModel model) {
    Map<TypeId, List<TypeId>> users = new HashMap<>();
    Deque<TypeId> fresh = new ArrayDeque<>();
    for (TypeDecl type : model.types()) {
      parts(type).map(ExampledTypes::name).flatMap(Optional::stream)
          .forEach(part -> users.computeIfAbsent(part, id -> new ArrayList<>()).add(type.id()));
      if (hasOwnExample(type)) {
        fresh.add(type.id());
      }
    }
    while (!fresh.isEmpty()) {
      TypeId id = fresh.remove();
      if (exampled.add(id)) {
        fresh.addAll(users.getOrDefault(id, List.of()));
      }
    }
  }

  boolean contain(TypeRef type) {
    return name(type).filter(exampled::contains).isPresent();
  }

  private static boolean hasOwnExample(TypeDecl type) {
    return !type.examples().isEmpty()
        || type instanceof ObjectDecl object
            && object.properties().stream().anyMatch(property -> !property.examples().isEmpty());
  }

  private static Stream<TypeRef> parts(TypeDecl type) {
    if (type instanceof ObjectDecl object) {
      return object.properties().stream().map(PropertyDecl::type);
    }
    if (type instanceof UnionDecl union) {
      return union.variants().stream().map(UnionDecl.VariantDecl::type);
    }
    if (type instanceof HierarchyDecl hierarchy) {
      return hierarchy.kinds().values().stream().map(NamedRef::new);
    }
    return type instanceof AliasDecl alias ? Stream.of(alias.target()) : Stream.empty();
  }

  /** The named type that values of this type consist of. */
  private static Optional<TypeId> name(TypeRef type) {
    if (type instanceof AliasRef alias) {
      return Optional.of(alias.id());
    }
    if (type instanceof ListRef list) {
      return name(list.element());
    }
    if (type instanceof MapRef map) {
      return name(map.value());
    }
    return type instanceof NamedRef named ? Optional.of(named.id()) : Optional.empty();
  }
}

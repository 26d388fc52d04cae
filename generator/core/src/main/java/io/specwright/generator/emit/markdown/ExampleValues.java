package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AliasRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An example of every type: the document's own where it fits, else one that is made up of the examples of its parts.
 * It has everything required, and what is optional where the document shows how. Empty for a type that has no finite
 * value, and for one of too many parts.
 */
public final class ExampleValues {
  /** The most values in one example. */
  private static final int LARGEST = 1_000;

  /** The deepest object with optional properties. */
  private static final int DEEPEST = 4;

  private final EmitContext context;
  private final ValueFit fit;
  private final ExampledTypes exampled;

  public ExampleValues(SdkModel model, EmitContext context) {
    this.context = context;
    this.fit = new ValueFit(context);
    this.exampled = new ExampledTypes(model);
  }

  public Optional<JsonValue> of(TypeDecl type) {
    return new Attempt().named(type, type.id().simpleName());
  }

  /**
   * @param name what the value is for: a string's example depends on it
   */
  public Optional<JsonValue> of(TypeRef type, String name) {
    return new Attempt().any(type, name);
  }

  public Optional<JsonValue> of(ParameterDecl parameter) {
    return firstFit(parameter.examples(), parameter.type())
        .or(() -> parameter.defaultValue().filter(value -> fit.fits(value, parameter.type())))
        .or(() -> of(parameter.type(), parameter.wireName()));
  }

  /**
   * Of a part that is no file; empty also for an optional one that the document shows no value of.
   *
   * @param shown the value in an example of the whole body
   */
  Optional<JsonValue> of(PartDecl part, TypeRef type, Optional<JsonValue> shown) {
    return shown.filter(value -> fit.fits(value, type))
        .or(() -> firstFit(part.examples(), type))
        .or(() -> part.required() ? part.defaultValue().filter(value -> fit.fits(value, type)) : Optional.empty())
        .or(() -> part.required() ? of(type, part.wireName()) : Optional.empty());
  }

  private Optional<JsonValue> firstFit(List<JsonValue> examples, TypeRef type) {
    return examples.stream().filter(example -> fit.fits(example, type)).findFirst();
  }

  /** One example in the making: it knows which types it is inside of, so that it ends. */
  private final class Attempt {
    private final Set<TypeId> open = new HashSet<>();
    private int size;

    Optional<JsonValue> any(TypeRef type, String name) {
      if (type instanceof AliasRef alias) {
        return named(context.type(alias.id()), name);
      }
      if (type instanceof ScalarRef ref) {
        return Optional.of(ScalarExample.of(ref.scalar(), name));
      }
      if (type instanceof ListRef list) {
        return Optional.of(JsonValue.of(any(list.element(), name).map(List::of).orElse(List.of())));
      }
      if (type instanceof MapRef map) {
        return Optional.of(JsonValue.of(any(map.value(), name).map(value -> Map.of("key", value)).orElse(Map.of())));
      }
      return type instanceof NamedRef named
          ? named(context.type(named.id()), name)
          : Optional.of(JsonValue.of("value"));
    }

    Optional<JsonValue> named(TypeDecl type, String name) {
      Optional<JsonValue> own = type.examples().stream().filter(example -> fit.fits(example, type)).findFirst();
      if (own.isPresent()) {
        return own;
      }
      if (++size > LARGEST || !open.add(type.id())) {
        return Optional.empty();
      }
      try {
        if (type instanceof AliasDecl alias) {
          return any(alias.target(), name);
        }
        if (type instanceof EnumDecl constants) {
          return Optional.of(constants.constants().get(0).wireValue());
        }
        if (type instanceof HierarchyDecl hierarchy) {
          return hierarchy(hierarchy, name);
        }
        return type instanceof UnionDecl union ? union(union, name) : object((ObjectDecl) type);
      } finally {
        open.remove(type.id());
      }
    }

    /** Near the root the variant that shows most, further in the one that is shortest. */
    private Optional<JsonValue> union(UnionDecl union, String name) {
      Comparator<VariantDecl> scalarFirst =
          Comparator.comparing(variant -> !(variant.type().resolved() instanceof ScalarRef));
      return union.variants().stream()
          .sorted(open.size() == 2 ? scalarFirst.reversed() : scalarFirst)
          .map(variant -> any(variant.type(), name))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private Optional<JsonValue> hierarchy(HierarchyDecl hierarchy, String name) {
      return Stream.concat(hierarchy.kinds().values().stream(), Stream.of(hierarchy.unknown()))
          .map(kind -> named(context.type(kind), name))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private Optional<JsonValue> object(ObjectDecl object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      for (PropertyDecl property : object.properties()) {
        if (property.required() || property.isPreset() || isShown(property)) {
          Optional<JsonValue> value = value(property);
          if (value.isEmpty() && property.mustBeSupplied()) {
            return Optional.empty();
          }
          value.filter(present -> property.required() || !isEmpty(present))
              .ifPresent(present -> members.put(property.wireName(), present));
        }
      }
      return Optional.of(JsonValue.of(members));
    }

    private static boolean isEmpty(JsonValue value) {
      return value.asArray().filter(List::isEmpty).isPresent() || value.asObject().filter(Map::isEmpty).isPresent();
    }

    private boolean isShown(PropertyDecl property) {
      return !property.deprecated()
          && (!property.examples().isEmpty() || open.size() <= DEEPEST && exampled.contain(property.type()));
    }

    private Optional<JsonValue> value(PropertyDecl property) {
      return property.constant()
          .or(() -> firstFit(property.examples(), property.type()))
          .or(() -> property.defaultValue().filter(value -> fit.fits(value, property.type())))
          .or(() -> any(property.type(), property.wireName()))
          .or(() -> property.nullable() ? Optional.of(JsonValue.ofNull()) : Optional.empty());
    }
  }
}

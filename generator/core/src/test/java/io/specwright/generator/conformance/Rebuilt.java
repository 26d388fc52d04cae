package io.specwright.generator.conformance;

import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.runtime.json.JsonModel;
import io.specwright.runtime.json.JsonUnion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** A value put together once more, as a caller would: objects by their builders, unions by their variants. */
record Rebuilt(Types types) {

  /** The same value, of which no object was decoded unless only a server can make it. */
  Object of(TypeRef reference, Object value) {
    TypeRef type = reference.resolved();
    if (value == null) {
      return null;
    } else if (type instanceof ListRef list) {
      Collection<Object> copy = list.unique() ? new LinkedHashSet<>() : new ArrayList<>();
      ((Collection<?>) value).forEach(element -> copy.add(of(list.element(), element)));
      return copy;
    } else if (type instanceof MapRef map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((name, element) -> copy.put(name, of(map.value(), element)));
      return copy;
    } else if (type instanceof NamedRef named) {
      return declared(types.declaration(named), value);
    }
    return value;
  }

  private Object declared(TypeDecl declaration, Object value) {
    if (declaration instanceof ObjectDecl object) {
      boolean servers = object.properties().stream().anyMatch(property -> property.access() == Access.READ_ONLY);
      return servers ? value : object(object, (JsonModel) value);
    } else if (declaration instanceof HierarchyDecl) {
      return declared(types.declaration((JsonModel) value), value);
    } else if (declaration instanceof UnionDecl union) {
      UnionDecl.VariantDecl variant = TypedValues.variant(union, value);
      return construct(union.id().nested(variant.recordName()), of(variant.type(), ((JsonUnion) value).value()));
    }
    return value;
  }

  private Object construct(TypeId variant, Object value) {
    try {
      return types.load(variant).getConstructors()[0].newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object object(ObjectDecl object, JsonModel value) {
    Object builder = Calls.callStatic(types.load(object.id()), "builder");
    for (PropertyDecl property : object.properties()) {
      if (property.isSettable()) {
        set(builder, property, value);
      }
    }
    TypeRef additional = object.additional().orElse(new TypeRef.AnyRef());
    ((Map<?, ?>) Calls.call(value, "additionalProperties")).forEach((name, element) ->
        Calls.call(builder, "putAdditionalProperty", name, of(additional, element)));
    return Calls.call(builder, "build");
  }

  private void set(Object builder, PropertyDecl property, JsonModel value) {
    String name = property.names().accessor();
    Object typed = Calls.call(value, name);
    Object content = typed instanceof Optional<?> optional ? optional.orElse(null) : typed;
    if (content != null) {
      add(builder, property, of(property.type(), content));
    } else if (value.isNull(property.wireName())) {
      Calls.call(builder, "setNull", property.wireName());
    }
  }

  /** One by one where that is possible, in one go otherwise. */
  private static void add(Object builder, PropertyDecl property, Object content) {
    Optional<String> adder = property.names().adder();
    if (adder.isPresent() && content instanceof Collection<?> elements && !elements.isEmpty()) {
      elements.forEach(element -> Calls.call(builder, adder.get(), element));
    } else if (adder.isPresent() && content instanceof Map<?, ?> map && !map.isEmpty()) {
      map.forEach((name, element) -> Calls.call(builder, adder.get(), name, element));
    } else {
      Calls.call(builder, property.names().accessor(), content);
    }
  }
}

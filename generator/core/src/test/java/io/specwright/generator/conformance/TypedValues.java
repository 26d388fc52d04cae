package io.specwright.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AnyRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import io.specwright.generator.ir.TypeRef.ScalarRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.Bytes;
import io.specwright.runtime.json.JsonModel;
import io.specwright.runtime.json.JsonUnion;
import io.specwright.runtime.json.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Holds what typed accessors say against the JSON it was decoded from, without the codecs under test. */
record TypedValues(Types types) {

  /** Checks a value and everything in it. */
  void check(TypeRef reference, Object value, JsonNode json) {
    TypeRef type = reference.resolved();
    if (type instanceof AnyRef) {
      assertThat(Json.same(Json.parse(value.toString()), json)).as("%s is %s", value, json).isTrue();
    } else if (json.isNull()) {
      assertThat(value).isNull();
    } else if (type instanceof ScalarRef scalar) {
      assertThat(value).as("%s", scalar).isEqualTo(scalar(scalar.scalar(), json));
    } else if (type instanceof ListRef list) {
      Collection<?> elements = (Collection<?>) value;
      assertThat(elements).hasSize(json.size());
      Iterator<?> each = elements.iterator();
      json.forEach(element -> check(list.element(), each.next(), element));
    } else if (type instanceof MapRef map) {
      checkMap(map.value(), (Map<?, ?>) value, members(json));
    } else if (type instanceof NamedRef named) {
      checkDeclared(types.declaration(named), value, json);
    }
  }

  private void checkDeclared(TypeDecl declaration, Object value, JsonNode json) {
    if (declaration instanceof ObjectDecl object) {
      checkObject(object, (JsonModel) value, json);
    } else if (declaration instanceof HierarchyDecl hierarchy) {
      TypeId kind = hierarchy.kinds().getOrDefault(json.path(hierarchy.discriminator()).asText(), hierarchy.unknown());
      assertThat(value).isInstanceOf(types.load(kind));
      checkDeclared(types.declaration((JsonModel) value), value, json);
    } else if (declaration instanceof EnumDecl enumeration) {
      OpenEnum<?, ?> open = (OpenEnum<?, ?>) value;
      check(TypeRef.of(enumeration.scalar()), open.value(), json);
      boolean known = enumeration.constants().stream()
          .anyMatch(constant -> Json.same(Json.parse(constant.wireValue().toString()), json));
      assertThat(open.known().isPresent()).as("%s is known", json).isEqualTo(known);
    } else if (declaration instanceof UnionDecl union) {
      VariantDecl variant = variant(union, value);
      check(variant.type(), ((JsonUnion) value).value(), json);
    }
  }

  static VariantDecl variant(UnionDecl union, Object value) {
    return union.variants().stream()
        .filter(variant -> variant.recordName().equals(value.getClass().getSimpleName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("an unknown variant of " + union.id() + ": " + value));
  }

  private void checkObject(ObjectDecl object, JsonModel value, JsonNode json) {
    Map<String, JsonNode> rest = members(json);
    for (PropertyDecl property : object.properties()) {
      JsonNode member = rest.remove(property.wireName());
      Object typed = Calls.call(value, property.names().accessor());
      boolean there = member != null && !member.isNull();
      assertThat(value.isNull(property.wireName())).as(property.wireName()).isEqualTo(member != null && !there);
      if (property.required() && !property.nullable()) {
        check(property.type(), typed, member);
      } else if (there) {
        check(property.type(), ((Optional<?>) typed).orElseThrow(), member);
      } else {
        assertThat(typed).as(property.wireName()).isEqualTo(Optional.empty());
      }
    }
    Map<?, ?> additional = (Map<?, ?>) Calls.call(value, "additionalProperties");
    checkMap(object.additional().orElse(new AnyRef()), additional, rest);
  }

  private void checkMap(TypeRef type, Map<?, ?> map, Map<String, JsonNode> json) {
    assertThat(map.keySet()).isEqualTo(json.keySet());
    json.forEach((name, value) -> check(type, map.get(name), value));
  }

  private static Map<String, JsonNode> members(JsonNode json) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    json.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }

  private static Object scalar(Scalar scalar, JsonNode json) {
    String text = json.asText();
    return switch (scalar) {
      case STRING -> json.textValue();
      case BOOLEAN -> json.booleanValue();
      case INT -> json.intValue();
      case LONG -> json.longValue();
      case DECIMAL -> json.decimalValue();
      case DOUBLE -> json.doubleValue();
      case DATE_TIME -> OffsetDateTime.parse(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> OffsetTime.parse(text);
      case DURATION -> Duration.parse(text);
      case UUID -> UUID.fromString(text);
      case URI -> URI.create(text);
      case BYTES -> bytes(json);
    };
  }

  private static Bytes bytes(JsonNode json) {
    try {
      return Bytes.of(json.binaryValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

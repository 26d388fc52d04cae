package io.specwright.generator.emit.java;

import static io.specwright.generator.emit.java.Sample.any;
import static io.specwright.generator.emit.java.Sample.list;
import static io.specwright.generator.emit.java.Sample.map;
import static io.specwright.generator.emit.java.Sample.ref;
import static io.specwright.generator.emit.java.Sample.string;
import static io.specwright.generator.emit.java.Sample.variant;
import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.emit.encode.HostileText;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Decision.ByPresence;
import io.specwright.generator.ir.Decision.ByProperty;
import io.specwright.generator.ir.Decision.PresenceCase;
import io.specwright.generator.ir.Decision.Take;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonCodec;
import io.specwright.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that other code in the same file also wants. */
class HostileNamesTest {
  private static final List<String> CLASSES = List.of(
      "Object", "String", "Long", "Boolean", "Integer", "Override", "Deprecated", "SuppressWarnings", "List",
      "Set", "Map", "Optional", "Objects", "Function", "ArrayList", "Collections", "Builder", "Known",
      "Unknown", "R", "Thread", "File", "URI", "UUID", "Record", "Enum", "BigDecimal", "OffsetDateTime",
      "JsonValue", "JsonCodec", "JsonCodecs", "JsonReader", "JsonNames", "ModelText", "Nullable",
      "RequiredProperties", "CallParams", "CallParamsBuilder", "ParameterStyle", "ApiException", "ErrorContext",
      "IllegalStateException");

  private static final List<String> MEMBERS = List.of(
      "in", "name", "value", "other", "o", "that", "this$", "out", "b", "element", "from", "text", "required",
      "read", "write", "codec", "known", "of", "match", "variant", "unknown", "java", "io", "acme", "add",
      "put", "verify", "$", "_x", "length", "query", "header", "cookie", "plus", "get", "fill", "parameters");

  private static Property[] everything() {
    Stream<Property> members = MEMBERS.stream().flatMap(member -> Stream.of(
        Property.named(member, member, string()).required(),
        Property.named(member + "-list", member + "List1", list(any())).nullable(),
        Property.named(member + "-x", member + "_", map(string()))));
    Stream<Property> types = Stream.of("String", "List", "Builder")
        .map(type -> Property.named(type, "p" + type, ref(type)).deprecated());
    return Stream.of(members, types).flatMap(stream -> stream).toArray(Property[]::new);
  }

  private static Property[] everyKind() {
    Stream<Property> containers = Stream.of(
        Property.of("list", list(ref("List"))),
        Property.of("map", map(ref("Map"))).required(),
        Property.of("set", new TypeRef.ListRef(ref("Set"), true, true)),
        Property.of("string", ref("String")).nullable(),
        Property.of("any", any()).required());
    Stream<Property> scalars =
        Stream.of(Scalar.LONG, Scalar.DECIMAL, Scalar.DOUBLE, Scalar.UUID, Scalar.DATE_TIME)
            .map(scalar -> Property.named("s" + scalar, "s" + scalar.ordinal(), TypeRef.of(scalar)));
    return Stream.concat(containers, scalars).toArray(Property[]::new);
  }

  @Test
  void objectsMayBeCalledAnything() {
    Sample sample = new Sample();
    CLASSES.forEach(name -> sample.object(name, "", Optional.of(ref("Object")), everyKind()));
    for (String name : List.of(
        "Object", "String", "Override", "Builder", "Optional", "ApiException", "CallParams", "CallParamsBuilder")) {
      sample.error(name, "", ref(name)).params(name, "op", everyKind());
    }
    sample.object("Members", "", Optional.of(ref("Object")), everything());
    sample.params("Members", "op", everything());
    sample.compile();
  }

  @Test
  void enumsMayBeCalledAnything() {
    Map<String, JsonValue> few = Map.of("A", JsonValue.of("a"));
    Map<String, JsonValue> many = new LinkedHashMap<>(Map.of("BY_VALUE", JsonValue.of(0)));
    for (int i = 1; i < 10; i++) {
      many.put("C" + i, JsonValue.of(i));
    }
    Sample strings = new Sample();
    Sample longs = new Sample();
    CLASSES.forEach(name -> strings.enumOf(name, Scalar.STRING, "", few));
    CLASSES.forEach(name -> longs.enumOf(name, Scalar.LONG, "", many));
    strings.compile();
    longs.compile();
  }

  @Test
  void unionsMayBeCalledAnything() {
    Sample sample = new Sample().object("Plain", Property.of("a", string()));
    CLASSES.forEach(name -> sample.union(name, "", new Take(0),
        variant("Out", ref("Plain")), variant("Value", string()), variant("In", list(string())),
        variant("Unknown1", map(ref("List"))), variant("R", any()), variant("Variant", ref("Override"))));
    sample.compile();
  }

  @Test
  void theEmbeddedRuntimeIsTheOnlyOneNamed() {
    Sample sample = new Sample().object("JsonReader", everyKind()).error("Gone", "", string());
    CLASSES.stream().filter(name -> !name.equals("JsonReader")).forEach(name -> sample.object(name));
    assertThat(sample.files(GeneratorConfig.of("acme.shop")))
        .allSatisfy(file -> assertThat(file.text()).doesNotContain("io.specwright"));
  }

  @Test
  void wireNamesAndTextsAreExact() throws ReflectiveOperationException {
    List<String> texts = HostileText.PAYLOADS.stream().filter(text -> !text.contains("\ud800")).toList();
    Map<String, JsonValue> constants = new LinkedHashMap<>();
    Map<String, Decision> cases = new LinkedHashMap<>();
    Property[] properties = new Property[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      constants.put("C" + i, JsonValue.of(text));
      cases.put(text, new ByPresence(List.of(new PresenceCase(List.of(text), new Take(0))), Optional.empty()));
      properties[i] = Property.named(text, "p" + i, string())
          .required().nullable().docs(text).defaultValue(JsonValue.of(text));
    }
    Property constant = Property.of("constant", string()).constant(JsonValue.of(String.join("", texts)));
    InMemoryCompiler.Loader loader = new Sample()
        .object("Wire", String.join("\n\n", texts), Optional.empty(), properties)
        .object("Constant", constant)
        .enumOf("Texts", Scalar.STRING, texts.get(2), constants)
        .union("Choice", texts.get(5), new ByProperty(texts.get(8), cases, Optional.empty()),
            variant("Wire", ref("Wire")))
        .error("Gone", texts.get(6), ref("Wire"))
        .params("Params", texts.get(4), properties)
        .compile();

    Map<String, JsonValue> members = new LinkedHashMap<>();
    texts.forEach(text -> members.put(text, JsonValue.of(text)));
    String json = JsonValue.of(members).toJson();
    assertThat(roundTrip(loader, "Wire", json)).isEqualTo(json);
    assertThat(roundTrip(loader, "Choice", json)).isEqualTo(json);
    Class<?> wire = loader.load(Sample.MODELS + ".Wire");
    Object decoded = codec(loader, "Wire").parse(json);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(wire.getMethod("p" + i).invoke(decoded)).isEqualTo(Optional.of(texts.get(i)));
      Object value = loader.load(Sample.MODELS + ".Texts").getField("C" + i).get(null);
      assertThat(value).hasToString(texts.get(i));
    }
  }

  private static String roundTrip(InMemoryCompiler.Loader loader, String type, String json)
      throws ReflectiveOperationException {
    JsonCodec<Object> codec = codec(loader, type);
    return codec.toJson(codec.parse(json));
  }

  @SuppressWarnings("unchecked")
  private static JsonCodec<Object> codec(InMemoryCompiler.Loader loader, String type)
      throws ReflectiveOperationException {
    return (JsonCodec<Object>) loader.load(Sample.MODELS + "." + type).getField("CODEC").get(null);
  }
}

package io.specwright.generator.emit.java;

import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Generated objects in the hands of a caller. */
class ObjectUsageTest {
  private final Sample sample = new Sample();

  @Test
  void everyScalarSurvivesARoundTrip() {
    Property[] properties = new Property[Scalar.values().length];
    for (Scalar scalar : Scalar.values()) {
      properties[scalar.ordinal()] = Property.named(scalar.name(), "a" + scalar.ordinal(), TypeRef.of(scalar));
    }
    sample.object("All", properties).use("""
        String json = ("{'STRING':'a','BOOLEAN':true,'INT':1,'LONG':9007199254740993,'DECIMAL':1.10,'DOUBLE':0.1,"
            + "'DATE_TIME':'2024-01-02T03:04:05.000Z','DATE':'2024-01-02','TIME':'03:04:05Z','DURATION':'PT1H',"
            + "'UUID':'123e4567-e89b-12d3-a456-426614174000','URI':'https://a.example/x','BYTES':'aGk='}")
            .replace((char) 39, '"');
        All all = All.CODEC.parse(json);
        assertThat(JsonValue.parse(All.CODEC.toJson(all))).isEqualTo(JsonValue.parse(json));
        assertThat(All.CODEC.toJson(all)).isEqualTo(json);
        assertThat(all).isEqualTo(All.CODEC.parse(json)).hasSameHashCodeAs(All.CODEC.parse(json));
        assertThat(all.toBuilder().build()).isEqualTo(all);
        """);
  }

  @Test
  void missingMistypedAndUnknownPropertiesHurtOnlyWhoTouchesThem() {
    sample
        .object("Order",
            Property.of("id", Sample.string()).required(),
            Property.of("total", Scalar.LONG).required(),
            Property.of("note", Sample.string()))
        .use("""
            String json = "{\\"total\\":\\"many\\",\\"note\\":7,\\"extra\\":[1]}";
            Order order = Order.CODEC.parse(json);
            assertThatThrownBy(order::id).isInstanceOf(DecodingException.class).hasMessageContaining("id");
            assertThatThrownBy(order::total).isInstanceOf(DecodingException.class).hasMessageContaining("total");
            assertThatThrownBy(order::note).isInstanceOf(DecodingException.class).hasMessageContaining("note");
            assertThat(order.additionalProperties()).containsOnlyKeys("extra");
            assertThat(JsonValue.parse(Order.CODEC.toJson(order))).isEqualTo(JsonValue.parse(json));
            Order repaired = order.toBuilder().id("o").total(5).note("n").build();
            assertThat(JsonValue.parse(Order.CODEC.toJson(repaired)))
                .isEqualTo(JsonValue.parse("{\\"id\\":\\"o\\",\\"total\\":5,\\"note\\":\\"n\\",\\"extra\\":[1]}"));
            assertThatThrownBy(() -> Order.CODEC.parse(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), true))
                .isInstanceOf(DecodingException.class);
            """);
  }

  @Test
  void buildNamesEverythingThatIsMissing() {
    sample
        .object("Order",
            Property.of("id", Sample.string()).required(),
            Property.of("sum_total", Scalar.LONG).required(),
            Property.of("server_side", Sample.string()).required().access(Access.READ_ONLY),
            Property.of("note", Sample.string()))
        .use("""
            assertThatThrownBy(() -> Order.builder().build())
                .isInstanceOf(IllegalStateException.class).hasMessage("Order lacks required properties: id, sum_total");
            assertThat(Order.CODEC.toJson(Order.builder().id("a").sumTotal(3).note(null).build()))
                .isEqualTo("{\\"id\\":\\"a\\",\\"sum_total\\":3}");
            """);
  }

  @Test
  void nullAndAbsenceAreTwoThings() {
    sample
        .object("Patch",
            Property.of("title", Sample.string()).nullable(),
            Property.of("limit", Scalar.LONG).nullable().required())
        .use("""
            Patch absent = Patch.CODEC.parse("{\\"limit\\":null}");
            assertThat(absent.title()).isEmpty();
            assertThat(absent.isNull("title")).isFalse();
            assertThat(absent.limit()).isEmpty();
            assertThat(Patch.CODEC.toJson(absent)).isEqualTo("{\\"limit\\":null}");
            Patch cleared = absent.toBuilder().title(null).limit(5).build();
            assertThat(cleared.isNull("title")).isTrue();
            assertThat(JsonValue.parse(Patch.CODEC.toJson(cleared)))
                .isEqualTo(JsonValue.parse("{\\"title\\":null,\\"limit\\":5}"));
            assertThat(cleared.toBuilder().title("x").build().isNull("title")).isFalse();
            assertThatThrownBy(() -> Patch.builder().build()).hasMessageContaining("limit");
            """);
  }

  @Test
  void listsSetsAndMapsGrowInTheBuilderAndAreSealedInTheObject() {
    sample
        .object("Bag",
            Property.of("list", Sample.list(TypeRef.of(Scalar.LONG))),
            Property.of("set", new TypeRef.ListRef(Sample.string(), false, true)),
            Property.of("map", Sample.map(Sample.any())),
            Property.of("holes", new TypeRef.ListRef(Sample.string(), true, false)),
            Property.of("deep", Sample.list(Sample.map(new TypeRef.ListRef(Sample.ref("Bag"), true, false)))))
        .use("""
            Bag.Builder builder = Bag.builder()
                .addList(1).addList(2).addSet("b").addSet("a").putMap("k", "v").putMap("n", 1).addHoles(null);
            Bag first = builder.build();
            Bag second = builder.addList(3).build();
            assertThat(first.list().orElseThrow()).containsExactly(1L, 2L);
            assertThat(second.list().orElseThrow()).containsExactly(1L, 2L, 3L);
            assertThatThrownBy(() -> first.list().orElseThrow().add(9L)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> first.map().orElseThrow().clear()).isInstanceOf(RuntimeException.class);
            assertThat(Bag.CODEC.toJson(first)).isEqualTo(
                "{'list':[1,2],'set':['b','a'],'map':{'k':'v','n':1},'holes':[null]}".replace((char) 39, '"'));
            String json = "{\\"list\\":[1],\\"deep\\":[{\\"x\\":[{\\"list\\":[]},null]}]}";
            Bag decoded = Bag.CODEC.parse(json);
            assertThat(Bag.CODEC.toJson(decoded)).isEqualTo(json);
            Bag grown = decoded.toBuilder().addList(7).build();
            assertThat(decoded.list().orElseThrow()).containsExactly(1L);
            assertThat(grown.list().orElseThrow()).containsExactly(1L, 7L);
            """);
  }

  @Test
  void requiredConstantsArePresetAndHaveNoSetter() {
    sample
        .strings("Kind", "a-kind", "b")
        .object("Fixed",
            Property.of("type", Sample.string()).required().constant(JsonValue.of("fixed")),
            Property.of("kind", Sample.ref("Kind")).required().constant(JsonValue.of("a-kind")),
            Property.of("version", Scalar.LONG).required().constant(JsonValue.of(2)),
            Property.of("day", Scalar.DATE).required().constant(JsonValue.of("2024-01-02")),
            Property.of("nothing", Sample.string()).required().nullable().constant(JsonValue.ofNull()),
            Property.of("mode", Sample.string()).constant(JsonValue.of("m")),
            Property.of("origin", Sample.string()).required().constant(JsonValue.of("o")).access(Access.READ_ONLY))
        .use("""
            assertThat(JsonValue.parse(Fixed.CODEC.toJson(Fixed.builder().build()))).isEqualTo(JsonValue.parse(
                "{'type':'fixed','kind':'a-kind','version':2,'day':'2024-01-02','nothing':null}"
                    .replace((char) 39, '"')));
            assertThat(Fixed.Builder.class.getMethods()).extracting(java.lang.reflect.Method::getName)
                .doesNotContain("type", "kind", "day", "nothing", "origin").contains("mode");
            assertThat(Fixed.builder().mode("m").build().mode()).contains("m");
            assertThat(Fixed.CODEC.parse("{\\"type\\":\\"other\\"}").type()).isEqualTo("other");
            """);
  }

  @Test
  void typedAdditionalPropertiesAreAMap() {
    sample
        .object("Labels", "", Optional.of(TypeRef.of(Scalar.LONG)), Property.of("id", Sample.string()))
        .object("Free", "", Optional.of(Sample.ref("Labels")))
        .use("""
            String json = "{\\"id\\":\\"l\\",\\"a\\":1,\\"b\\":\\"odd\\"}";
            Labels labels = Labels.CODEC.parse(json);
            assertThat(labels.additionalProperties().get("a")).isEqualTo(1L);
            assertThat(labels.additionalProperties().keySet()).containsExactly("a", "b");
            assertThatThrownBy(() -> labels.additionalProperties().get("b"))
                .isInstanceOf(DecodingException.class).hasMessageStartingWith("$.b: ");
            assertThat(JsonValue.parse(Labels.CODEC.toJson(labels))).isEqualTo(JsonValue.parse(json));
            Labels more = labels.toBuilder().putAdditionalProperty("c", 3).putAdditionalProperty("b", 2).build();
            assertThat(JsonValue.parse(Labels.CODEC.toJson(more)))
                .isEqualTo(JsonValue.parse("{\\"id\\":\\"l\\",\\"a\\":1,\\"b\\":2,\\"c\\":3}"));
            assertThat(labels.additionalProperties()).hasSize(2);
            assertThat(labels).isNotEqualTo(more);
            Free free = Free.builder().putAdditionalProperty("x", labels).build();
            assertThat(Free.CODEC.parse(Free.CODEC.toJson(free))).isEqualTo(free);
            """);
  }

  @Test
  void anObjectWithoutPropertiesKeepsWhatItGets() {
    sample.object("Empty").use("""
        assertThat(Empty.CODEC.toJson(Empty.builder().build())).isEqualTo("{}");
        Empty empty = Empty.CODEC.parse("{\\"a\\":1}");
        assertThat(Empty.CODEC.toJson(empty)).isEqualTo("{\\"a\\":1}");
        assertThat(empty).isNotEqualTo(Empty.builder().build());
        assertThat(Empty.builder().putAdditionalProperty("a", JsonValue.of(1)).build()).isEqualTo(empty);
        """);
  }

  @Test
  void secretsAreNotPrinted() {
    sample
        .object("Login",
            Property.of("user", Sample.string()),
            Property.of("password", Sample.string()).sensitive())
        .use("""
            assertThat(Login.builder().user("ann").password("hunter2").build().toString())
                .isEqualTo("Login[user=ann, password=***]");
            Login odd = Login.CODEC.parse("{\\"password\\":[\\"hunter2\\"],\\"more\\":\\"x\\"}");
            assertThat(odd.toString()).doesNotContain("hunter2");
            """);
  }

  @Test
  void recursionWorks() {
    sample
        .object("Node",
            Property.of("next", Sample.ref("Node")),
            Property.of("children", Sample.list(Sample.ref("Node"))))
        .use("""
            String json = "{\\"next\\":{\\"next\\":{}},\\"children\\":[{},{\\"children\\":[]}]}";
            assertThat(Node.CODEC.toJson(Node.CODEC.parse(json))).isEqualTo(json);
            """);
  }

  @Test
  void deprecatedMembersAndTypesWarnOnlyTheirUsers() {
    sample
        .deprecatedObject("Old", Property.of("self", Sample.ref("Old")))
        .object("New",
            Property.of("old", Sample.ref("Old")),
            Property.of("olds", Sample.list(Sample.ref("Old"))).deprecated(),
            Property.of("plain", Sample.string()).deprecated())
        .compile();
  }

  @Test
  void veryLargeObjectsAreReadAndWrittenInParts() {
    Property[] properties = new Property[1_000];
    for (int i = 0; i < properties.length; i++) {
      Property property = Property.of("property" + i, Sample.string());
      properties[i] = i % 2 == 0 ? property : property.required();
    }
    
    sample.object("Large", properties).use("""
        StringBuilder json = new StringBuilder("{\\"property0\\":\\"0\\"");
        for (int i = 1; i < 1_000; i++) {
          json.append(",\\"property" + i + "\\":\\"" + i + "\\"");
        }
        Large large = Large.CODEC.parse(json + ",\\"more\\":1}");
        assertThat(large.property999()).isEqualTo("999");
        assertThat(large).isEqualTo(large.toBuilder().build()).isNotEqualTo(large.toBuilder().property999("x").build());
        assertThat(large.toString()).contains("property999=999");
        assertThatThrownBy(() -> Large.builder().build()).hasMessageContaining("property999");
        assertThat(large.property100()).contains("100");
        assertThat(Large.CODEC.toJson(large)).isEqualTo(json + ",\\"more\\":1}");
        """);
  }
}

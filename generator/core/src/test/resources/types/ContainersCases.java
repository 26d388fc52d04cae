package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Bag;
import acme.models.Item;
import io.specwright.generator.types.TypeCases;
import io.specwright.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Arrays, sets and maps. */
public final class ContainersCases extends TypeCases {

  @Test
  public void absentEmptyAndFullAreThreeThings() {
    Bag absent = roundTrip(Bag.CODEC, "{'must':[]}");
    Bag empty = roundTrip(Bag.CODEC, "{'must':[],'list':[],'set':[],'map':{}}");
    Bag full = roundTrip(Bag.CODEC, "{'must':['m'],'list':[1,2,1],'set':['b','a'],'map':{'k':1,'':2}}");
    assertThat(absent.list()).isEmpty();
    assertThat(absent.set()).isEmpty();
    assertThat(absent.map()).isEmpty();
    assertThat(empty.list()).contains(List.of());
    assertThat(empty.set()).contains(Set.of());
    assertThat(empty.map()).contains(Map.of());
    assertThat(full.must()).containsExactly("m");
    assertThat(full.list().orElseThrow()).containsExactly(1L, 2L, 1L);
    assertThat(full.set().orElseThrow()).containsExactly("b", "a");
    assertThat(full.map().orElseThrow()).containsEntry("k", 1L).containsEntry("", 2L);
    assertThat(absent).isNotEqualTo(empty);
    assertThat(empty).isNotEqualTo(full);
  }

  @Test
  public void aRequiredOneMayBeEmptyButNotForgotten() {
    writes(Bag.CODEC, Bag.builder().must(List.of()).build(), "{'must':[]}");
    assertThatThrownBy(() -> Bag.builder().build()).hasMessageContaining("must");
    refuses(read(Bag.CODEC, "{}")::must, "$.must");
  }

  @Test
  public void aNullableOneHasAFourthState() {
    Bag nothing = roundTrip(Bag.CODEC, "{'must':[],'nullable':null,'nullableMap':null}");
    assertThat(nothing.nullable()).isEmpty();
    assertThat(nothing.isNull("nullable")).isTrue();
    assertThat(nothing.isNull("nullableMap")).isTrue();
    assertThat(nothing.toBuilder().nullable(List.of()).build().isNull("nullable")).isFalse();
    assertThat(nothing.toBuilder().addNullable("x").build().nullable()).contains(List.of("x"));
    assertThat(Bag.builder().addMust("m").nullable(null).build().isNull("nullable")).isTrue();
    assertThat(Bag.builder().addMust("m").build().isNull("nullable")).isFalse();
  }

  @Test
  public void theBuilderGrowsThem() {
    Bag.Builder builder = Bag.builder()
        .must(List.of("a")).addMust("b").addList(1).addList(2).addSet("s").addSet("s").putMap("k", 1).putMap("k", 2);
    Bag first = builder.build();
    Bag second = builder.addList(3).putMap("l", 3).build();
    writes(Bag.CODEC, first, "{'must':['a','b'],'list':[1,2],'set':['s'],'map':{'k':2}}");
    writes(Bag.CODEC, second, "{'must':['a','b'],'list':[1,2,3],'set':['s'],'map':{'k':2,'l':3}}");
    assertThat(second.toBuilder().list(List.of(9L)).addList(8).build().list()).contains(List.of(9L, 8L));
    assertThat(second.toBuilder().list(null).build().list()).isEmpty();
  }

  @Test
  public void nobodyChangesAnObjectThroughThem() {
    List<Long> mine = new ArrayList<>(List.of(1L));
    Map<String, Long> map = new LinkedHashMap<>(Map.of("k", 1L));
    Bag bag = Bag.builder().addMust("m").list(mine).map(map).build();
    mine.add(2L);
    map.put("l", 2L);
    assertThat(bag.list()).contains(List.of(1L));
    assertThat(bag.map()).contains(Map.of("k", 1L));
    for (Bag each : List.of(bag, read(Bag.CODEC, "{'must':['m'],'list':[1],'map':{'k':1},'set':[]}"))) {
      assertThatThrownBy(() -> each.must().add("x")).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.list().orElseThrow().clear()).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.map().orElseThrow().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThatThrownBy(() -> bag.toBuilder().addSet("a").build().set().orElseThrow().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  public void elementsAreNullOnlyWhereTheDocumentSaysSo() {
    Bag bag = roundTrip(Bag.CODEC, "{'must':[],'holes':['a',null],'mapWithHoles':{'a':1,'b':null}}");
    assertThat(bag.holes().orElseThrow()).containsExactly("a", null);
    assertThat(bag.mapWithHoles().orElseThrow()).containsEntry("b", null);
    Bag built = Bag.builder().addMust("m").addHole(null).putMapWithHole("b", null).build();
    writes(Bag.CODEC, built, "{'must':['m'],'holes':[null],'mapWithHoles':{'b':null}}");
    assertThatThrownBy(() -> Bag.builder().addMust(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Bag.builder().must(Arrays.asList("a", null))).isInstanceOf(NullPointerException.class);
    refuses(roundTrip(Bag.CODEC, "{'must':['a',null]}")::must, "$.must");
    refuses(roundTrip(Bag.CODEC, "{'must':[],'map':{'k':null}}")::map, "$.map");
  }

  @Test
  public void aMistypedElementHurtsOnlyWhoTouchesTheList() {
    Bag bag = roundTrip(Bag.CODEC, "{'must':['a'],'list':[1,'two'],'map':{'k':'v'},'set':[1]}");
    assertThat(bag.must()).containsExactly("a");
    refuses(bag::list, "$.list");
    refuses(bag::map, "$.map");
    refuses(bag::set, "$.set");
    refusesStrictly(Bag.CODEC, "{'must':['a'],'list':[1,'two']}", "$.list[1]");
    refusesStrictly(Bag.CODEC, "{'must':['a'],'map':{'k':'v'}}", "$.map.k");
    writes(Bag.CODEC, bag.toBuilder().list(List.of(2L)).map(null).set(null).build(), "{'must':['a'],'list':[2]}");
  }

  @Test
  public void theyNest() {
    Bag bag = roundTrip(Bag.CODEC, "{'must':[],'deep':[{'a':[{'id':'1'},{'id':'2','x':true}],'b':[]},{}]}");
    assertThat(bag.deep().orElseThrow().get(0).get("a").get(1).id()).isEqualTo("2");
    Bag faulty = read(Bag.CODEC, "{'must':[],'deep':[{'a':[{},{}]}]}");
    refuses(faulty.deep().orElseThrow().get(0).get("a").get(1)::id, "$.deep[0].a[1].id");
    Bag built = Bag.builder().addMust("m")
        .addDeep(Map.of("a", List.of(Item.builder().id("1").build()))).addItem(Item.builder().id("2").build()).build();
    writes(Bag.CODEC, built, "{'must':['m'],'deep':[{'a':[{'id':'1'}]}],'items':[{'id':'2'}]}");
  }

  @Test
  public void elementsWithoutATypeAreAnything() {
    Bag bag = roundTrip(Bag.CODEC, "{'must':[],'bare':[1,'a',null,{'b':[]}]}");
    assertThat(bag.bare().orElseThrow()).hasSize(4).contains(JsonValue.of("a"));
  }

  @Test
  public void spellingsSurviveInAList() {
    Bag bag = roundTrip(Bag.CODEC, "{'must':[],'doubles':[0.10000000000000000001,1],"
        + "'moments':['2024-01-02T03:04:05.000+00:00']}");
    assertThat(bag.doubles()).contains(List.of(0.1, 1.0));
    assertThat(bag.moments()).contains(List.of(OffsetDateTime.parse("2024-01-02T03:04:05Z")));
    writes(Bag.CODEC, bag.toBuilder().moments(bag.moments().orElseThrow()).doubles(null).build(),
        "{'must':[],'moments':['2024-01-02T03:04:05Z']}");
    writes(Bag.CODEC, Bag.builder().addMust("m").addDouble(2).addDouble(0.5).build(),
        "{'must':['m'],'doubles':[2,0.5]}");
  }

  @Test
  public void aRepeatedElementOfASetIsWrittenBack() {
    Bag bag = roundTrip(Bag.CODEC, "{'must':[],'set':['a','b','a']}");
    assertThat(bag.set().orElseThrow()).containsExactly("a", "b");
    assertThat(bag).isEqualTo(read(Bag.CODEC, "{'must':[],'set':['b','a']}"));
  }
}

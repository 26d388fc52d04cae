package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Anything;
import acme.models.Closed;
import acme.models.Item;
import acme.models.Items;
import acme.models.Lists;
import acme.models.Moments;
import acme.models.Open;
import acme.models.Whole;
import io.specwright.generator.types.TypeCases;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Properties that a schema does not declare by name, with a type and without. */
public final class AdditionalPropertiesCases extends TypeCases {

  @Test
  public void unknownPropertiesAreKeptWhateverTheSchemaSays() {
    String text = "{'id':'a','n':1,'list':[null],'nothing':null,'':''}";
    assertThat(roundTrip(Open.CODEC, text).additionalProperties()).containsOnlyKeys("n", "list", "nothing", "");
    assertThat(roundTrip(Closed.CODEC, text).additionalProperties()).hasSize(4);
    assertThat(roundTrip(Anything.CODEC, text).additionalProperties()).containsEntry("nothing", JsonValue.ofNull());
    assertThat(roundTrip(Open.CODEC, text).toBuilder().id("b").build().additionalProperties()).hasSize(4);
    assertThat(Closed.CODEC.parse(json(text).getBytes(java.nio.charset.StandardCharsets.UTF_8), true)).isNotNull();
  }

  @Test
  public void unknownPropertiesAreAddedAndReplaced() {
    Open open = Open.builder().putAdditionalProperty("n", JsonValue.of(1)).id("a")
        .putAdditionalProperty("n", JsonValue.of(2)).build();
    writes(Open.CODEC, open, "{'id':'a','n':2}");
    assertThatThrownBy(() -> Open.builder().putAdditionalProperty("id", JsonValue.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> open.additionalProperties().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  public void typedOnesAreAMap() {
    Whole whole = roundTrip(Whole.CODEC, "{'a':1,'id':'x','b':2}");
    assertThat(whole.additionalProperties()).isEqualTo(Map.of("a", 1L, "b", 2L));
    Items items = roundTrip(Items.CODEC, "{'first':{'id':'1','more':true}}");
    assertThat(items.additionalProperties().get("first").id()).isEqualTo("1");
    Lists lists = roundTrip(Lists.CODEC, "{'l':['a','b'],'e':[]}");
    assertThat(lists.additionalProperties()).containsEntry("l", List.of("a", "b")).containsEntry("e", List.of());
    assertThat(roundTrip(Whole.CODEC, "{}").additionalProperties()).isEmpty();
    assertThatThrownBy(() -> whole.additionalProperties().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  public void typedOnesAreBuiltAndChanged() {
    Whole whole = Whole.builder().id("x").putAdditionalProperty("a", 1).build();
    Whole more = whole.toBuilder().putAdditionalProperty("b", 2).putAdditionalProperty("a", 3).build();
    writes(Whole.CODEC, more, "{'id':'x','a':3,'b':2}");
    writes(Whole.CODEC, whole, "{'id':'x','a':1}");
    assertThat(whole).isNotEqualTo(more).isEqualTo(read(Whole.CODEC, "{'a':1,'id':'x'}"));
    writes(Items.CODEC, Items.builder().putAdditionalProperty("i", Item.builder().id("1").build()).build(),
        "{'i':{'id':'1'}}");
    assertThatThrownBy(() -> Whole.builder().putAdditionalProperty("id", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void theyAreTakenAway() {
    Whole whole = read(Whole.CODEC, "{'a':1,'id':'x','b':'two'}");
    writes(Whole.CODEC, whole.toBuilder().unset("a").unset("b").unset("id").unset("none").build(), "{}");
    assertThat(whole.additionalProperties().keySet()).containsOnly("a", "b");
    writes(Open.CODEC, read(Open.CODEC, "{'id':'a','n':1}").toBuilder().unset("n").build(), "{'id':'a'}");
    assertThatThrownBy(() -> Open.builder().setNull("n")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Open has no nullable property 'n'");
  }

  @Test
  public void mistypedOnesHurtOnlyWhoTouchesThem() {
    Whole whole = roundTrip(Whole.CODEC, "{'id':'x','b':'two','a':1,'c':null}");
    Map<String, Long> map = whole.additionalProperties();
    assertThat(map.size()).isEqualTo(2);
    assertThat(map.containsKey("b")).isTrue();
    assertThat(map.get("a")).isEqualTo(1);
    assertThat(map.keySet()).containsExactly("a", "b");
    refuses(() -> map.get("b"), "$.b");
    refuses(() -> map.values().forEach(value -> {}), "$.b");
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    whole = roundTrip(Whole.CODEC, "{'a':1,'b':'two','c':null}");
    writes(Whole.CODEC, whole.toBuilder().putAdditionalProperty("b", 2).build(), "{'a':1,'b':2,'c':null}");
    refuses(() -> roundTrip(Items.CODEC, "{'i':5}").additionalProperties().get("i"), "$.i");
    refusesStrictly(Whole.CODEC, "{'a':1,'b':'two'}", "$.b");
  }

  @Test
  public void theirSpellingsAreKept() {
    assertThat(roundTrip(Moments.CODEC, "{'m':'2024-01-02T03:04:05.000Z'}").additionalProperties()).hasSize(1);
  }

  @Test
  public void aFaultInThemNamesItsPlace() {
    Items items = read(Items.CODEC, "{'first':{}}");
    refuses(() -> items.additionalProperties().get("first").id(), "$.first.id");
  }
}

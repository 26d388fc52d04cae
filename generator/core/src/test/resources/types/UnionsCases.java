package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Arrays;
import acme.models.ByConstant;
import acme.models.ByDiscriminator;
import acme.models.ByKind;
import acme.models.ByRequired;
import acme.models.Cat;
import acme.models.Circle;
import acme.models.Created;
import acme.models.Dog;
import acme.models.Holder;
import acme.models.Nested;
import acme.models.Types;
import io.specwright.generator.types.TypeCases;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code oneOf}, {@code anyOf} and lists of types. */
public final class UnionsCases extends TypeCases {

  @Test
  public void byDiscriminator() {
    ByDiscriminator cat = roundTrip(ByDiscriminator.CODEC, "{'lives':9,'kind':'cat'}");
    ByDiscriminator dog = roundTrip(ByDiscriminator.CODEC, "{'kind':'hound','tricks':['sit']}");
    assertThat(UnionsCases.name(cat)).isEqualTo("cat of 9");
    assertThat(UnionsCases.name(dog)).isEqualTo("dog of [sit]");
    for (String other : List.of("{'kind':'bird'}", "{}", "{'kind':null}", "{'kind':5}", "[]", "'cat'", "7", "true")) {
      ByDiscriminator unknown = roundTrip(ByDiscriminator.CODEC, other);
      assertThat(unknown).isInstanceOf(ByDiscriminator.Unknown.class);
      assertThat(UnionsCases.name(unknown)).startsWith("?");
    }
    assertThat(cat).isNotEqualTo(dog).isEqualTo(ByDiscriminator.of(Cat.builder().kind("cat").lives(9).build()));
  }

  private static String name(ByDiscriminator pet) {
    return pet.<String>match(
        cat -> "cat of " + cat.lives().orElse(0L),
        dog -> "dog of " + dog.tricks().orElse(List.of()),
        unknown -> "?" + unknown);
  }

  @Test
  public void byConstant() {
    assertThat(roundTrip(ByConstant.CODEC, "{'id':'1','type':'created'}")).isInstanceOf(ByConstant.OfCreated.class);
    assertThat(roundTrip(ByConstant.CODEC, "{'type':'deleted','at':'2024-01-02T03:04:05Z'}"))
        .isInstanceOf(ByConstant.OfDeleted.class);
    assertThat(roundTrip(ByConstant.CODEC, "{'type':'moved','id':'1'}")).isInstanceOf(ByConstant.Unknown.class);
    assertThat(roundTrip(ByConstant.CODEC, "{'id':'1'}")).isInstanceOf(ByConstant.Unknown.class);
    writes(ByConstant.CODEC, ByConstant.of(Created.builder().id("1").build()), "{'type':'created','id':'1'}");
  }

  @Test
  public void byKind() {
    assertThat(roundTrip(ByKind.CODEC, "'a'")).isEqualTo(ByKind.of("a"));
    assertThat(roundTrip(ByKind.CODEC, "true")).isEqualTo(ByKind.of(true));
    assertThat(roundTrip(ByKind.CODEC, "1.50")).isEqualTo(ByKind.of(new BigDecimal("1.50")));
    assertThat(roundTrip(ByKind.CODEC, "['a','b']")).isEqualTo(ByKind.of(List.of("a", "b")));
    assertThat(roundTrip(ByKind.CODEC, "[]")).isEqualTo(ByKind.of(List.of()));
    assertThat(roundTrip(ByKind.CODEC, "{'kind':'cat'}")).isInstanceOf(ByKind.OfCat.class);
    assertThat(roundTrip(ByKind.CODEC, "{}")).isInstanceOf(ByKind.OfCat.class);
    assertThat(roundTrip(ByKind.CODEC, "[1]")).isInstanceOf(ByKind.Unknown.class);
    refuses(() -> read(ByKind.CODEC, "null"), "$");
  }

  @Test
  public void byRequiredProperties() {
    assertThat(roundTrip(ByRequired.CODEC, "{'radius':1}")).isInstanceOf(ByRequired.OfCircle.class);
    assertThat(roundTrip(ByRequired.CODEC, "{'side':1,'more':2}")).isInstanceOf(ByRequired.OfSquare.class);
    assertThat(roundTrip(ByRequired.CODEC, "{'more':2}")).isInstanceOf(ByRequired.Unknown.class);
    assertThat(roundTrip(ByRequired.CODEC, "5")).isInstanceOf(ByRequired.Unknown.class);
  }

  @Test
  public void unionsOfUnions() {
    assertThat(roundTrip(Nested.CODEC, "{'side':1}")).isInstanceOf(Nested.OfByRequired.class);
    assertThat(roundTrip(Nested.CODEC, "{'type':'created','id':'1'}")).isInstanceOf(Nested.OfByConstant.class);
    assertThat(roundTrip(Nested.CODEC, "5")).isEqualTo(Nested.of(5));
    assertThat(roundTrip(Nested.CODEC, "'a'")).isInstanceOf(Nested.Unknown.class);
    Circle circle = Circle.builder().radius(1).build();
    writes(Nested.CODEC, Nested.of(ByRequired.of(circle)), "{'radius':1}");
  }

  @Test
  public void arraysByTheirElements() {
    assertThat(roundTrip(Arrays.CODEC, "[1,2]")).isEqualTo(new Arrays.OfLongList(List.of(1L, 2L)));
    assertThat(roundTrip(Arrays.CODEC, "[{'radius':1}]")).isInstanceOf(Arrays.OfCircleList.class);
    assertThat(roundTrip(Arrays.CODEC, "['a']")).isInstanceOf(Arrays.Unknown.class);
    assertThat(roundTrip(Arrays.CODEC, "[1,'a']")).isInstanceOf(Arrays.Unknown.class);
  }

  @Test
  public void listsOfTypes() {
    assertThat(roundTrip(Types.CODEC, "'a'")).isEqualTo(Types.of("a"));
    assertThat(roundTrip(Types.CODEC, "1")).isEqualTo(Types.of(1));
    assertThat(roundTrip(Types.CODEC, "1.5")).isInstanceOf(Types.Unknown.class);
    assertThat(roundTrip(Holder.CODEC, "{'must':'a','types':null}").isNull("types")).isTrue();
  }

  @Test
  public void inProperties() {
    Holder holder = roundTrip(Holder.CODEC, "{'must':'a','may':[],'maybe':5,"
        + "'list':[{'kind':'cat'},{'kind':'bird','x':1},7],'map':{'k':{'kind':'hound'}},'moment':5}");
    assertThat(holder.must()).isEqualTo(ByKind.of("a"));
    assertThat(holder.may()).contains(ByKind.of(List.of()));
    assertThat(holder.maybe()).contains(Holder.Maybe.of(5));
    assertThat(holder.list().orElseThrow().get(1)).isInstanceOf(ByDiscriminator.Unknown.class);
    assertThat(holder.map().orElseThrow().get("k")).isInstanceOf(ByDiscriminator.OfDog.class);
    assertThat(holder.toBuilder().build()).isEqualTo(holder);
  }

  @Test
  public void absentAndNull() {
    Holder absent = roundTrip(Holder.CODEC, "{'must':'a'}");
    assertThat(absent.may()).isEmpty();
    assertThat(absent.maybe()).isEmpty();
    assertThat(absent.isNull("maybe")).isFalse();
    Holder nothing = roundTrip(Holder.CODEC, "{'must':null,'may':null,'maybe':null}");
    refuses(nothing::must, "$.must");
    assertThat(nothing.may()).isEmpty();
    assertThat(nothing.isNull("maybe")).isTrue();
    refuses(read(Holder.CODEC, "{}")::must, "$.must");
    refusesStrictly(Holder.CODEC, "{}", "$");
    assertThatThrownBy(() -> Holder.builder().build()).hasMessageContaining("must");
  }

  @Test
  public void buildersTakeTheVariantItself() {
    Dog dog = Dog.builder().kind("hound").build();
    Holder holder = Holder.builder().must(true).may(List.of("a")).maybe("n")
        .addList(Cat.builder().kind("cat").build()).addList(ByDiscriminator.of(dog)).putMap("k", dog).build();
    writes(Holder.CODEC, holder, "{'must':true,'may':['a'],'maybe':'n','list':[{'kind':'cat'},{'kind':'hound'}],"
        + "'map':{'k':{'kind':'hound'}}}");
    assertThat(holder.toBuilder().must("x").build().must()).isEqualTo(ByKind.of("x"));
    assertThat(holder.toBuilder().must(BigDecimal.TEN).build().must()).isEqualTo(ByKind.of(BigDecimal.TEN));
    assertThat(holder.toBuilder().setNull("maybe").build().isNull("maybe")).isTrue();
  }

  @Test
  public void aFaultInsideAVariantHurtsOnlyWhoTouchesIt() {
    Holder holder = roundTrip(Holder.CODEC, "{'must':{'kind':5,'lives':'many'}}");
    Cat cat = ((ByKind.OfCat) holder.must()).value();
    refuses(cat::kind, "$.must.kind");
    refuses(cat::lives, "$.must.lives");
    refusesStrictly(Holder.CODEC, "{'must':{'kind':'cat','lives':'many'}}", "$.must.lives");
  }

  @Test
  public void spellingsSurviveInAProperty() {
    roundTrip(Holder.CODEC, "{'must':'a','moment':'2024-01-02T03:04:05.000Z'}");
    assertThat(roundTrip(Holder.CODEC, "{'must':'a','moment':'yesterday'}").moment()).isPresent();
  }

  @Test
  public void theyAreSealed() {
    assertThat(ByKind.class.isSealed()).isTrue();
    assertThat(ByKind.class.getPermittedSubclasses()).hasSize(6).allMatch(Class::isRecord);
  }
}

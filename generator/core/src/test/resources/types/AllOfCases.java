package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Base;
import acme.models.Cat;
import acme.models.Derived;
import acme.models.Dog;
import acme.models.Further;
import acme.models.Holder;
import acme.models.Pet;
import io.specwright.generator.types.TypeCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code allOf}. */
public final class AllOfCases extends TypeCases {

  @Test
  public void everyPartsPropertiesAreTheObjects() {
    Derived derived = roundTrip(Derived.CODEC, "{'id':'a','note':'n','kind':'derived','size':3,'name':'b','x':1}");
    assertThat(derived.id() + derived.note() + derived.name()).isEqualTo("anb");
    assertThat(derived.size()).contains(3L);
    assertThat(derived.additionalProperties()).containsOnlyKeys("x");
  }

  @Test
  public void whatAnyPartRequiresIsRequired() {
    assertThatThrownBy(() -> Derived.builder().build())
        .hasMessageContaining("id").hasMessageContaining("note").hasMessageContaining("name");
    Derived derived = Derived.builder().id("a").note("n").name("b").build();
    assertThat(derived.kind()).isEqualTo("derived");
    assertThat(read(Derived.CODEC, Derived.CODEC.toJson(derived))).isEqualTo(derived);
    refuses(read(Derived.CODEC, "{'id':'a'}")::note, "$.note");
    assertThat(Base.builder().id("a").build().note()).isEmpty();
  }

  @Test
  public void itGoesOnThroughSeveralLevels() {
    Further further = Further.builder().id("a").note("n").name("b").size(1).more(true).build();
    assertThat(further.more()).contains(true);
    assertThat(further.kind()).isEqualTo("derived");
    assertThat(roundTrip(Further.CODEC, Further.CODEC.toJson(further))).isEqualTo(further);
  }

  @Test
  public void oneReferenceAloneIsThatType() {
    Holder holder = roundTrip(Holder.CODEC, "{'base':{'id':'a'},'maybe':null,'text':'t'}");
    Base base = holder.base().orElseThrow();
    assertThat(base.id()).isEqualTo("a");
    assertThat(holder.isNull("maybe")).isTrue();
    assertThat(holder.text()).contains("t");
    writes(Holder.CODEC, Holder.builder().base(base).maybe(base).build(), "{'base':{'id':'a'},'maybe':{'id':'a'}}");
  }

  @Test
  public void aHierarchyHasTheDiscriminatorInEveryMember() {
    Cat cat = roundTrip(Cat.CODEC, "{'petType':'cat','lives':9}");
    assertThat(cat.petType()).isEqualTo("cat");
    assertThat(cat.lives()).contains(9L);
    assertThat(roundTrip(Dog.CODEC, "{'petType':'dog','tricks':['sit']}").tricks()).contains(List.of("sit"));
    assertThat(roundTrip(Pet.CODEC, "{'petType':'cat','lives':9}")).isEqualTo(cat);
  }
}

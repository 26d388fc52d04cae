package acme.user;

import static org.assertj.core.api.Assertions.assertThat;

import acme.models.Blob;
import acme.models.Breed;
import acme.models.Cabrio;
import acme.models.Car;
import acme.models.Cat;
import acme.models.Circle;
import acme.models.Closed;
import acme.models.Dog;
import acme.models.Event;
import acme.models.Fish;
import acme.models.GoblinShark;
import acme.models.Golden;
import acme.models.Hound;
import acme.models.Household;
import acme.models.Lonely;
import acme.models.Opened;
import acme.models.Pet;
import acme.models.Poodle;
import acme.models.Salmon;
import acme.models.SawShark;
import acme.models.Shape;
import acme.models.Shark;
import acme.models.Vehicle;
import io.specwright.generator.types.TypeCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A discriminator of a schema that others extend by {@code allOf}. */
public final class HierarchiesCases extends TypeCases {

  @Test
  public void theDiscriminatorPicksTheChild() {
    Pet cat = roundTrip(Pet.CODEC, "{'petType':'cat','name':'Mo','lives':9}");
    assertThat(cat).isInstanceOfSatisfying(Cat.class, it -> assertThat(it.lives()).contains(9L));
    assertThat(cat.petType()).isEqualTo("cat");
    assertThat(cat.name()).contains("Mo");
    assertThat(roundTrip(Pet.CODEC, "{'tricks':['sit'],'petType':'hound'}")).isInstanceOf(Dog.class);
    assertThat(roundTrip(Pet.CODEC, "{'petType':'mutt'}")).isInstanceOf(Dog.class);
    same(cat, read(Cat.CODEC, "{'petType':'cat','name':'Mo','lives':9}"));
  }

  @Test
  public void anUnknownKindIsKeptAndHasWhatAllHave() {
    for (String json : List.of("{'petType':'newt','name':'Bo','legs':4}", "{'name':'Bo','legs':4}",
        "{'petType':5,'name':'Bo','legs':4}", "{'petType':null,'name':'Bo','legs':4}")) {
      Pet pet = roundTrip(Pet.CODEC, json);
      assertThat(pet).isInstanceOfSatisfying(Pet.Unknown.class,
          it -> assertThat(it.additionalProperties()).containsOnlyKeys("legs"));
      assertThat(pet.name()).contains("Bo");
    }
    assertThat(read(Pet.CODEC, "{'petType':'newt'}").petType()).isEqualTo("newt");
    refuses(read(Pet.CODEC, "{'name':'Bo'}")::petType, "$.petType");
    refusesStrictly(Pet.CODEC, "{'name':'Bo'}", "$");
  }

  @Test
  public void whatIsNoObjectIsAMismatch() {
    Household household = roundTrip(Household.CODEC, "{'favourite':'Mo','pets':[{'petType':'cat'},3],'maybe':null}");
    refuses(household::favourite, "$.favourite");
    assertThat(household.isNull("maybe")).isTrue();
    refusesStrictly(Household.CODEC, "{'favourite':'Mo'}", "$.favourite");
    refuses(() -> read(Pet.CODEC, "[]"), "$");
  }

  @Test
  public void itIsATypeLikeAnyOther() {
    Household household = roundTrip(Household.CODEC,
        "{'favourite':{'petType':'cat','lives':9},'pets':[{'petType':'mutt'},{'petType':'newt'}],"
            + "'byName':{'Mo':{'petType':'cat'}},'maybe':{'petType':'cat'}}");
    assertThat(household.favourite().orElseThrow()).isInstanceOf(Cat.class);
    assertThat(household.pets().orElseThrow()).hasExactlyElementsOfTypes(Dog.class, Pet.Unknown.class);
    assertThat(household.byName().orElseThrow().get("Mo")).isInstanceOf(Cat.class);
    Cat cat = Cat.builder().lives(9).build();
    writes(Household.CODEC, Household.builder().favourite(cat).addPet(cat).putByName("Mo", cat).build(),
        "{'favourite':{'petType':'cat','lives':9},'pets':[{'petType':'cat','lives':9}],"
            + "'byName':{'Mo':{'petType':'cat','lives':9}}}");
  }

  @Test
  public void aBuilderSetsTheDiscriminatorThatThereIs() {
    writes(Pet.CODEC, Cat.builder().name("Mo").build(), "{'petType':'cat','name':'Mo'}");
    writes(Cat.CODEC, Cat.builder().build(), "{'petType':'cat'}");
    fails(IllegalStateException.class, "lacks required properties: petType", Dog.builder()::build);
    writes(Pet.CODEC, Dog.builder().petType("mutt").build(), "{'petType':'mutt'}");
    writes(Pet.CODEC, Pet.Unknown.builder().petType("newt").name("Bo").build(), "{'petType':'newt','name':'Bo'}");
    same(read(Pet.CODEC, "{'petType':'cat'}"), Cat.builder().build());
  }

  @Test
  public void matchTakesEveryKind() {
    assertThat(named(read(Pet.CODEC, "{'petType':'cat','lives':9}"))).isEqualTo("cat of 9");
    assertThat(named(read(Pet.CODEC, "{'petType':'mutt'}"))).isEqualTo("dog");
    assertThat(named(read(Pet.CODEC, "{'petType':'newt'}"))).isEqualTo("newt");
  }

  private static String named(Pet pet) {
    return pet.match(cat -> "cat of " + cat.lives().orElseThrow(), dog -> "dog", unknown -> unknown.petType());
  }

  @Test
  public void withoutAMappingTheSchemasNamesCount() {
    assertThat(roundTrip(Shape.CODEC, "{'kind':'Circle','radius':1.50}")).isInstanceOf(Circle.class);
    assertThat(roundTrip(Shape.CODEC, "{'kind':'Blob','area':2}")).isInstanceOf(Blob.class);
    assertThat(roundTrip(Shape.CODEC, "{'area':2}")).isInstanceOf(Shape.Unknown.class);
    writes(Shape.CODEC, Circle.builder().radius(1).build(), "{'kind':'Circle','radius':1}");
    writes(Shape.CODEC, Blob.builder().build(), "{'kind':'Blob'}");
    assertThat(read(Circle.CODEC, "{'radius':1}").kind()).isEmpty();
    assertThat(Circle.CODEC.parse(json("{'radius':1}").getBytes(), true).kind()).isEmpty();
  }

  @Test
  public void aHierarchyWithinAnother() {
    Fish saw = roundTrip(Fish.CODEC, "{'kind':'shark','age':3,'sharktype':'saw','teeth':7}");
    assertThat(saw).isInstanceOf(Shark.class)
        .isInstanceOfSatisfying(SawShark.class, it -> assertThat(it.teeth()).contains(7L));
    assertThat(saw.age()).isEqualTo(3);
    assertThat(((Shark) saw).sharktype()).isEqualTo("saw");
    assertThat(roundTrip(Shark.CODEC, "{'kind':'shark','sharktype':'goblin','age':1}")).isInstanceOf(GoblinShark.class);
    Fish other = roundTrip(Fish.CODEC, "{'kind':'shark','age':3,'sharktype':'white'}");
    assertThat(other).isInstanceOfSatisfying(Shark.class, it -> assertThat(it.sharktype()).isEqualTo("white"));
    assertThat(roundTrip(Fish.CODEC, "{'age':1,'kind':'wrongKind'}")).isInstanceOf(Fish.Unknown.class);
    assertThat(roundTrip(Fish.CODEC, "{'age':1}").age()).isEqualTo(1);
    writes(Fish.CODEC, SawShark.builder().age(3).teeth(7).build(),
        "{'kind':'shark','age':3,'sharktype':'saw','teeth':7}");
    writes(Fish.CODEC, Shark.Unknown.builder().age(3).sharktype("white").build(),
        "{'kind':'shark','age':3,'sharktype':'white'}");
  }

  @Test
  public void matchOfTheOuterHierarchyHasTheClassesOfTheInnerOne() {
    Fish fish = read(Fish.CODEC, "{'kind':'shark','age':3,'sharktype':'white'}");
    assertThat(kind(fish)).isEqualTo("some shark");
    assertThat(kind(GoblinShark.builder().age(1).build())).isEqualTo("goblin");
    assertThat(kind(Salmon.builder().age(1).build())).isEqualTo("salmon");
    assertThat(kind(read(Fish.CODEC, "{'age':1}"))).isEqualTo("some fish");
    Shark shark = GoblinShark.builder().age(1).build();
    assertThat(shark.<String>match(goblin -> "goblin", saw -> "saw", unknown -> "?")).isEqualTo("goblin");
  }

  private static String kind(Fish fish) {
    return fish.match(
        salmon -> "salmon", goblin -> "goblin", saw -> "saw", shark -> "some shark", unknown -> "some fish");
  }

  @Test
  public void itMayContainItself() {
    Salmon salmon = (Salmon) roundTrip(Fish.CODEC,
        "{'kind':'salmon','age':1,'friends':[{'kind':'salmon','age':2},{'kind':'shark','age':3,'sharktype':'saw'}],"
            + "'hate':{'a':{'kind':'shark','age':3,'sharktype':'saw'}},'partner':{'kind':'shark','age':4}}");
    assertThat(salmon.friends().orElseThrow()).hasExactlyElementsOfTypes(Salmon.class, SawShark.class);
    assertThat(salmon.partner().orElseThrow()).isInstanceOf(Shark.Unknown.class);
  }

  @Test
  public void aChildOfAChildWithoutADiscriminatorIsAChild() {
    assertThat(roundTrip(Vehicle.CODEC, "{'type':'cabrio','doors':2,'open':true}")).isInstanceOf(Cabrio.class);
    assertThat(roundTrip(Vehicle.CODEC, "{'type':'car','doors':4}")).isInstanceOf(Car.class);
    assertThat(roundTrip(Car.CODEC, "{'type':'cabrio','open':true}").additionalProperties()).containsOnlyKeys("open");
    writes(Vehicle.CODEC, Cabrio.builder().doors(2).build(), "{'type':'cabrio','doors':2}");
  }

  @Test
  public void anEnumIsTheDiscriminatorsTypeEverywhere() {
    Hound golden = roundTrip(Hound.CODEC, "{'breed':'golden','weight':30}");
    assertThat(golden).isInstanceOf(Golden.class);
    assertThat(golden.breed()).isEqualTo(Breed.GOLDEN);
    writes(Hound.CODEC, Golden.builder().weight(30).build(), "{'breed':'golden','weight':30}");
    writes(Hound.CODEC, Poodle.builder().weight(9).build(), "{'breed':'poodle','weight':9}");
    assertThat(roundTrip(Hound.CODEC, "{'breed':'mongrel','weight':1}").breed().known()).isEmpty();
  }

  @Test
  public void aParentMayListItsChildren() {
    Event event = roundTrip(Event.CODEC, "{'type':'closed','at':'2026-01-02T03:04:05Z','reason':'late'}");
    assertThat(event).isInstanceOfSatisfying(Closed.class, it -> assertThat(it.reason()).contains("late"));
    writes(Event.CODEC, Opened.builder().by("me").build(), "{'type':'opened','by':'me'}");
    assertThat(roundTrip(Event.CODEC, "{'type':'x'}").at()).isEmpty();
    assertThat(Opened.class.getMethods()).noneMatch(method -> method.getName().equals("reason"));
  }

  @Test
  public void aParentWithoutChildrenIsAClass() {
    writes(Lonely.CODEC, Lonely.builder().kind("x").build(), "{'kind':'x'}");
  }
}

package acme.user;

import static org.assertj.core.api.Assertions.assertThat;

import acme.models.Cat;
import acme.models.Mode;
import acme.models.Pet;
import acme.models.Value;
import io.specwright.generator.types.TypeCases;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unions in the switches of Java 21: without a default, because the compiler knows all variants. */
public final class SwitchCases extends TypeCases {

  private static String name(Pet pet) {
    return switch (pet) {
      case Pet.OfCat(Cat cat) when cat.lives().isEmpty() -> "an immortal cat";
      case Pet.OfCat(var cat) -> "a cat of " + cat.lives().orElseThrow();
      case Pet.OfDog dog -> "a dog called " + dog.value().name().orElse("nothing");
      case Pet.Unknown(var raw) -> "something like " + raw;
    };
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.OfString(String text) -> text;
      case Value.OfNumber(BigDecimal number) -> number.toPlainString();
      case Value.OfValueList(List<Value> values) -> values.stream().map(SwitchCases::text).toList().toString();
      case Value.OfCat cat -> "cat";
      case Value.Unknown unknown -> "?";
    };
  }

  @Test
  public void everyVariantHasItsCase() {
    assertThat(name(read(Pet.CODEC, "{'kind':'cat'}"))).isEqualTo("an immortal cat");
    assertThat(name(read(Pet.CODEC, "{'kind':'cat','lives':9}"))).isEqualTo("a cat of 9");
    assertThat(name(read(Pet.CODEC, "{'kind':'dog','name':'Rex'}"))).isEqualTo("a dog called Rex");
    assertThat(name(read(Pet.CODEC, "{'kind':'bird'}"))).isEqualTo(json("something like {'kind':'bird'}"));
  }

  @Test
  public void primitivesAndListsHaveTheirs() {
    assertThat(text(read(Value.CODEC, "['a',1.50,[],{'kind':'cat'},true]"))).isEqualTo("[a, 1.50, [], cat, ?]");
  }

  @Test
  public void knownValuesOfAnEnumHaveTheirs() {
    assertThat(read(Mode.CODEC, "'live'").known().map(known -> switch (known) {
      case TEST -> 1;
      case LIVE -> 2;
    })).contains(2);
  }
}

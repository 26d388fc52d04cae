package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Holder;
import io.specwright.generator.types.TypeCases;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that have no type. */
public final class FreeFormCases extends TypeCases {
  private static final List<String> VALUES =
      List.of("'text'", "1.50", "true", "[1,[null]]", "{'a':{'b':[]}}", "''", "{}", "12345678901234567890");

  @Test
  public void anyValueIsTaken() {
    for (String value : VALUES) {
      Holder holder = roundTrip(Holder.CODEC,
          "{'must':%1$s,'any':%1$s,'yes':%1$s,'no':%1$s,'named':%1$s,'list':[%1$s],'map':{'k':%1$s}}".formatted(value));
      JsonValue tree = JsonValue.parse(json(value));
      assertThat(holder.must()).isEqualTo(tree);
      assertThat(holder.any()).contains(tree);
      assertThat(holder.yes()).contains(tree);
      assertThat(holder.no()).contains(tree);
      assertThat(holder.named()).contains(tree);
      assertThat(holder.list()).contains(List.of(tree));
      assertThat(holder.map()).contains(Map.of("k", tree));
      assertThat(Holder.builder().must(tree).any(tree).yes(tree).no(tree).named(tree).addList(tree).putMap("k", tree)
          .build()).isEqualTo(holder);
    }
  }

  @Test
  public void nullIsAValue() {
    Holder holder = roundTrip(Holder.CODEC, "{'must':null,'any':null,'list':[null],'map':{'k':null}}");
    assertThat(holder.must().isNull()).isTrue();
    assertThat(holder.isNull("any")).isTrue();
    assertThat(holder.list().orElseThrow()).containsExactly(JsonValue.ofNull());
    assertThat(holder.toBuilder().build()).isEqualTo(holder);
    Holder built = Holder.builder().must(JsonValue.ofNull()).any(JsonValue.ofNull()).build();
    writes(Holder.CODEC, built, "{'must':null,'any':null}");
    assertThat(built.isNull("any")).isTrue();
    assertThat(built.isNull("yes")).isFalse();
  }

  @Test
  public void absentIsNot() {
    Holder holder = roundTrip(Holder.CODEC, "{'must':1}");
    assertThat(holder.any()).isEmpty();
    assertThat(holder.isNull("any")).isFalse();
    assertThatThrownBy(() -> Holder.builder().build()).hasMessageContaining("must");
    refuses(read(Holder.CODEC, "{}")::must, "$.must");
    assertThat(holder).isNotEqualTo(read(Holder.CODEC, "{'must':1,'any':null}"));
  }

  @Test
  public void freeObjectsAreMaps() {
    Holder holder = roundTrip(Holder.CODEC, "{'must':1,'object':{'a':[1]},'open':{'b':null},'closed':{'c':'d'}}");
    assertThat(holder.object().orElseThrow()).containsEntry("a", JsonValue.parse("[1]"));
    assertThat(holder.open().orElseThrow()).containsEntry("b", JsonValue.ofNull());
    assertThat(holder.closed().orElseThrow()).containsEntry("c", JsonValue.of("d"));
    refuses(roundTrip(Holder.CODEC, "{'must':1,'object':[1]}")::object, "$.object");
    writes(Holder.CODEC, Holder.builder().must(JsonValue.of("m")).putObject("a", "b").putOpen("n", 1).build(),
        "{'must':'m','object':{'a':'b'},'open':{'n':1}}");
  }
}

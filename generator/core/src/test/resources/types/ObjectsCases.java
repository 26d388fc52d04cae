package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Empty;
import acme.models.Odd;
import acme.models.Order;
import io.specwright.generator.types.TypeCases;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Objects: what a class is, and what its builder holds a caller to. */
public final class ObjectsCases extends TypeCases {

  @Test
  public void theClassIsFinalAndMadeByItsBuilderOnly() {
    assertThat(Modifier.isFinal(Order.class.getModifiers())).isTrue();
    assertThat(Arrays.stream(Order.class.getDeclaredConstructors()).map(Constructor::getModifiers))
        .allMatch(Modifier::isPrivate);
    assertThat(Order.class.isRecord()).isFalse();
    assertThat(Order.class.getPackage().getAnnotations()).anyMatch(it -> it.toString().contains("NullMarked"));
  }

  @Test
  public void aMissingPropertyFailsTheBuildWhichNamesThemAll() {
    assertThatThrownBy(() -> Order.builder().note("x").build())
        .isInstanceOf(IllegalStateException.class).hasMessage("Order lacks required properties: id, line_total");
    assertThatThrownBy(() -> Order.builder().id("x").build())
        .isInstanceOf(IllegalStateException.class).hasMessage("Order lacks required properties: line_total");
    assertThatThrownBy(() -> Order.builder().id(null)).isInstanceOf(NullPointerException.class).hasMessage("id");
  }

  @Test
  public void whatTheServerSetsIsAskedOfNobody() {
    writes(Order.CODEC, Order.builder().id("o").lineTotal(3).build(), "{'id':'o','line_total':3}");
  }

  @Test
  public void propertiesAreWrittenInTheOrderOfTheDocument() {
    Order order = Order.builder().note("n").lineTotal(3).id("o").build();
    writes(Order.CODEC, order, "{'id':'o','line_total':3,'note':'n'}");
  }

  @Test
  public void aCopyIsAnotherObjectAndTheSameValue() {
    Order order = roundTrip(Order.CODEC,
        "{'note':'n','id':'o','line_total':3,'created':'2024-01-02T03:04:05Z','parent':{'id':'p','line_total':1}}");
    Order copy = order.toBuilder().build();
    assertThat(copy).isEqualTo(order).isNotSameAs(order).hasSameHashCodeAs(order);
    Order changed = order.toBuilder().note("other").build();
    assertThat(changed).isNotEqualTo(order);
    assertThat(order.note()).contains("n");
    assertThat(changed.parent()).isEqualTo(order.parent());
    assertThat(changed.created()).isEqualTo(order.created());
  }

  @Test
  public void equalityIsThatOfEveryPropertyAndOfNothingElse() {
    Order order = Order.builder().id("o").lineTotal(3).build();
    assertThat(order).isEqualTo(read(Order.CODEC, "{'line_total':3.0,'id':'o'}"));
    assertThat(order).isNotEqualTo(order.toBuilder().id("p").build());
    assertThat(order).isNotEqualTo(order.toBuilder().lineTotal(4).build());
    assertThat(order).isNotEqualTo(order.toBuilder().note("").build());
    assertThat(order).isNotEqualTo(read(Order.CODEC, "{'line_total':3,'id':'o','more':1}"));
    assertThat(order).isNotEqualTo(null).isNotEqualTo("o");
    assertThat(Empty.builder().build()).isNotEqualTo(read(Odd.CODEC, "{}"));
  }

  @Test
  public void theTextShowsWhatIsThere() {
    assertThat(Order.builder().id("o").lineTotal(3).build()).hasToString("Order[id=o, line_total=3]");
    assertThat(Empty.builder().build()).hasToString("Empty[]");
  }

  @Test
  public void aBuilderMayGoOn() {
    Order.Builder builder = Order.builder().id("o").lineTotal(1);
    Order first = builder.build();
    Order second = builder.note("n").build();
    assertThat(first.note()).isEmpty();
    assertThat(second.note()).contains("n");
  }

  @Test
  public void whatIsMissingOrMistypedHurtsOnlyWhoTouchesIt() {
    Order order = roundTrip(Order.CODEC, "{'line_total':'many','note':[1],'parent':{'id':5}}");
    refuses(order::id, "$.id");
    refuses(order::lineTotal, "$.line_total");
    refuses(order::note, "$.note");
    refuses(order::created, "$.created");
    refuses(() -> order.parent().orElseThrow().id(), "$.parent.id");
    assertThat(roundTrip(Order.CODEC, "{'id':'o','line_total':null}").id()).isEqualTo("o");
    refuses(read(Order.CODEC, "{'id':null}")::id, "$.id");
    writes(Order.CODEC, order.toBuilder().id("o").lineTotal(2).note(null).parent(null).build(),
        "{'id':'o','line_total':2}");
  }

  @Test
  public void aStrictDecoderRefusesAtOnce() {
    refusesStrictly(Order.CODEC, "{'id':'o','line_total':'many'}", "$.line_total");
    refusesStrictly(Order.CODEC, "{'id':'o','line_total':1,'created':'2024-01-02T03:04:05Z','parent':{}}", "$.parent");
    refusesStrictly(Order.CODEC, "[]", "$");
    refuses(() -> read(Order.CODEC, "[]"), "$");
  }

  @Test
  public void aRepeatedPropertyCountsOnceAndAsTheLastOne() {
    Order order = read(Order.CODEC, "{'id':'a','note':'n','id':'b','note':null}");
    assertThat(order.id()).isEqualTo("b");
    assertThat(order.note()).isEmpty();
  }

  @Test
  public void anyNameIsAName() {
    String text = "{'':'e','a b':'s','class':'c','getClass':'g','build':'b','quote\\'\\\\':'q'}";
    Odd odd = Odd.CODEC.parse("{\"\":\"e\",\"a b\":\"s\",\"class\":\"c\",\"getClass\":\"g\",\"build\":\"b\","
        + "\"quote\\\"\\\\\":\"q\"}");
    assertThat(odd.aB()).isEqualTo("s");
    assertThat(odd.toBuilder().build()).isEqualTo(odd);
    assertThat(odd.additionalProperties()).isEmpty();
    assertThat(Odd.CODEC.toJson(odd)).hasSameSizeAs(text);
    assertThatThrownBy(() -> Odd.builder().build())
        .hasMessage("Odd lacks required properties: , a b, class");
  }
}

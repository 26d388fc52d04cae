package acme.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.models.Chicken;
import acme.models.Egg;
import acme.models.Expression;
import acme.models.Node;
import acme.models.Open;
import acme.models.Person;
import acme.models.Sum;
import io.specwright.generator.types.TypeCases;
import io.specwright.runtime.json.DecodingException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types that contain themselves. */
public final class RecursionCases extends TypeCases {

  @Test
  public void throughPropertiesListsAndMaps() {
    Node node = roundTrip(Node.CODEC, "{'value':'1','next':{'next':{}},'nullable':null,"
        + "'children':[{'value':'2'},{'children':[]}],'named':{'a':{'named':{}}},'deep':[[{'value':'3'}],[]]}");
    assertThat(node.next().orElseThrow().next().orElseThrow().next()).isEmpty();
    assertThat(node.children().orElseThrow().get(0).value()).contains("2");
    assertThat(node.deep().orElseThrow().get(0).get(0).value()).contains("3");
    Node built = Node.builder().value("1").next(Node.builder().value("2").build())
        .addChildren(Node.builder().build()).putNamed("a", Node.builder().build()).nullable(null).build();
    writes(Node.CODEC, built,
        "{'value':'1','next':{'value':'2'},'children':[{}],'named':{'a':{}},'nullable':null}");
  }

  @Test
  public void throughEachOther() {
    Chicken chicken = roundTrip(Chicken.CODEC, "{'egg':{'chicken':{'egg':{}}}}");
    assertThat(chicken.egg().chicken().orElseThrow().egg()).isEqualTo(Egg.builder().build());
    refuses(() -> read(Egg.CODEC, "{'chicken':{}}").chicken().orElseThrow().egg(), "$.chicken.egg");
  }

  @Test
  public void throughUnions() {
    Expression expression = roundTrip(Expression.CODEC, "{'left':[1,{'left':2,'right':3}],'right':4}");
    assertThat(sum(expression)).isEqualTo(10);
    Expression built = Expression.of(
        Sum.builder().left(Expression.of(BigDecimal.ONE)).right(Expression.of(List.of())).build());
    writes(Expression.CODEC, built, "{'left':1,'right':[]}");
  }

  private static int sum(Expression expression) {
    return expression.<Integer>match(
        number -> number.intValue(),
        list -> list.stream().mapToInt(RecursionCases::sum).sum(),
        sum -> sum(sum.left()) + sum(sum.right()),
        unknown -> 0);
  }

  @Test
  public void throughAdditionalPropertiesAndCompositions() {
    assertThat(roundTrip(Open.CODEC, "{'a':'x','b':{'a':'y','c':{}}}").additionalProperties().get("b").a())
        .contains("y");
    Person person = roundTrip(Person.CODEC, "{'name':'a','partner':{'name':'b','partner':{}}}");
    assertThat(person.partner().orElseThrow().name()).contains("b");
  }

  @Test
  public void asDeepAsTheReaderGoes() {
    String deep = "{'next':".repeat(500) + "{}" + "}".repeat(500);
    assertThat(Node.CODEC.toJson(read(Node.CODEC, deep))).isEqualTo(json(deep));
    assertThat(read(Node.CODEC, deep)).isEqualTo(read(Node.CODEC, deep)).hasSameHashCodeAs(read(Node.CODEC, deep));
    String tooDeep = "{'next':".repeat(600) + "{}" + "}".repeat(600);
    assertThatThrownBy(() -> read(Node.CODEC, tooDeep)).isInstanceOf(DecodingException.class);
  }
}

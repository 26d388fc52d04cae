package io.specwright.generator.emit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.text.Fixture;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleValuesTest {

  private static Optional<String> exampleOfFirst(TypeDecl... types) {
    SdkModel model = Fixture.shop(List.of(types), List.of(), List.of());
    return new ExampleValues(model, Fixture.context(model)).of(types[0]).map(JsonValue::toJson);
  }

  @Test
  void theDocumentsOwnExampleComesFirst() {
    ObjectDecl plain = Fixture.object("A", Fixture.required("id", "id", Fixture.STRING, JsonValue.of("part")));
    ObjectDecl exampled = new ObjectDecl(plain.id(), plain.docs(), false, plain.properties(), Optional.empty(),
        List.of(JsonValue.parse("{\"id\": 7}"), JsonValue.parse("{\"id\": \"whole\"}")), Fixture.ORIGIN);

    assertThat(exampleOfFirst(exampled)).hasValue("{\"id\":\"whole\"}");
    assertThat(exampleOfFirst(plain)).hasValue("{\"id\":\"part\"}");
  }

  @Test
  void anExampleThatIsNoValueOfItsTypeIsLeftOut() {
    ObjectDecl date = Fixture.object("A",
        Fixture.required("at", "at", TypeRef.of(Scalar.DATE_TIME), JsonValue.of("yesterday")),
        Fixture.required("n", "n", TypeRef.of(Scalar.INT), JsonValue.parse("3000000000")));

    assertThat(exampleOfFirst(date)).hasValue("{\"at\":\"2024-01-31T12:00:00Z\",\"n\":1}");
  }

  @Test
  void optionalPropertiesNeedAnExampleSomewhereBelow() {
    ObjectDecl a = Fixture.object("A",
        Fixture.optional("x", "x", Fixture.STRING),
        Fixture.optional("b", "b", Fixture.listOf(Fixture.named("B"))),
        Fixture.optional("d", "d", Fixture.named("D")));
    ObjectDecl b = Fixture.object("B", Fixture.optional("c", "c", Fixture.named("C")));
    ObjectDecl c = Fixture.object("C", Fixture.optional("y", "y", Fixture.STRING, JsonValue.of("z")));
    ObjectDecl d = Fixture.object("D", Fixture.optional("y", "y", Fixture.STRING));

    assertThat(exampleOfFirst(a, b, c, d)).hasValue("{\"b\":[{\"c\":{\"y\":\"z\"}}]}");
  }

  @Test
  void aCycleEndsWhereItMay() {
    ObjectDecl node = Fixture.object("Node",
        Fixture.required("name", "name", Fixture.STRING, JsonValue.of("n")),
        Fixture.optional("next", "next", Fixture.named("Node")),
        Fixture.required("children", "children", Fixture.listOf(Fixture.named("Node"))));

    assertThat(exampleOfFirst(node)).hasValue("{\"name\":\"n\",\"children\":[]}");
  }

  @Test
  void aTypeWithoutAFiniteValueHasNoExample() {
    assertThat(exampleOfFirst(
        Fixture.object("A", Fixture.required("b", "b", Fixture.named("B"))),
        Fixture.object("B", Fixture.required("a", "a", Fixture.named("A"))))).isEmpty();
  }

  @Test
  void aUnionLeadsOutOfACycle() {
    UnionDecl union = new UnionDecl(Fixture.model("U"), Docs.NONE, false,
        List.of(new UnionDecl.VariantDecl("OfA", "a", Fixture.named("A"), Docs.NONE),
            new UnionDecl.VariantDecl("OfString", "string", Fixture.STRING, Docs.NONE)),
        new Decision.Undecidable(), List.of(), Fixture.ORIGIN);

    assertThat(exampleOfFirst(Fixture.object("A", Fixture.required("email", "email", Fixture.named("U"))), union))
        .hasValue("{\"email\":\"ann@example.com\"}");
  }

  @Test
  void aTypeOfTooManyPartsHasNoExample() {
    List<TypeDecl> types = new ArrayList<>();
    for (int level = 0; level < 12; level++) {
      List<PropertyDecl> parts = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        parts.add(Fixture.required("p" + i, "p" + i, level == 11 ? Fixture.STRING : Fixture.named("T" + (level + 1))));
      }
      types.add(Fixture.object("T" + level, parts.toArray(PropertyDecl[]::new)));
    }

    assertThat(exampleOfFirst(types.toArray(TypeDecl[]::new))).isEmpty();
  }
}

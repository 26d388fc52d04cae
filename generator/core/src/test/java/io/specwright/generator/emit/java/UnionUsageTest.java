package io.specwright.generator.emit.java;

import static io.specwright.generator.emit.java.Sample.list;
import static io.specwright.generator.emit.java.Sample.ref;
import static io.specwright.generator.emit.java.Sample.string;
import static io.specwright.generator.emit.java.Sample.variant;

import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Decision.ByKind;
import io.specwright.generator.ir.Decision.ByPresence;
import io.specwright.generator.ir.Decision.ByProperty;
import io.specwright.generator.ir.Decision.JsonKind;
import io.specwright.generator.ir.Decision.PresenceCase;
import io.specwright.generator.ir.Decision.Take;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Generated unions in the hands of a caller. */
class UnionUsageTest {
  private final Sample sample = new Sample()
      .object("Cat", Property.of("type", string()).required(), Property.of("lives", Scalar.LONG))
      .object("Dog", Property.of("type", string()).required(), Property.of("tricks", list(string())));

  @Test
  void aDiscriminatorPicksTheVariant() {
    Map<String, Decision> cases = new LinkedHashMap<>();
    cases.put("cat", new Take(0));
    cases.put("odd \"\\u0022\n", new Take(1));
    sample
        .union("Pet", "", new ByProperty("type", cases, Optional.empty()),
            variant("Cat", ref("Cat")), variant("Dog", ref("Dog")))
        .object("Owner", Property.of("pet", ref("Pet")).required(), Property.of("pets", list(ref("Pet"))))
        .use("""
            Pet cat = Pet.CODEC.parse("{\\"lives\\":9,\\"type\\":\\"cat\\"}");
            assertThat(cat).isInstanceOf(Pet.OfCat.class);
            assertThat(cat.<String>match(c -> "cat " + c.lives().orElseThrow(), d -> "dog", unknown -> "?"))
                .isEqualTo("cat 9");
            assertThat(Pet.CODEC
                .parse("{\\"type\\":\\"odd \\\\\\"\\\\\\\\u0022\\\\n\\"}")).isInstanceOf(Pet.OfDog.class);
            List<String> others = List.of(
                "{\\"type\\":\\"bird\\"}", "{}", "[1]", "5", "\\"cat\\"", "{\\"type\\":null}", "{\\"type\\":{}}");
            for (String other : others) {
              Pet pet = Pet.CODEC.parse(other);
              assertThat(pet).isInstanceOf(Pet.Unknown.class);
              assertThat(Pet.CODEC.toJson(pet)).isEqualTo(other);
            }
            Owner owner = Owner.builder()
                .pet(Cat.builder().type("cat").build()).addPets(Dog.builder().type("d").build()).build();
            assertThat(Owner.CODEC.toJson(owner))
                .isEqualTo("{\\"pet\\":{\\"type\\":\\"cat\\"},\\"pets\\":[{\\"type\\":\\"d\\"}]}");
            assertThatThrownBy(() -> Owner.CODEC.parse("{\\"pet\\":null}").pet())
                .isInstanceOf(DecodingException.class);
            """);
  }

  @Test
  void kindsAndPresencePickTheVariant() {
    Map<JsonKind, Decision> kinds = new EnumMap<>(JsonKind.class);
    kinds.put(JsonKind.OBJECT, new ByPresence(List.of(
        new PresenceCase(List.of("lives"), new Take(0)),
        new PresenceCase(List.of("tricks", "type"), new Take(1))), Optional.empty()));
    kinds.put(JsonKind.NUMBER, new Take(2));
    kinds.put(JsonKind.ARRAY, new Take(3));
    kinds.put(JsonKind.STRING, new Take(4));
    kinds.put(JsonKind.BOOLEAN, new Decision.Undecidable());
    sample
        .union("Thing", "", new ByKind(kinds),
            variant("Cat", ref("Cat")), variant("Dog", ref("Dog")), variant("Value", TypeRef.of(Scalar.DOUBLE)),
            variant("Out", list(string())), variant("Unknowable", string()))
        .use("""
            assertThat(Thing.CODEC.parse("{\\"lives\\":1}")).isInstanceOf(Thing.OfCat.class);
            assertThat(Thing.CODEC.parse("{\\"type\\":\\"x\\",\\"tricks\\":[]}")).isInstanceOf(Thing.OfDog.class);
            assertThat(Thing.CODEC.parse("{\\"type\\":\\"x\\"}")).isInstanceOf(Thing.Unknown.class);
            assertThat(Thing.CODEC.parse("1.5")).isEqualTo(Thing.of(1.5));
            assertThat(Thing.CODEC.parse("[\\"a\\"]")).isEqualTo(Thing.of(List.of("a")));
            assertThat(Thing.CODEC.parse("[1]")).isInstanceOf(Thing.Unknown.class);
            assertThat(Thing.CODEC.parse("\\"s\\"")).isEqualTo(Thing.of("s"));
            assertThat(Thing.CODEC.parse("true")).isInstanceOf(Thing.Unknown.class);
            """);
  }

  @Test
  void variantsOfOneErasureHaveNoFactory() {
    sample
        .union("Lists", "", new Decision.Undecidable(),
            variant("Texts", list(string())),
            variant("Longs", list(TypeRef.of(Scalar.LONG))),
            variant("Whole", TypeRef.of(Scalar.LONG)))
        .object("Holder", Property.of("lists", ref("Lists")))
        .use("""
            assertThat(Lists.class.getDeclaredMethods()).filteredOn(method -> method.getName().equals("of")).hasSize(1);
            Holder holder = Holder.builder().lists(new Lists.OfTexts(List.of("a"))).build();
            assertThat(Holder.CODEC.toJson(holder)).isEqualTo("{\\"lists\\":[\\"a\\"]}");
            assertThat(Holder.builder().lists(5).build().lists()).contains(Lists.of(5));
            """);
  }

  @Test
  void aUnionOfOneTypeReadsIt() {
    sample.union("Just", "", new Take(0), variant("Cat", ref("Cat"))).use("""
        assertThat(Just.CODEC.parse("{\\"lives\\":2}")).isInstanceOf(Just.OfCat.class);
        assertThat(Just.CODEC.parse("3")).isInstanceOf(Just.Unknown.class);
        """);
  }

  @Test
  void decisionsNest() {
    Decision inner = new ByProperty("kind", Map.of("x", new Take(0)), Optional.of(new ByPresence(
        List.of(new PresenceCase(List.of("a"), new ByProperty("z", Map.of("1", new Take(1)), Optional.empty()))),
        Optional.of(new Take(0)))));
    sample
        .union("Deep", "", new ByProperty("type", Map.of("t", inner), Optional.of(inner)),
            variant("Cat", ref("Cat")), variant("Dog", ref("Dog")))
        .use("""
            assertThat(Deep.CODEC.parse("{\\"type\\":\\"t\\",\\"a\\":1,\\"z\\":\\"1\\"}"))
                .isInstanceOf(Deep.OfDog.class);
            assertThat(Deep.CODEC.parse("{\\"kind\\":\\"x\\"}")).isInstanceOf(Deep.OfCat.class);
            assertThat(Deep.CODEC.parse("{\\"a\\":1}")).isInstanceOf(Deep.Unknown.class);
            assertThat(Deep.CODEC.parse("{}")).isInstanceOf(Deep.OfCat.class);
            """);
  }

  @Test
  void moreVariantsThanAMethodHasParametersHaveNoMatch() {
    Map<String, Decision> cases = new LinkedHashMap<>();
    UnionDecl.VariantDecl[] variants = new UnionDecl.VariantDecl[300];
    for (int i = 0; i < variants.length; i++) {
      cases.put("k" + i, new Take(i));
      variants[i] = variant("V" + i, i == 0 ? ref("Cat") : ref("Dog"));
    }
    sample.union("Wide", "", new ByProperty("type", cases, Optional.empty()), variants).use("""
        assertThat(Wide.CODEC.parse("{\\"type\\":\\"k299\\"}")).isInstanceOf(Wide.OfV299.class);
        assertThat(Wide.CODEC.toJson(Wide.of(Cat.builder().type("k0").build()))).isEqualTo("{\\"type\\":\\"k0\\"}");
        """);
  }
}

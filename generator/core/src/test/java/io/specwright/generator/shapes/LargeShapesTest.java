package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is larger than a Java class, method or constant can be. */
class LargeShapesTest {

  private static String numbered(int count, String format) {
    return IntStream.range(0, count).mapToObj(i -> format.formatted(i)).collect(Collectors.joining());
  }

  @Test
  void twoThousandValuesAreAnEnum() {
    Generated.schemas("Code: {type: string, enum: [" + numbered(2_000, "some-value-%d, ") + "]}\n"
        + "Ratio: {type: number, enum: [" + numbered(2_000, "%d.5, ") + "]}\n").quietly().use("""
        assertThat(Code.CODEC.parse("\\"some-value-1999\\"")).isSameAs(Code.SOME_VALUE_1999);
        assertThat(Code.Known.values()).hasSize(2_000);
        assertThat(Ratio.CODEC.parse("7.50")).isSameAs(Ratio.of(new BigDecimal("7.5")));
        """);
  }

  @Test
  void tenThousandValuesAreTexts() {
    Generated generated = Generated.schemas("""
        Code: {type: string, enum: [%s]}
        Holder: {type: object, properties: {code: {$ref: '#/components/schemas/Code'}}}
        """.formatted(numbered(10_000, "v%d, "))).warning("large-enum", 1);
    assertThat(generated.models()).containsExactly("Holder");
    generated.use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"code\\":\\"v9999\\"}").code()).contains("v9999");
        """);
  }

  @Test
  void threeThousandPropertiesOfEveryType() {
    String properties = numbered(600, """
        \s   n%1$d: {type: integer}
            d%1$d: {type: number, format: double}
            l%1$d: {type: array, uniqueItems: true, items: {type: number}}
            o%1$d: {type: [string, 'null'], format: date-time}
            s%1$d: {type: string}
        """);
    Generated.schemas(
        "Wide:\n  type: object\n  required: [n0, n599, s7]\n  properties:\n" + properties).quietly().use("""
        Wide wide = Wide.builder().n0(1).n599(2).s7("x").d3(0.5).addL4(9).build();
        String json = Wide.CODEC.toJson(wide);
        assertThat(roundTrip(Wide.CODEC, json)).isEqualTo(wide).hasToString(wide.toString());
        assertThat(wide.toBuilder().n599(3).build()).isNotEqualTo(wide);
        """);
  }

  @Test
  void noMethodIsTooLongForTheJit() {
    Generated wide = Generated.schemas("""
        Wide:
          type: object
          properties:
        %s
        Code: {type: string, enum: [%s]}
        Any:
          oneOf:
        %s""".formatted(
            numbered(2_500, "    a%d: {type: string}\n"),
            numbered(1_500, "v%d, "),
            numbered(150, "  - {type: object, title: T%1$d, required: [k], properties: {k: {const: k%1$d}}}\n")));
    assertThat(MethodSizes.huge(wide.quietly().compile())).isEmpty();
  }

  @Test
  void requiredPropertiesInAnyNumber() {
    Generated.schemas("Wide:\n  type: object\n  required: [" + numbered(3_000, "a%d, ") + "]\n  properties:\n"
        + numbered(3_000, "    a%d: {type: string}\n")).quietly().compile();
  }

  @Test
  void moreThanThatAreAMap() {
    Generated.schemas("Wide:\n  type: object\n  properties:\n" + numbered(5_000, "    a%d: {type: string}\n")
        + "Holder: {type: object, properties: {wide: {$ref: '#/components/schemas/Wide'}}}\n")
        .warning("many-properties", 2).use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"wide\\":{\\"a1\\":\\"x\\"}}").wide().orElseThrow()).hasSize(1);
        """);
  }

  @Test
  void threeHundredVariants() {
    Generated.schemas("Any:\n  oneOf:\n"
        + numbered(300, "  - {type: object, title: T%1$d, required: [k], properties: {k: {const: k%1$d}}}\n"))
        .quietly().use("""
        assertThat(roundTrip(Any.CODEC, "{\\"k\\":\\"k299\\"}")).isInstanceOf(Any.OfT299.class);
        assertThat(roundTrip(Any.CODEC, "{\\"k\\":\\"k150\\"}")).isInstanceOf(Any.OfT150.class);
        assertThat(roundTrip(Any.CODEC, "{\\"k\\":\\"k300\\"}")).isInstanceOf(Any.Unknown.class);
        """);
  }

  @Test
  void threeHundredRequiredParameters() {
    Generated.paths("""
        /a:
          get:
            operationId: getA
            tags: [a]
            responses: {'204': {description: Done}}
            parameters:
        %s""".formatted(numbered(300, "    - {name: p%d, in: query, required: true, schema: {type: integer}}\n")))
        .error("too-many-parameters", 3);
  }

  @Test
  void namesThatNoJavaConstantCanHold() {
    String longName = "x".repeat(70_000);
    Generated.schemas("Wide:\n  type: object\n  properties:\n    ? " + longName + "\n    : {type: string}\n")
        .error("long-name", 5);
    Generated.schemas("Code:\n  type: string\n  enum:\n  - a\n  - " + longName + "\n").error("long-name", 2);
    Generated.schemas("Sized:\n  type: object\n  properties:\n    ? " + "y".repeat(20_000) + "\n    : {type: string}\n")
        .quietly().compile();
  }

  @Test
  void aDefaultThatNoJavaConstantCanHold() {
    Generated.schemas(
            "Wide:\n  type: object\n  properties:\n    a: {type: string, default: " + "x".repeat(70_000) + "}\n")
        .quietly().compile();
  }
}

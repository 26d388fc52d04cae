package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code enum} and {@code const} of everything JSON has. */
class EnumShapesTest {

  @Test
  void stringsWithNull() {
    Generated.schemas("""
        Color: {type: [string, 'null'], enum: [red, green, null]}
        Car: {type: object, required: [color], properties: {color: {$ref: '#/components/schemas/Color'}}}
        """).quietly().use("""
        assertThat(roundTrip(Car.CODEC, "{\\"color\\":null}").color()).isEmpty();
        assertThat(roundTrip(Car.CODEC, "{\\"color\\":\\"red\\"}").color()).contains(Color.RED);
        assertThat(roundTrip(Car.CODEC, "{\\"color\\":\\"pink\\"}").color().orElseThrow().known()).isEmpty();
        """);
  }

  @Test
  void nullAlone() {
    Generated.schemas("""
        Nothing: {enum: [null]}
        Holder: {type: object, properties: {nothing: {$ref: '#/components/schemas/Nothing'}, no: {type: 'null'}}}
        """).quietly().use("""
        roundTrip(Holder.CODEC, "{\\"nothing\\":null,\\"no\\":null}");
        """);
  }

  @Test
  void wholeNumbersAndTheirSigns() {
    Generated.schemas("""
        Rollback: {type: integer, enum: [-1, 1, 0]}
        Small: {type: integer, format: int32, enum: [10, 20]}
        """).quietly().use("""
        assertThat(roundTrip(Rollback.CODEC, "-1")).isSameAs(Rollback.MINUS_1);
        assertThat(roundTrip(Small.CODEC, "20")).isSameAs(Small.of(20));
        assertThat(roundTrip(Small.CODEC, "30").known()).isEmpty();
        """);
  }

  @Test
  void decimalsOfAnyScale() {
    Generated.schemas("""
        Rate: {type: number, enum: [0.5, 1, 1.25e3]}
        """).quietly().use("""
        assertThat(Rate.CODEC.parse("0.50")).isEqualTo(Rate.of(new BigDecimal("0.5")));
        assertThat(Rate.CODEC.parse("1250").known()).isPresent();
        assertThat(roundTrip(Rate.CODEC, "2.5").known()).isEmpty();
        """);
  }

  @Test
  void booleansAreBooleans() {
    Generated.schemas("""
        Yes: {type: object, properties: {ok: {type: boolean, enum: [true]}, both: {enum: [true, false]}}}
        """).quietly().use("""
        assertThat(roundTrip(Yes.CODEC, "{\\"ok\\":true,\\"both\\":false}").both()).contains(false);
        """);
  }

  @Test
  void objectsKeepTheirJson() {
    Generated.schemas("""
        Preset:
          enum: [{a: 1}, {a: 2}]
        Holder: {type: object, properties: {preset: {$ref: '#/components/schemas/Preset'}}}
        """).warning("mixed-enum", 2).use("""
        roundTrip(Holder.CODEC, "{\\"preset\\":{\\"a\\":1}}");
        """);
  }

  @Test
  void mixedTypesKeepTheirJson() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            size:
              enum: [auto, 1, true, null]
        """).warning("mixed-enum", 5).use("""
        roundTrip(Holder.CODEC, "{\\"size\\":\\"auto\\"}");
        roundTrip(Holder.CODEC, "{\\"size\\":1}");
        roundTrip(Holder.CODEC, "{\\"size\\":true}");
        """);
  }

  @Test
  void aValueOfAnotherTypeHasNoConstant() {
    Generated.schemas("""
        Level:
          type: string
          enum:
          - low
          - 5
        """).warning("enum-value-type", 5).use("""
        assertThat(roundTrip(Level.CODEC, "\\"5\\"").known()).isEmpty();
        assertThat(Level.Known.values()).hasSize(1);
        """);
  }

  @Test
  void besideAnArrayItIsAboutTheElements() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            days: {type: array, enum: [mon, tue], items: {type: string}}
        """).warning("enum-beside-array", 4).use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"days\\":[\\"mon\\"]}").days()).contains(List.of(Holder.Day.MON));
        """);
  }

  @Test
  void arraysAsValuesAreArrays() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            range: {type: array, items: {type: integer}, enum: [[1, 2], [3, 4]]}
        """).quietly().use("""
        assertThat(roundTrip(Holder.CODEC, "{\\"range\\":[1,2]}").range()).contains(List.of(1L, 2L));
        """);
  }

  @Test
  void uniqueInlineEnums() {
    Generated.schemas("""
        Holder:
          type: object
          properties:
            scopes:
              type: array
              uniqueItems: true
              items: {type: string, enum: [read, write]}
        """).quietly().use("""
        Holder holder = Holder.builder().addScope("read").addScope(Holder.Scope.WRITE).addScope("read").build();
        assertThat(holder.scopes().orElseThrow()).containsExactly(Holder.Scope.READ, Holder.Scope.WRITE);
        roundTrip(Holder.CODEC, "{\\"scopes\\":[\\"write\\",\\"read\\"]}");
        """);
  }

  @Test
  void constantsOfEveryType() {
    Generated.schemas("""
        Event:
          type: object
          required: [kind, version, live, ratio, nothing, shape]
          properties:
            kind: {const: paid}
            version: {const: 2}
            live: {const: true}
            ratio: {const: 0.50}
            nothing: {const: null}
            shape: {const: {a: [1]}}
        """).quietly().use("""
        String json = "{\\"kind\\":\\"paid\\",\\"version\\":2,\\"live\\":true,\\"ratio\\":0.50,"
            + "\\"nothing\\":null,\\"shape\\":{\\"a\\":[1]}}";
        Event event = roundTrip(Event.CODEC, json);
        assertThat(event.kind()).isEqualTo("paid");
        assertThat(event.version()).isEqualTo(2L);
        Event built = Event.builder().nothing(JsonValue.ofNull()).shape(JsonValue.parse("{\\"a\\":[1]}")).build();
        assertThat(Event.CODEC.toJson(built)).isEqualTo(json);
        """);
  }

  @Test
  void valuesThatDifferInWhatJavaIgnores() {
    Generated.schemas("""
        Sort: {type: string, enum: [name, -name, NAME, Name, '', ' ', '*', '+1', '-1', '1', class, CODEC, BY_VALUE]}
        """).quietly().use("""
        for (Sort.Known known : Sort.Known.values()) {
          assertThat(known.name()).isNotEmpty();
        }
        assertThat(Sort.Known.values()).hasSize(13);
        roundTrip(Sort.CODEC, "\\"-name\\"");
        roundTrip(Sort.CODEC, "\\"\\"");
        """);
    assertThat(Generated.schemas("A: {type: string, enum: [a]}").models()).containsExactly("A");
  }
}

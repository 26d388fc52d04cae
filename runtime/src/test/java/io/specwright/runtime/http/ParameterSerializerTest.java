package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.specwright.runtime.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSerializerTest {
  private static final JsonValue EMPTY = JsonValue.parse("\"\"");
  private static final JsonValue STRING = JsonValue.parse("\"blue\"");
  private static final JsonValue ARRAY = JsonValue.parse("[\"blue\",\"black\",\"brown\"]");
  private static final JsonValue OBJECT = JsonValue.parse("{\"R\":100,\"G\":200,\"B\":150}");

  /** The table of OpenAPI 3.1.1, section 4.8.12.4, "Style Examples". */
  @ParameterizedTest(name = "{0} {1} explode={2}")
  @CsvSource(delimiter = '|', textBlock = """
      PATH|MATRIX|false|;color|;color=blue|;color=blue,black,brown|;color=R,100,G,200,B,150
      PATH|MATRIX|true|;color|;color=blue|;color=blue;color=black;color=brown|;R=100;G=200;B=150
      PATH|LABEL|false|.|.blue|.blue,black,brown|.R,100,G,200,B,150
      PATH|LABEL|true|.|.blue|.blue.black.brown|.R=100.G=200.B=150
      PATH|SIMPLE|false|''|blue|blue,black,brown|R,100,G,200,B,150
      PATH|SIMPLE|true|''|blue|blue,black,brown|R=100,G=200,B=150
      HEADER|SIMPLE|false|''|blue|blue,black,brown|R,100,G,200,B,150
      HEADER|SIMPLE|true|''|blue|blue,black,brown|R=100,G=200,B=150
      QUERY|FORM|false|color=|color=blue|color=blue,black,brown|color=R,100,G,200,B,150
      QUERY|FORM|true|color=|color=blue|color=blue&color=black&color=brown|R=100&G=200&B=150
      COOKIE|FORM|false|color=|color=blue|color=blue,black,brown|color=R,100,G,200,B,150
      COOKIE|FORM|true|color=|color=blue|color=blue; color=black; color=brown|R=100; G=200; B=150
      QUERY|SPACE_DELIMITED|false|color=|color=blue|color=blue%20black%20brown|color=R%20100%20G%20200%20B%20150
      QUERY|PIPE_DELIMITED|false|color=|color=blue|color=blue%7Cblack%7Cbrown|color=R%7C100%7CG%7C200%7CB%7C150
      """)
  void followsTheTable(
      Place place, ParameterStyle style, boolean explode, String empty, String string, String array, String object) {
    ParameterSerializer serializer = new ParameterSerializer(place, style, explode, false);

    assertThat(serializer.serialize("color", EMPTY)).contains(empty);
    assertThat(serializer.serialize("color", STRING)).contains(string);
    assertThat(serializer.serialize("color", ARRAY)).contains(array);
    assertThat(serializer.serialize("color", OBJECT)).contains(object);
  }

  @ParameterizedTest(name = "{0} {1} explode={2}")
  @CsvSource({
    "PATH,SIMPLE,false", "PATH,SIMPLE,true", "PATH,LABEL,false", "PATH,LABEL,true", "PATH,MATRIX,false",
    "PATH,MATRIX,true", "QUERY,FORM,false", "QUERY,FORM,true", "QUERY,SPACE_DELIMITED,false",
    "QUERY,PIPE_DELIMITED,false", "QUERY,DEEP_OBJECT,true", "COOKIE,FORM,true", "HEADER,SIMPLE,false"
  })
  void leavesOutWhatHasNoValue(Place place, ParameterStyle style, boolean explode) {
    ParameterSerializer serializer = new ParameterSerializer(place, style, explode, false);

    for (String nothing : new String[] {"null", "[]", "{}", "[null]", "{\"a\":null}"}) {
      assertThat(serializer.serialize("color", JsonValue.parse(nothing))).as(nothing).isEmpty();
    }
  }

  @Test
  void writesJsonTextForParametersDeclaredByContent() {
    JsonValue value = JsonValue.parse("{\"a\":[1,\"\u00e9\"]}");

    assertThat(json(Place.QUERY).serialize("q", value)).contains("q=%7B%22a%22%3A%5B1%2C%22%C3%A9%22%5D%7D");
    assertThat(json(Place.PATH).serialize("q", value)).contains("%7B%22a%22%3A%5B1%2C%22%C3%A9%22%5D%7D");
    assertThat(json(Place.HEADER).serialize("q", value)).contains("{\"a\":[1,\"\\u00e9\"]}");
  }

  @Test
  void anEmptyArrayIsAValueInJson() {
    assertThat(json(Place.QUERY).serialize("q", JsonValue.parse("[]"))).contains("q=%5B%5D");
    assertThat(json(Place.QUERY).serialize("q", JsonValue.parse("null"))).isEmpty();
  }

  private static ParameterSerializer json(Place place) {
    return new ParameterSerializer(place, ParameterStyle.JSON, false, false);
  }

  @Test
  void writesDeepObjectsAsTheTableSaysAndNestsTheirBrackets() {
    ParameterSerializer serializer = new ParameterSerializer(Place.QUERY, ParameterStyle.DEEP_OBJECT, true, false);

    assertThat(serializer.serialize("color", OBJECT)).contains("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
    assertThat(serializer.serialize("filter", JsonValue.parse("{\"created\":{\"gt\":1},\"tags\":[\"a\",\"b\"]}")))
        .contains("filter%5Bcreated%5D%5Bgt%5D=1&filter%5Btags%5D%5B0%5D=a&filter%5Btags%5D%5B1%5D=b");
  }

  @Test
  void encodesDelimitersInsideValues() {
    JsonValue value = JsonValue.parse("[\"a,b\",\"c&d=e\",\"f g|h\"]");

    assertThat(new ParameterSerializer(Place.QUERY, ParameterStyle.FORM, false, false).serialize("x y", value))
        .contains("x%20y=a%2Cb,c%26d%3De,f%20g%7Ch");
  }

  @Test
  void allowReservedKeepsWhatAQueryCanHold() {
    ParameterSerializer serializer = new ParameterSerializer(Place.QUERY, ParameterStyle.FORM, true, true);

    assertThat(serializer.serialize("url", JsonValue.parse("\"https://h/p?a=b&c#d+[e] 100%2F5%\"")))
        .contains("url=https://h/p?a=b%26c%23d%2B%5Be%5D%20100%2F5%25");
  }

  @Test
  void refusesAStyleThatThePlaceDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParameterSerializer(Place.HEADER, ParameterStyle.MATRIX, false, false))
        .withMessage("No style for header: MATRIX");
  }
}

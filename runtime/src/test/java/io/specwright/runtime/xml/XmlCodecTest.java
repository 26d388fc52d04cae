package io.specwright.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCodecTest {
  private static final XmlShape TREE = XmlShape.of(XmlCodecTest::tree);
  private static final XmlObject PET = XmlObject.of()
      .attribute("id", XmlScalar.NUMBER)
      .element("name", XmlName.of("urn:pets", "p", "name"), XmlScalar.TEXT)
      .element("born", XmlScalar.TOKEN)
      .element("photo", XmlScalar.BYTES)
      .element("vaccinated", XmlScalar.BOOLEAN)
      .elements("nicks", "nick", XmlScalar.TEXT)
      .element("weights", XmlList.of("kg", XmlScalar.NUMBER))
      .elements("friends", "friend", XmlObject.of().element("name", XmlScalar.TEXT));

  private static XmlShape tree() {
    return XmlObject.of().text("label", XmlScalar.TEXT).elements("children", "child", TREE);
  }

  private static String read(XmlShape shape, String xml) {
    return codec(shape).parse(xml.getBytes(StandardCharsets.UTF_8)).toJson();
  }

  private static String write(XmlShape shape, String json) {
    String xml = new String(codec(shape).toBytes(JsonValue.parse(json)), StandardCharsets.UTF_8);
    return xml.replaceFirst("^<\\?xml version=\"1.0\" encoding=\"UTF-8\"\\?>", "");
  }

  private static XmlCodec<JsonValue> codec(XmlShape shape) {
    return XmlCodec.of("r", JsonCodecs.VALUE, shape);
  }

  @Test
  void anObjectIsWrittenByItsShapeAndReadBack() {
    String json = "{\"id\":7,\"name\":\"<Rex> & \\\"co\\\"\",\"born\":\"2020-02-29\",\"photo\":\"aGk=\","
        + "\"vaccinated\":true,\"nicks\":[\"a\",\"b\"],\"weights\":[1.50,2e3],\"friends\":[{\"name\":\"Bo\"}]}";
    String xml = "<r id=\"7\"><p:name xmlns:p=\"urn:pets\">&lt;Rex&gt; &amp; \"co\"</p:name><born>2020-02-29</born>"
        + "<photo>aGk=</photo><vaccinated>true</vaccinated><nick>a</nick><nick>b</nick>"
        + "<weights><kg>1.50</kg><kg>2e3</kg></weights><friend><name>Bo</name></friend></r>";

    assertThat(write(PET, json)).isEqualTo(xml);
    assertThat(JsonValue.parse(read(PET, xml))).isEqualTo(JsonValue.parse(json));
  }

  @Test
  void shapesMayReferToThemselves() {
    String xml = "<r>a<child>b<child>c</child></child><child>d</child></r>";
    String json = "{\"children\":[{\"children\":[{\"label\":\"c\",\"children\":[]}],\"label\":\"b\"},"
        + "{\"children\":[],\"label\":\"d\"}],\"label\":\"a\"}";

    assertThat(JsonValue.parse(read(TREE, xml))).isEqualTo(JsonValue.parse(json));
    assertThat(write(TREE, json)).isEqualTo(xml);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // white space, XML Schema's spellings of numbers and booleans, base64 in lines
      "<r><born> 2020-02-29&#10;</born></r>        | {'born':'2020-02-29'}",
      "<r id=' +007.50 '/>                      | {'id':7.50}",
      "<r id='.5'/>                             | {'id':0.5}",
      "<r><vaccinated>1</vaccinated></r>        | {'vaccinated':true}",
      "<r><photo>aG&#10; k=</photo></r>            | {'photo':'aGk='}",
      // names count without namespaces
      "<r xmlns='urn:x' xmlns:y='urn:y' y:id='1'><y:name>Rex</y:name></r> | {'id':1,'name':'Rex'}",
      // null
      "<r xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><born i:nil='true'/></r> | {'born':null}",
      // what does not fit is kept as it is
      "<r id='x'><vaccinated>maybe</vaccinated></r> | {'id':'x','vaccinated':'maybe'}",
      "<r><born><year>2020</year></born></r>    | {'born':{'year':'2020'}}",
      "<r><born>1</born><born>2</born></r>      | {'born':['1','2']}",
      // so is what nobody knows
      "<r new='1'><x>y</x><z><a b='c'>d</a></z></r> | {'@new':'1','x':'y','z':{'a':{'@b':'c','#text':'d'}}}",
      // one element is a list, an empty one is, and a list that lacks its element or has one too many
      "<r><nick>a</nick></r>                    | {'nicks':['a']}",
      "<r><weights/></r>                        | {'weights':[]}",
      "<r><weights>1</weights><weights>2</weights></r> | {'weights':[1,2]}",
      "<r><nick><s>a</s><s>b</s></nick></r>     | {'nicks':['a','b']}",
      "<r><friend><f><name>Bo</name></f><f/></friend></r> | {'friends':[{'name':'Bo'},{}]}",
      "<r><friend/></r>                         | {'friends':[]}"})
  void readingIsTolerant(String xml, String json) {
    JsonValue expected = JsonValue.parse(json.replace('\'', '"'));
    JsonValue found = JsonValue.parse(read(PET, xml));

    expected.asObject().orElseThrow().forEach((name, value) -> assertThat(found.get(name)).contains(value));
    found.asObject().orElseThrow().forEach((name, value) -> assertThat(value)
        .isEqualTo(expected.get(name).orElse(JsonValue.parse("[]"))));
  }

  @Test
  void unknownContentIsWrittenBack() {
    String xml = "<r new=\"1\"><x>y</x><z><a b=\"c\">d</a></z><z>e</z></r>";

    assertThat(write(PET, read(PET, xml))).isEqualTo(xml);
  }

  @Test
  void nullIsNilInAnElementAndNothingElsewhere() {
    assertThat(write(PET, "{\"id\":null,\"nicks\":null,\"born\":null,\"weights\":[null]}")).isEqualTo(
        "<r><born xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>"
            + "<weights><kg xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></weights></r>");
  }

  @Test
  void aNamespaceWithoutPrefixIsThatOfWhatIsInside() {
    XmlShape shape = XmlObject.of()
        .element("a", XmlScalar.TEXT)
        .attribute("b", XmlName.of("urn:b", "b"), XmlScalar.TEXT);
    byte[] xml = XmlCodec.of(XmlName.of("urn:r", "r"), JsonCodecs.VALUE, shape)
        .toBytes(JsonValue.parse("{\"a\":\"1\",\"b\":\"2\"}"));

    assertThat(new String(xml, StandardCharsets.UTF_8))
        .endsWith("<r xmlns=\"urn:r\" xmlns:ns1=\"urn:b\" ns1:b=\"2\"><a>1</a></r>");
  }

  @Test
  void lineBreaksSurviveInAttributesAndCdata() {
    XmlShape shape = XmlObject.of().attribute("a", XmlScalar.TEXT).cdata("t", XmlScalar.TEXT);
    String json = "{\"a\":\"1\\r\\n\\t2\",\"t\":\"<b>]]></b>\\n\"}";

    assertThat(write(shape, json)).contains("<![CDATA[<b>]]]]><![CDATA[></b>\n]]>");
    assertThat(JsonValue.parse(read(shape, write(shape, json)))).isEqualTo(JsonValue.parse(json));
  }

  @Test
  void theShapeThatFitsBestIsChosen() {
    XmlShape choice = XmlChoice.of(
        XmlObject.of().element("bark", XmlScalar.BOOLEAN).element("name", XmlScalar.TEXT),
        XmlObject.of().element("lives", XmlScalar.NUMBER).element("name", XmlScalar.TEXT),
        XmlScalar.NUMBER, XmlScalar.TEXT, XmlList.of("item", XmlScalar.TEXT));

    assertThat(read(choice, "<r><name>T</name><lives>9</lives></r>")).isEqualTo("{\"name\":\"T\",\"lives\":9}");
    assertThat(read(choice, "<r>12</r>")).isEqualTo("12");
    assertThat(read(choice, "<r>twelve</r>")).isEqualTo("\"twelve\"");
    assertThat(read(choice, "<r><item>a</item><item>b</item></r>")).isEqualTo("[\"a\",\"b\"]");
    assertThat(write(choice, "{\"name\":\"T\",\"lives\":9}")).isEqualTo("<r><name>T</name><lives>9</lives></r>");
    assertThat(write(choice, "[\"a\"]")).isEqualTo("<r><item>a</item></r>");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "ISO-8859-1"})
  void aDocumentNamesItsEncodingOrTheResponseDoes(Charset charset) {
    byte[] declared = ("<?xml version='1.0' encoding='" + charset + "'?><r id='1'><born>\u00e9</born></r>")
        .getBytes(charset);
    byte[] silent = "<r id='1'><born>\u00e9</born></r>".getBytes(charset);

    assertThat(codec(PET).parse(declared).get("born")).contains(JsonValue.of("\u00e9"));
    assertThat(codec(PET).parse(silent, Optional.of(charset), true).get("born")).contains(JsonValue.of("\u00e9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><r><born>&b;</born></r>",
      "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r><born>&x;</born></r>",
      "<!DOCTYPE r SYSTEM 'http://127.0.0.1:1/x.dtd'><r/>",
      "<!DOCTYPE r><r/>", "<r>&unknown;</r>", "<r>", "<r/><r/>", "", "{}", "<p:r/>", "<r a='1' a='2'/>", "<r>\u0001</r>"})
  void whatIsHostileOrMalformedIsRefused(String xml) {
    assertThatThrownBy(() -> read(PET, xml)).isInstanceOf(DecodingException.class)
        .hasMessageStartingWith("$: ").hasMessageContaining("XML");
  }

  @Test
  void depthAndNumberOfElementsAreLimited() {
    String element = "<a " + IntStream.range(0, 100).mapToObj(i -> "a" + i + "='' ").collect(Collectors.joining()) + "/>";

    assertThatThrownBy(() -> read(TREE, "<r>".repeat(100_000)))
        .hasMessageContaining("nested more than 256 levels deep");
    assertThatThrownBy(() -> read(TREE, "<r>" + element.repeat(XmlParser.MAX_NODES / 100) + "</r>"))
        .hasMessageContaining("more than 1000000 elements");
    assertThat(read(PET, "<r><born>" + "x".repeat(5_000_000) + "</born></r>")).hasSizeGreaterThan(5_000_000);
  }

  @Test
  void anotherRootIsRefusedUnlessItsContentFits() {
    assertThatThrownBy(() -> read(PET, "<html><body>Welcome</body></html>"))
        .isInstanceOf(DecodingException.class).hasMessageContaining("another element than r");
    assertThat(read(PET, "<pet><born>1</born></pet>")).contains("\"born\":\"1\"");
  }

  @Test
  void whatXmlCannotCarryIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> write(PET, "{\"born\":\"\\u0000\"}"))
        .withMessage("XML cannot carry the character U+0000");
    assertThatIllegalArgumentException().isThrownBy(() -> write(PET, "{\"born\":\"\\ud800\"}"));
    assertThatIllegalArgumentException().isThrownBy(() -> write(PET, "{\"a b\":1}"))
        .withMessage("'a b' is no name of an XML element or attribute");
    assertThatIllegalArgumentException().isThrownBy(() -> write(PET, "{\"a><b\":1}"));
  }
}

package io.specwright.generator.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.shapes.Generated;
import io.specwright.runtime.http.RequestOptions;
import io.specwright.runtime.json.JsonCodec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of OpenAPI 3.1.1, section 4.8.12.4, "Style Examples", and what is written beside it: each cell is an
 * operation of one parameter, {@code color}, whose request is compared byte by byte.
 */
class ParametersTest {
  private static final String NONE = "n/a";

  /** Place, style, explode; then the empty string, the string, the array and the object. */
  private static final String TABLE = """
      path   | matrix         | false | ;color | ;color=blue | ;color=blue,black,brown | ;color=R,100,G,200,B,150
      path   | matrix         | true  | ;color | ;color=blue | ;color=blue;color=black;color=brown | ;R=100;G=200;B=150
      path   | label          | false | n/a | .blue | .blue,black,brown | .R,100,G,200,B,150
      path   | label          | true  | n/a | .blue | .blue.black.brown | .R=100.G=200.B=150
      path   | simple         | false | n/a | blue  | blue,black,brown | R,100,G,200,B,150
      path   | simple         | true  | n/a | blue  | blue,black,brown | R=100,G=200,B=150
      header | simple         | false | empty | blue | blue,black,brown | R,100,G,200,B,150
      header | simple         | true  | empty | blue | blue,black,brown | R=100,G=200,B=150
      query  | form           | false | color= | color=blue | color=blue,black,brown | color=R,100,G,200,B,150
      query  | form           | true  | color= | color=blue | color=blue&color=black&color=brown | R=100&G=200&B=150
      query  | spaceDelimited | false | n/a | n/a | color=blue%20black%20brown | color=R%20100%20G%20200%20B%20150
      query  | spaceDelimited | true  | n/a | n/a | color=blue&color=black&color=brown | n/a
      query  | pipeDelimited  | false | n/a | n/a | color=blue%7Cblack%7Cbrown | color=R%7C100%7CG%7C200%7CB%7C150
      query  | pipeDelimited  | true  | n/a | n/a | color=blue&color=black&color=brown | n/a
      query  | deepObject     | true  | n/a | n/a | n/a | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150
      cookie | form           | false | color= | color=blue | color=blue,black,brown | color=R,100,G,200,B,150
      cookie | form           | true  | color= | color=blue | color=blue; color=black; color=brown | R=100; G=200; B=150
      cookie | cookie         | true  | color= | color=blue | color=blue; color=black; color=brown | R=100; G=200; B=150
      """;

  /** What is written beside the table: the parameter, its value, and what it is on the wire. */
  private static final String BESIDE = """
      {in: query, schema: {type: string}} | "a&b=c +;\u00e9/" | color=a%26b%3Dc%20%2B%3B%C3%A9%2F
      {in: query, allowReserved: true, schema: {type: string}} | "/a?b=c:d&e#f+%2F" | color=/a?b=c:d%26e%23f%2B%2F
      {in: query, allowEmptyValue: true, schema: {type: string}} | "" | color=
      {in: query, schema: {type: array, items: {type: string}}} | [] |
      {in: query, schema: {type: array, items: {type: string}}} | [""] | color=
      {in: query, schema: {type: array, items: {type: integer}}, explode: false} | [1,2] | color=1,2
      {in: query, schema: {type: object, additionalProperties: {type: string}}} | {} |
      {in: query, schema: {type: boolean}} | true | color=true
      {in: query, schema: {type: number}} | 1.50 | color=1.50
      {in: query, schema: {type: string, format: date-time}} | "2020-01-02T03:04:05+01:00" | color=2020-01-02T03%3A04%3A05%2B01%3A00
      {in: query, style: deepObject, schema: {type: object, additionalProperties: {}}} | {"a":{"b":1},"c":["x","y"]} | color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B0%5D=x&color%5Bc%5D%5B1%5D=y
      {in: query, content: {application/json: {schema: {type: array, items: {type: string}}}}} | ["a",""] | color=%5B%22a%22%2C%22%22%5D
      {in: query, content: {text/plain: {schema: {type: string}}}} | "a b" | color=a%20b
      {in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {}}}}} | {"a":"b c","d":[1,2],"e":{"f":null}} | a=b%20c&d=1&d=2&e=%7B%22f%22%3Anull%7D
      {in: header, content: {application/json: {schema: {type: string}}}} | "\u00e9" | "\\u00e9"
      {in: header, schema: {type: integer}} | 7 | 7
      {in: cookie, schema: {type: string}} | "a; b" | color=a%3B%20b
      {in: cookie, style: cookie, schema: {type: string}} | "a%20b/" | color=a%20b/
      {in: path, schema: {type: string}} | "a/b?c#d%2F .." | a%2Fb%3Fc%23d%252F%20..
      {in: path, style: label, schema: {type: string}} | "x" | .x
      {in: path, content: {application/json: {schema: {type: integer}}}} | 5 | 5
      """;

  private record Case(String id, String parameter, String value, String expected) {
    String in() {
      return parameter.replaceFirst("\\{in: (\\w+).*", "$1");
    }

    @Override
    public String toString() {
      return parameter + " " + value;
    }
  }

  private static Server server;
  private static AutoCloseable client;
  private static Object service;

  static List<Case> cases() {
    List<String[]> rows = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      String[] cells = Arrays.stream(line.split("[|]")).map(String::strip).toArray(String[]::new);
      String start = "{in: %s, style: %s, explode: %s, schema: ".formatted(cells[0], cells[1], cells[2]);
      rows.add(new String[] {start + "{type: string}}", "\"\"", cells[3].replace("empty", "")});
      rows.add(new String[] {start + "{type: string}}", "\"blue\"", cells[4]});
      rows.add(new String[] {
          start + "{type: array, items: {type: string}}}", "[\"blue\",\"black\",\"brown\"]", cells[5]});
      rows.add(new String[] {
          start + "{$ref: '#/components/schemas/Color'}}", "{\"R\":100,\"G\":200,\"B\":150}", cells[6]});
    }
    BESIDE.lines().map(line -> (line + " ").split(" [|] ?", -1)).forEach(rows::add);
    List<Case> cases = new ArrayList<>();
    for (String[] row : rows) {
      if (!row[2].equals(NONE)) {
        cases.add(new Case("call" + cases.size(), row[0], row[1], row[2].strip()));
      }
    }
    return cases;
  }

  @BeforeAll
  static void generate() throws ReflectiveOperationException {
    String paths = cases().stream()
        .map(each -> """
              /%s%s:
                get:
                  operationId: %s
                  tags: [Params]
                  parameters: [{name: color, required: true, %s]
                  responses: {'204': {description: Done.}}
            """.formatted(each.id(), each.in().equals("path") ? "/{color}" : "", each.id(), each.parameter().substring(1)))
        .collect(Collectors.joining());
    Generated generated = Generated.document("openapi: 3.2.0\ninfo: {title: Acme API, version: '1'}\npaths:\n" + paths + """
        components:
          schemas:
            Color: {type: object, properties: {R: {type: integer}, G: {type: integer}, B: {type: integer}}}
        """);
    assertThat(generated.result().diagnostics())
        .filteredOn(message -> message.severity() != Severity.INFO && !message.code().equals("unsupported-version"))
        .isEmpty();
    InMemoryCompiler.Loader classes = generated.compile();
    server = new Server().answer(204, "");
    Object builder = classes.load("acme.AcmeClient").getMethod("builder").invoke(null);
    builder.getClass().getMethod("baseUrl", String.class).invoke(builder, server.url());
    client = (AutoCloseable) builder.getClass().getMethod("build").invoke(builder);
    service = client.getClass().getMethod("params").invoke(client);
  }

  @AfterAll
  static void close() throws Exception {
    client.close();
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void goesOverTheWireAsTheTableSays(Case each) throws Throwable {
    call(each.id(), each.value());

    String written = switch (each.in()) {
      case "path" -> server.target().replaceFirst("/" + each.id() + "/", "");
      case "header" -> server.header("color");
      case "cookie" -> server.header("Cookie");
      default -> server.target().replaceFirst("/" + each.id() + "\\??", "");
    };
    assertThat(written).isEqualTo(each.expected());
  }

  /** RFC 3986, section 3.3: a server may take what is left of such a path for another one. */
  @Test
  void aPathSegmentOfNothingOrDotsIsRefused() {
    String simple = cases().stream().filter(each -> each.parameter().equals("{in: path, schema: {type: string}}"))
        .findFirst().orElseThrow().id();
    for (String value : List.of("\"\"", "\".\"", "\"..\"")) {
      assertThatThrownBy(() -> call(simple, value)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void call(String id, String json) throws Throwable {
    Method method = Arrays.stream(service.getClass().getMethods())
        .filter(each -> each.getName().equals(id)).findFirst().orElseThrow();
    try {
      method.invoke(service, value(method.getGenericParameterTypes()[0], json), new RequestOptions[0]);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object value(java.lang.reflect.Type type, String json) throws ReflectiveOperationException {
    return codec(type.getTypeName(), type).parse(json);
  }

  private static JsonCodec<?> codec(String name, java.lang.reflect.Type type) throws ReflectiveOperationException {
    Class<?> codecs = io.specwright.runtime.json.JsonCodecs.class;
    if (type instanceof Class<?> model && name.startsWith("acme.")) {
      return (JsonCodec<?>) model.getField("CODEC").get(null);
    }
    if (type instanceof java.lang.reflect.ParameterizedType generic) {
      java.lang.reflect.Type[] arguments = generic.getActualTypeArguments();
      java.lang.reflect.Type last = arguments[arguments.length - 1];
      return (JsonCodec<?>) codecs.getMethod(name.startsWith("java.util.Map") ? "map" : "list", JsonCodec.class)
          .invoke(null, codec(last.getTypeName(), last));
    }
    String field = switch (name) {
      case "java.lang.String" -> "STRING";
      case "long", "java.lang.Long" -> "LONG";
      case "boolean" -> "BOOLEAN";
      case "java.math.BigDecimal" -> "DECIMAL";
      case "java.time.OffsetDateTime" -> "DATE_TIME";
      default -> "VALUE";
    };
    return (JsonCodec<?>) codecs.getField(field).get(null);
  }
}

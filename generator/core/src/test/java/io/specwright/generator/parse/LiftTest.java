package io.specwright.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.load.JsonPointer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "{type: string, nullable: true}                    | {'type':['string','null']}",
    "{type: string, nullable: false}                   | {'type':'string'}",
    "{nullable: true}                                  | {}",
    "{type: string, enum: [a], nullable: true}         | {'type':['string','null'],'enum':['a',null]}",
    "{enum: [a, null], nullable: true}                 | {'enum':['a',null]}",
    "{properties: {}, nullable: true}                  | {'properties':{},'type':['object','null']}",
    "{items: {}, nullable: true}                       | {'items':{},'type':['array','null']}",
    "{$ref: '#/components/schemas/B', nullable: true}  | {'anyOf':[{'$ref':'#/components/schemas/B'},{'type':'null'}]}",
    "{allOf: [{}], description: d, nullable: true}     | {'description':'d','anyOf':[{'allOf':[{}]},{'type':'null'}]}",
    "{type: object, allOf: [{}], nullable: true}       | {'type':['object','null'],'allOf':[{}]}",
    "{oneOf: [{}], nullable: true}                     | {'oneOf':[{},{'type':'null'}]}",
    "{anyOf: [{}], nullable: true}                     | {'anyOf':[{},{'type':'null'}]}",
    "{minimum: 1, exclusiveMinimum: true}              | {'exclusiveMinimum':1}",
    "{maximum: 1.50, exclusiveMaximum: true}           | {'exclusiveMaximum':1.50}",
    "{minimum: 1, exclusiveMinimum: false}             | {'minimum':1}",
    "{example: {nullable: true}}                       | {'examples':[{'nullable':true}]}",
    "{default: {type: string, nullable: true}}         | {'default':{'type':'string','nullable':true}}",
    "{x-a: {type: string, nullable: true}}             | {'x-a':{'type':'string','nullable':true}}",
    "{properties: {nullable: {type: string, nullable: true}}} | {'properties':{'nullable':{'type':['string','null']}}}",
    "{properties: {example: {}, minimum: {}}}          | {'properties':{'example':{},'minimum':{}}}",
    "{items: {type: integer, nullable: true}}          | {'items':{'type':['integer','null']}}",
  })
  void schemasOf30GetTheirMeaningIn31(String schema, String lifted) {
    ParseFixture fixture = ParseFixture.schema(folder, "3.0.3", schema);
    assertThat(fixture.schema()).isEqualTo(lifted);
    assertThat(fixture.messages()).isEmpty();
  }

  @Test
  void liftedNodesKnowWhereTheyCameFrom() {
    ParsedSpec spec = ParseFixture.schema(folder, "3.0.3", "{type: string, nullable: true}").result();
    assertThat(spec.tree().locationOf(JsonPointer.of("components", "schemas", "A", "type", "0")))
        .hasToString(folder.resolve("a.yaml").toString().replace('\\', '/') + ":5:15");
  }

  @Test
  void oldKeywordsOf31AreReadWithAWarning() {
    ParseFixture fixture = ParseFixture.schema(
        folder, "3.1.0", "{anyOf: [{type: string, nullable: true}, {type: integer, nullable: true}]}");
    assertThat(fixture.schema()).isEqualTo("{'anyOf':[{'type':['string','null']},{'type':['integer','null']}]}");
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:5:42: warning: OpenAPI 3.1 has no nullable; it is read as in 3.0, here and wherever else it stands;"
            + " write 'null' as one of the types [old-keyword]");
  }

  @Test
  void aSingleSchemaInPlaceOfAListIsAListOfOne() {
    ParseFixture fixture = ParseFixture.schema(folder, "3.1.0", "{allOf: {$ref: '#/components/schemas/B'}}");
    assertThat(fixture.schema()).isEqualTo("{'allOf':[{'$ref':'#/components/schemas/B'}]}");
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:5:16: warning: 'allOf' must be a list of schemas; it is read as a list of this one; put '- ' before it"
            + " [invalid-schema]");
  }

  @Test
  void valuesOfServerVariablesAreTexts() {
    ParseFixture fixture = ParseFixture.parse(folder, """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        servers: [{url: 'https://x:{port}', variables: {port: {default: 443, enum: [443, '80']}}}]
        paths: {}
        """);
    assertThat(fixture.result().api().getServers().get(0).getVariables().get("port").getEnum())
        .containsExactly("443", "80");
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:3:65: warning: 'default' must be a text; quote it: '443' [not-text]",
        "a.yaml:3:77: warning: 'enum' must be a text; quote it: '443' [not-text]");
  }

  @Test
  void numbersBecomeTextsWhereTextsMustStand() {
    ParseFixture fixture = ParseFixture.parse(folder, "openapi: 3.1.0\ninfo: {title: t, version: 1.10}\npaths: {}\n");
    assertThat(fixture.result().api().getInfo().getVersion()).isEqualTo("1.10");
    assertThat(fixture.messages()).containsExactly(
        "a.yaml:2:27: warning: 'version' must be a text; quote it: '1.10' [not-text]");
  }
}

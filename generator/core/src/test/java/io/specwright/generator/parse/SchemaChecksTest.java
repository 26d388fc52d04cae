package io.specwright.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChecksTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "x                         | 5:8: error: a schema must be an object or a boolean;",
    "null                      | 5:8: error: a schema must be an object or a boolean;",
    "{type: date}              | 5:15: error: there is no type 'date';",
    "{type: [string, any]}     | 5:24: error: there is no type 'any';",
    "{type: {}}                | 5:15: error: 'type' must be a text or a list of texts;",
    "{type: []}                | 5:15: error: 'type' is an empty list;",
    "{properties: []}          | 5:21: error: an object must stand here: schemas;",
    "{enum: a}                 | 5:15: error: 'enum' must be a list;",
    "{allOf: true}             | 5:16: error: 'allOf' must be a list of schemas;",
    "{discriminator: {}}       | 5:24: error: the discriminator has no 'propertyName';",
    "{required: true}          | 5:19: warning: 'required' must be a list of names of properties; it is ignored;",
    "{required: [1]}           | 5:20: warning: 'required' has an element that is no text; it is ignored;",
    "{required: [a, a]}        | 5:23: warning: 'required' names a property twice;",
    "{enum: []}                | 5:15: warning: 'enum' is empty, so that no value is allowed; it is ignored;",
    "{oneOf: []}               | 5:16: warning: 'oneOf' is empty; it is ignored;",
    "{items: [{}]}             | 5:16: warning: 'items' must be one schema;",
    "{maxLength: -1}           | 5:20: warning: 'maxLength' must be a whole number, not below zero; it is ignored;",
    "{$id: 'http://x'}         | 5:9: warning: '$id' is not supported; it is ignored;",
    "{$dynamicRef: '#x'}       | 5:9: warning: '$dynamicRef' is not supported; it is ignored;",
    "{readOnly: 'true'}        | 5:19: warning: 'readOnly' must be true or false; it is taken for false",
    "{items: {type: date}}     | 5:23: error: there is no type 'date';",
  })
  void mistakesAreLocated(String schema, String message) {
    ParseFixture fixture = ParseFixture.schema(folder, "3.1.0", schema);
    assertThat(fixture.messages()).singleElement().asString().startsWith("a.yaml:" + message);
    assertThat(fixture.isRefused()).isEqualTo(message.contains(": error: "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "{properties: {type: {}, enum: {}, required: {}, $id: {}}}",
    "{example: {type: date}, default: {enum: a}, x-b: {properties: []}}",
    "{items: {$ref: '#/components/schemas/A'}}",
    "{properties: {a: {allOf: [{$ref: '#/components/schemas/A'}]}}}",
    "true",
  })
  void soundSchemasHaveNoMessages(String schema) {
    ParseFixture fixture = ParseFixture.schema(folder, "3.1.0", schema);
    assertThat(fixture.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "{$ref: '#/components/schemas/A'}",
    "{allOf: [{$ref: '#/components/schemas/A'}]}",
    "{allOf: [{allOf: [{}, {$ref: '#/components/schemas/A/allOf/0'}]}]}",
  })
  void definitionsByThemselvesAreErrors(String schema) {
    ParseFixture fixture = ParseFixture.schema(folder, "3.1.0", schema);
    assertThat(fixture.isRefused()).isTrue();
    assertThat(fixture.messages()).singleElement().asString().contains("error: the value is defined by itself;");
  }

  @Test
  void circlesOfOtherComponentsAreErrors() {
    ParseFixture fixture = ParseFixture.parse(folder, """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths: {}
        components:
          parameters:
            A: {$ref: '#/components/parameters/B'}
            B: {$ref: '#/components/parameters/A'}
        """);
    assertThat(fixture.messages()).containsExactly("a.yaml:7:15: error: the value is defined by itself;"
        + " remove this reference, or move it to a property [circular-reference]");
  }

  @Test
  void aVariantMayHaveItsUnionInAllOf() {
    ParseFixture fixture = ParseFixture.parse(folder, """
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths: {}
        components:
          schemas:
            Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}]}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        """);
    assertThat(fixture.messages()).isEmpty();
  }

  @Test
  void longChainsOfReferencesAreNamedOnce() {
    StringBuilder yaml = new StringBuilder("""
        openapi: 3.1.0
        info: {title: t, version: '1'}
        paths: {}
        components:
          schemas:
        """);
    for (int i = 0; i < 10_000; i++) {
      yaml.append("    S").append(i).append(": {allOf: [{$ref: '#/components/schemas/S").append(i + 1).append("'}]}\n");
    }
    yaml.append("    S10000: {}\n");
    assertThat(ParseFixture.parse(folder, yaml.toString()).messages()).singleElement().asString()
        .contains("error: more than 256 references and parts of allOf follow one another from here;");
  }
}

package io.specwright.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlingTest {
  @TempDir Path folder;

  private static String at(SpecBundle bundle, String pointer) {
    return bundle.at(pointer).map(JsonText::of).orElse("nothing at " + pointer);
  }

  private TempSpec spec() {
    return new TempSpec(folder);
  }

  @Test
  void componentThatRefersToFileIsThatFile() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            paths:
              /orders: { $ref: paths/orders.yaml }
            components:
              schemas:
                Order: { $ref: './schemas/order-file.yaml' }
            """)
        .file("paths/orders.yaml", """
            get:
              responses:
                '200':
                  content:
                    application/json:
                      schema: { $ref: ../schemas/order-file.yaml }
            """)
        .file("schemas/order-file.yaml", """
            type: object
            properties:
              parent: { $ref: '#' }
              line: { $ref: 'line.yaml' }
            """)
        .file("schemas/line.yaml", "type: string\n")
        .load("a.yaml");

    assertThat(JsonText.of(bundle.root())).isEqualTo("{'openapi':'3.1.0',"
        + "'paths':{'/orders':{'get':{'responses':{'200':{'content':{'application/json':{'schema':"
        + "{'$ref':'#/components/schemas/Order'}}}}}}}},"
        + "'components':{'schemas':{'Order':{'type':'object','properties':{"
        + "'parent':{'$ref':'#/components/schemas/Order'},'line':{'$ref':'#/components/schemas/line'}}},"
        + "'line':{'type':'string'}}}}");
    assertThat(bundle.locationOf("/components/schemas/Order/properties/line").toString())
        .endsWith("schemas/order-file.yaml:4:3");
    assertThat(bundle.inputs()).extracting(input -> folder.relativize(Path.of(input.file())).toString().replace('\\',
        '/'))
        .containsExactly("a.yaml", "paths/orders.yaml", "schemas/line.yaml", "schemas/order-file.yaml");
    assertThat(bundle.inputs().get(2).sha256())
        .isEqualTo("7a16e9ec7ffd96fcb37f5c5e839b2e7ea32e488091a0d010f359377968d23f44");
  }

  @Test
  void indexFileOfComponentsNamesThem() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            components:
              schemas: { $ref: schemas/index.yaml }
              responses:
                R: { content: { a/b: { schema: { $ref: schemas/x.yaml } } } }
                S: { content: { a/b: { schema: { $ref: 'schemas/index.yaml#/Z' } } } }
            """)
        .file("schemas/index.yaml", "Y: { $ref: x.yaml }\nZ: { items: { $ref: '#/Y' } }\n")
        .file("schemas/x.yaml", "type: string\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components")).isEqualTo("{'schemas':{'Y':{'type':'string'},'Z':{'items':"
        + "{'$ref':'#/components/schemas/Y'}}},"
        + "'responses':{'R':{'content':{'a/b':{'schema':{'$ref':'#/components/schemas/Y'}}}},"
        + "'S':{'content':{'a/b':{'schema':{'$ref':'#/components/schemas/Z'}}}}}}");
  }

  @Test
  void ofSeveralComponentsForOneFileTheOneOfItsNameIsTheFile() {
    SpecBundle bundle = spec()
        .file("a.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: x.yaml}, x: {$ref: ./sub/../x.yaml}}}\n")
        .file("sub/y.yaml", "")
        .file("x.yaml", "type: string\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components/schemas"))
        .isEqualTo("{'A':{'$ref':'#/components/schemas/x'},'x':{'type':'string'}}");
  }

  @Test
  void sharedValuesOfFilesAreRegisteredByKind() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            paths:
              /a:
                get:
                  parameters:
                    - $ref: 'common.yaml#/components/parameters/Page'
                  requestBody: { $ref: 'body.yaml' }
                  responses:
                    '400': { $ref: 'common.yaml#/components/responses/Bad' }
                    '401': { $ref: 'common.yaml#/components/responses/Bad' }
            """)
        .file("common.yaml", """
            components:
              parameters:
                Page: { name: page, in: query, schema: { $ref: '#/components/schemas/Number' } }
              responses:
                Bad: { description: bad, headers: { X: { $ref: 'header.yaml' } } }
              schemas:
                Number: { type: integer }
            """)
        .file("header.yaml", "schema: {}\n")
        .file("body.yaml", "content: {}\n")
        .load("a.yaml");

    assertThat(at(bundle, "/paths/~1a/get")).isEqualTo("{'parameters':[{'$ref':'#/components/parameters/Page'}],"
        + "'requestBody':{'$ref':'#/components/requestBodies/body'},"
        + "'responses':{'400':{'$ref':'#/components/responses/Bad'},'401':{'$ref':'#/components/responses/Bad'}}}");
    assertThat(at(bundle, "/components")).isEqualTo("{'headers':{'header':{'schema':{}}},"
        + "'parameters':{'Page':{'name':'page','in':'query','schema':{'$ref':'#/components/schemas/Number'}}},"
        + "'requestBodies':{'body':{'content':{}}},"
        + "'responses':{'Bad':{'description':'bad','headers':{'X':{'$ref':'#/components/headers/header'}}}},"
        + "'schemas':{'Number':{'type':'integer'}}}");
  }

  @Test
  void valuesOfOneNameAreQualifiedByTheirFolders() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            components:
              schemas:
                A:
                  oneOf:
                    - $ref: one/model.yaml
                    - $ref: two/model.yaml
                    - $ref: 'two/all.yaml#/A'
            """)
        .file("one/model.yaml", "type: string\n")
        .file("two/model.yaml", "type: integer\n")
        .file("two/all.yaml", "A: { type: boolean }\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components/schemas/A/oneOf")).isEqualTo("[{'$ref':'#/components/schemas/one_model'},"
        + "{'$ref':'#/components/schemas/two_model'},{'$ref':'#/components/schemas/all_A'}]");
  }

  @Test
  void partOfSharedSchemaIsReferredToWhereItStands() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            components:
              schemas:
                A: { $ref: a/A.yaml }
                B: { properties: { id: { $ref: 'a/A.yaml#/properties/id' } } }
            """)
        .file("a/A.yaml", "properties: { id: { type: string }, next: { $ref: '#/$defs/N' } }\n$defs: { N: {} }\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components/schemas/B/properties/id"))
        .isEqualTo("{'$ref':'#/components/schemas/A/properties/id'}");
    assertThat(at(bundle, "/components/schemas/A/properties/next"))
        .isEqualTo("{'$ref':'#/components/schemas/A/$defs/N'}");
  }

  @Test
  void externalReferenceToTheRootDocumentBecomesInternal() {
    SpecBundle bundle = spec()
        .file("a.yaml", "openapi: 3.1.0\npaths: { $ref: p.yaml }\ncomponents: { schemas: { A: {} } }\n")
        .file("p.yaml", "/x: { get: { parameters: [ { schema: { $ref: 'a.yaml#/components/schemas/A' } } ] } }\n")
        .load("a.yaml");

    assertThat(at(bundle, "/paths/~1x/get/parameters/0/schema")).isEqualTo("{'$ref':'#/components/schemas/A'}");
  }

  @Test
  void pathItemsAreInlinedAndSiblingsWin() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            paths:
              /a: { $ref: p.yaml, summary: mine }
              /b: { $ref: '#/components/pathItems/P' }
            components: { pathItems: { P: { description: shared } } }
            """)
        .file("p.yaml", "summary: theirs\ndescription: d\n")
        .load("a.yaml");

    assertThat(at(bundle, "/paths"))
        .isEqualTo("{'/a':{'summary':'mine','description':'d'},'/b':{'description':'shared'}}");
  }

  @Test
  void siblingsOfSchemaReferencesStay() {
    SpecBundle bundle = spec()
        .file("a.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: x.yaml, description: mine}}}\n")
        .file("x.yaml", "type: string\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components/schemas"))
        .isEqualTo("{'A':{'$ref':'#/components/schemas/x','description':'mine'},'x':{'type':'string'}}");
  }

  @Test
  void discriminatorMappingsFollowTheirSchemas() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            components:
              schemas:
                Pet:
                  oneOf: [ { $ref: cat.yaml } ]
                  discriminator:
                    propertyName: k
                    mapping: { cat: cat.yaml, dog: Dog, $ref: '#/components/schemas/Dog' }
                Dog: {}
            """)
        .file("cat.yaml", "type: object\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components/schemas/Pet/discriminator/mapping"))
        .isEqualTo("{'cat':'#/components/schemas/cat','dog':'Dog','$ref':'#/components/schemas/Dog'}");
  }

  @Test
  void dataThatLooksLikeReferencesStaysData() {
    String literals = """
        openapi: 3.1.0
        x-data: { $ref: nowhere.yaml }
        paths:
          /a:
            get:
              responses:
                '200':
                  content:
                    application/json:
                      example: { $ref: nowhere.yaml }
                      examples: { E: { value: { $ref: nowhere.yaml } } }
        components:
          schemas:
            A:
              properties:
                $ref: { type: string }
                b: { const: { $ref: x }, default: { $ref: x }, example: { $ref: x } }
                c: { enum: [ { $ref: x } ], examples: [ { $ref: x } ] }
        """;
    SpecBundle bundle = spec().file("a.yaml", literals).load("a.yaml");

    assertThat(at(bundle, "/components/schemas/A/properties/$ref")).isEqualTo("{'type':'string'}");
    assertThat(bundle.inputs()).hasSize(1);
  }

  @Test
  void exampleObjectsMayBeReferences() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            components:
              responses:
                R: { content: { a/b: { examples: { E: { $ref: 'e.yaml' } } } } }
            """)
        .file("e.yaml", "value: { $ref: data }\n")
        .load("a.yaml");

    assertThat(at(bundle, "/components/examples")).isEqualTo("{'e':{'value':{'$ref':'data'}}}");
  }

  @Test
  void reportsAllBrokenReferences() {
    TempSpec spec = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            components:
              schemas:
                A: { $ref: 'none.yaml' }
                B: { $ref: 'x.yaml#/nope' }
                C: { $ref: '#/components/schemas/Missing' }
                D: { $ref: 'x.yaml#anchor' }
                E: { $ref: '#/components/responses/R' }
              responses: { R: { description: r } }
            """)
        .file("x.yaml", "items: { $ref: none2.yaml }\n");

    assertThat(spec.tryLoad("a.yaml")).isEmpty();
    assertThat(spec.messages()).containsExactly(
        "a.yaml:4:16: error: there is no file 'none.yaml'; correct the path or add the file [file-not-found]",
        "a.yaml:5:16: error: there is no '#/nope' in x.yaml; correct the reference or add what it refers to"
            + " [unresolved-reference]",
        "a.yaml:6:16: error: there is no '#/components/schemas/Missing' in a.yaml; correct the reference or add what it"
            + " refers to [unresolved-reference]",
        "a.yaml:7:16: error: the fragment of 'x.yaml#anchor' is no JSON pointer; refer by the way to the value, such as"
            + " '#/components/schemas/Order'; anchors are not supported [invalid-reference]",
        "a.yaml:8:16: error: a schema must stand here, and '#/components/responses/R' is a response; refer to a schema"
            + " [wrong-kind-of-reference]");
  }

  @Test
  void circleOfPathItemsIsAnError() {
    TempSpec spec = spec()
        .file("a.yaml", "openapi: 3.1.0\npaths:\n  /a:\n    $ref: p.yaml\n")
        .file("p.yaml", "$ref: q.yaml\n")
        .file("q.yaml", "$ref: p.yaml\n");

    assertThat(spec.tryLoad("a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString()
        .startsWith("q.yaml:1:7: error: the reference 'p.yaml' leads back to itself").endsWith("[circular-reference]");
  }

  @Test
  void inlinedPathItemsCannotMultiplyWithoutBound() {
    TempSpec spec = spec().file("a.yaml", "openapi: 3.1.0\npaths: { /a: { $ref: p0.yaml } }\n");
    for (int i = 0; i < 30; i++) {
      String next = "{ u: { $ref: p" + (i + 1) + ".yaml } }";
      spec.file("p" + i + ".yaml", "get: { callbacks: { a: " + next + ", b: " + next + ", c: " + next + " } }\n");
    }
    spec.file("p30.yaml", "summary: end\n");

    assertThat(spec.tryLoad("a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString().contains("values, its references and aliases expanded");
  }

  @Test
  void inlinedPathItemsCannotNestWithoutBound() {
    TempSpec spec = spec().file("a.yaml", "openapi: 3.1.0\npaths: { /z: { $ref: p50.yaml }, /a: { $ref: p0.yaml } }\n");
    for (int i = 0; i < 100; i++) {
      spec.file("p" + i + ".yaml", "get: { callbacks: { a: { u: { $ref: p" + (i + 1) + ".yaml } } } }\n");
    }
    spec.file("p100.yaml", "summary: end\n");

    assertThat(spec.tryLoad("a.yaml")).isEmpty();
    assertThat(spec.messages()).singleElement().asString()
        .contains("nested more than 256 levels deep, its references expanded");
  }

  @Test
  void referenceThroughReferenceIsFollowed() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.1.0
            paths:
              /a: { get: { parameters: [ { $ref: '#/paths/~1b/parameters/0' } ] } }
              /b: { $ref: p.yaml }
            """)
        .file("p.yaml", "parameters: [ { name: n, in: query } ]\n")
        .load("a.yaml");

    assertThat(at(bundle, "/paths/~1a/get/parameters/0")).isEqualTo("{'$ref':'#/paths/~1b/parameters/0'}");
    assertThat(at(bundle, "/paths/~1b/parameters/0")).isEqualTo("{'name':'n','in':'query'}");
  }

  @Test
  void schemasInUnusualPlacesBecomeComponents() {
    SpecBundle bundle = spec()
        .file("a.yaml", """
            openapi: 3.0.0
            components: { schemas: { A: { items: { $ref: '#/definitions/B' } } } }
            definitions: { B: { type: string } }
            """)
        .load("a.yaml");

    assertThat(at(bundle, "/components/schemas"))
        .isEqualTo("{'A':{'items':{'$ref':'#/components/schemas/B'}},'B':{'type':'string'}}");
  }
}

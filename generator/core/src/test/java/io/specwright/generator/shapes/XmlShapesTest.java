package io.specwright.generator.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** What documents say about XML. */
class XmlShapesTest {

  private static Generated body(String schema) {
    return Generated.paths("""
        /things:
          put:
            operationId: putThing
            requestBody:
              required: true
              content:
                application/xml:
                  schema:
        %s
            responses: {'204': {description: Done.}}
        """.formatted(schema.indent(12).stripTrailing()));
  }

  @Test
  void namesThatXmlDoesNotHaveAreReplaced() {
    Generated generated = body("""
        type: object
        xml: {name: thing}
        properties:
          '1 <b>': {type: string}
          ok: {type: string, xml: {name: 'a:b"/><!--'}}
        """).warning("xml-name", 12);

    generated.use("""
        byte[] xml = acme.AcmeXml.THINGS_PUT_REQUEST.toBytes(ThingsPutRequest.builder().ok("x").build());
        assertThat(new String(xml)).endsWith("<thing><a_b_____-->x</a_b_____--></thing>");
        """.replace("THINGS_PUT_REQUEST", constant(generated)).replace("ThingsPutRequest", generated.models().get(0)));
  }

  private static String constant(Generated generated) {
    return generated.source("AcmeXml").replaceAll("(?s).*> ([A-Z_]+) =.*", "$1");
  }

  @Test
  void aPrefixNeedsANamespaceOfItsOwn() {
    body("{type: object, xml: {name: t}, properties: {a: {type: string, xml: {prefix: p}}}}")
        .warning("xml-namespace", 9).compile();
    body("{type: object, xml: {name: t}, properties: {a: {type: string, xml: {prefix: xmlns, namespace: 'urn:a'}}}}")
        .warning("xml-namespace", 9).compile();
  }

  @Test
  void onlyValuesWithoutPartsAreAttributes() {
    body("{type: object, xml: {name: t}, properties: {a: {type: array, items: {}, xml: {attribute: true}}}}")
        .warning("xml-node", 9).compile();
    body("{type: object, xml: {name: t}, properties: {a: {type: string, xml: {nodeType: none}}}}")
        .warning("xml-node", 9).compile();
  }

  @Test
  void aRootWithoutANameIsNamed() {
    Generated generated = body("{type: object, properties: {a: {type: string}}}").quietly();

    assertThat(generated.result().diagnostics()).filteredOn(message -> message.code().equals("xml-root"))
        .extracting(Diagnostic::severity).containsExactly(Severity.INFO);
  }

  @Test
  void hostileTextsStayInTheirLiterals() {
    body("""
        type: object
        xml: {name: t, namespace: 'urn:"); System.exit(1); //\\u0022', prefix: p}
        properties:
          "*/ a\\u000a\\"": {type: string, xml: {name: b}}
        """).compile();
  }

  @Test
  void namesOfMethodsAndConstantsDoNotCollide() {
    Generated.document("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths:
          /a:
            put:
              requestBody: {content: {application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses: {'200': {$ref: '#/components/responses/Shape'}}
          /b: {get: {responses: {'200': {$ref: '#/components/responses/Class'}}}}
        components:
          responses:
            Shape: {description: Ok., content: {application/xml: {schema: {$ref: '#/components/schemas/PetShape'}}}}
            Class:
              description: Ok.
              content: {application/xml: {schema: {type: array, items: {$ref: '#/components/schemas/class'}}}}
          schemas:
            Pet: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            PetShape: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            class: {type: object, deprecated: true, properties: {wait: {$ref: '#/components/schemas/Wait'}}}
            Wait: {type: object, properties: {a: {$ref: '#/components/schemas/Rows'}}}
            Rows: {type: object, additionalProperties: {type: array, items: {type: array, items: {type: integer}}}}
        """).quietly().compile();
  }

  @Test
  void whereJsonSaysTheSameThereIsNoXml() {
    Generated generated = Generated.paths("""
        /a:
          get:
            responses:
              '200':
                description: Ok.
                content:
                  application/json: {schema: {type: object, properties: {a: {type: string}}}}
                  application/xml: {schema: {type: object, properties: {a: {type: string}}}}
        """).quietly();

    assertThat(generated.sources()).doesNotContainKey("acme.AcmeXml");
    assertThat(generated.result().diagnostics()).extracting(Diagnostic::code).contains("other-media-type");
  }

  @Test
  void whereXmlSaysSomethingElseItHasMethodsOfItsOwn() {
    Generated generated = Generated.paths("""
        /a:
          get:
            operationId: getA
            responses:
              '200':
                description: Ok.
                content:
                  application/json: {schema: {type: object, properties: {a: {type: string}}}}
                  text/xml: {schema: {type: object, properties: {b: {type: string}}, xml: {name: b}}}
        """).quietly();

    assertThat(generated.sources().values()).anySatisfy(source -> assertThat(source)
        .contains("AsXml(RequestOptions... options)", ".accept(\"text/xml\").returns(AcmeXml."));
    generated.compile();
  }

  @Test
  void aHierarchyIsReadAsTheSubtypeThatFits() {
    Generated.document("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths:
          /pets: {post: {responses: {'200': {$ref: '#/components/responses/Pet'}}}}
        components:
          responses:
            Pet: {description: Ok., content: {application/xml: {schema: {$ref: '#/components/schemas/Pet'}}}}
          schemas:
            Pet:
              type: object
              required: [kind]
              discriminator: {propertyName: kind}
              properties: {kind: {type: string, xml: {attribute: true}}}
            Cat:
              allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]
            Dog:
              allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {loud: {type: boolean}}}]
        """).quietly().use("""
        Pet pet = acme.AcmeXml.PET.parse("<Pet kind='Dog'><loud>1</loud></Pet>".getBytes());
        assertThat(((Dog) pet).loud()).contains(true);
        assertThat(new String(acme.AcmeXml.PET.toBytes(Cat.builder().lives(9).build())))
            .endsWith("<Pet kind=\\"Cat\\"><lives>9</lives></Pet>");
        """);
  }
}

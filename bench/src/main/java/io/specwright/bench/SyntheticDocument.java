package io.specwright.bench;

import java.util.Locale;

/** A document of any size in which every part is like every other: one operation and one schema of six properties. */
final class SyntheticDocument {

  private SyntheticDocument() {}

  static String of(int schemas) {
    StringBuilder paths = new StringBuilder();
    StringBuilder components = new StringBuilder();
    for (int i = 0; i < schemas; i++) {
      String comma = i == 0 ? "" : ",\n";
      paths.append(comma).append(operation(i));
      components.append(comma).append(schema(i, (i + 1) % schemas));
    }
    return """
        {"openapi":"3.1.0","info":{"title":"Synthetic","version":"1"},
        "paths":{
        %s
        },"components":{"schemas":{
        %s
        }}}
        """.formatted(paths, components);
  }

  private static String operation(int i) {
    return String.format(Locale.ROOT, """
        "/things%d/{id}":{"get":{"operationId":"getThing%d","tags":["group %d"],
        "summary":"Returns thing %d.",
        "parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}},
        {"name":"page","in":"query","schema":{"type":"integer"}}],
        "responses":{"200":{"description":"The thing.",
        "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing%d"}}}}}}}""",
        i, i, i / 20, i, i).strip();
  }

  private static String schema(int i, int next) {
    return String.format(Locale.ROOT, """
        "Thing%d":{"type":"object","description":"A thing with the number %d.","required":["id","kind"],
        "properties":{"id":{"type":"string","description":"Identifies the thing."},
        "kind":{"type":"string","enum":["small","large","huge"]},
        "count":{"type":"integer"},
        "created_at":{"type":"string","format":"date-time"},
        "labels":{"type":"array","items":{"type":"string"}},
        "next":{"$ref":"#/components/schemas/Thing%d"}}}""", i, i, next).strip();
  }
}

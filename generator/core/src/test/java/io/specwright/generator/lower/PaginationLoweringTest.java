package io.specwright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.PaginationDecl.Cursor;
import io.specwright.generator.ir.PaginationDecl.CursorHeader;
import io.specwright.generator.ir.PaginationDecl.LastElement;
import io.specwright.generator.ir.PaginationDecl.Link;
import io.specwright.generator.ir.PaginationDecl.LinkHeader;
import io.specwright.generator.ir.PaginationDecl.Next;
import io.specwright.generator.ir.PaginationDecl.Offset;
import io.specwright.generator.ir.PaginationDecl.PageNumber;
import io.specwright.generator.ir.PaginationDecl.Step;
import io.specwright.generator.ir.PaginationDecl.Where;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of real documents, each by the API that has it, and what is left alone. */
class PaginationLoweringTest {

  /** {@code GET /things} with query parameters, each as {@code name: schema}, and a response of these properties. */
  private static Lowered list(String parameters, String properties, String... more) {
    String response = properties.startsWith("[")
        ? "{type: array, items: {type: string}}"
        : "{type: object, required: [data], properties: " + properties + "}";
    return things(parameters, response, more);
  }

  private static Lowered things(String parameters, String response, String... more) {
    String declared = parameters.isEmpty() ? "" : List.of(parameters.split(";")).stream()
        .map(parameter -> "      - {in: query, name: '" + parameter.split(": ", 2)[0].strip() + "', schema: "
            + parameter.split(": ", 2)[1] + "}\n")
        .collect(Collectors.joining());
    return Lowered.of("""
        openapi: 3.1.0
        info: {title: Acme API, version: '1'}
        paths:
          /things:
            get:
              operationId: listThings
        """ + String.join("", more).indent(6)
        + (declared.isEmpty() ? "" : "      parameters:\n" + declared)
        + "      responses:\n        '200':\n          description: Fine.\n"
        + "          headers: {Link: {schema: {type: string}}}\n".repeat(response.startsWith("LINK") ? 1 : 0)
        + "          content: {application/json: {schema: " + response.replace("LINK", "") + "}}\n");
  }

  private static Optional<PaginationDecl> pagination(Lowered lowered) {
    return lowered.operation("listThings").pagination();
  }

  private static Next next(Lowered lowered) {
    return pagination(lowered).map(PaginationDecl::next).orElseThrow();
  }

  private static String path(PaginationDecl.PropertyPath path) {
    return path.steps().stream().map(Step::accessor).collect(Collectors.joining("."));
  }

  private static final String DATA = "data: {type: array, items: {type: object, properties: {id: {type: string}}}}";

  @Test
  void theLastElementOfStripe() {
    Lowered lowered = list("starting_after: {type: string}; limit: {type: integer}",
        "{" + DATA + ", has_more: {type: boolean}}");

    LastElement next = (LastElement) next(lowered);
    assertThat(next.parameter().name()).isEqualTo("starting_after");
    assertThat(path(next.id())).isEqualTo("id");
    assertThat(path(pagination(lowered).get().items())).isEqualTo("data");
    assertThat(path(pagination(lowered).get().more().get())).isEqualTo("hasMore");
    assertThat(lowered.operation("listThings").names().all()).contains("listAll");
  }

  @Test
  void theLastIdOfOpenAi() {
    Cursor next = (Cursor) next(list("after: {type: string}; before: {type: string}; limit: {type: integer}",
        "{" + DATA + ", has_more: {type: boolean}, first_id: {type: string}, last_id: {type: string}}"));
    assertThat(next.parameter().name()).isEqualTo("after");
    assertThat(path(next.cursor())).isEqualTo("lastId");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "pageToken: {type: string} | nextPageToken: {type: string} | nextPageToken",
    "cursor: {type: string}; token: {type: string} | response_metadata: {type: object, properties: {next_cursor: "
        + "{type: string}}} | responseMetadata.nextCursor",
    "continue: {type: string} | metadata: {type: object, properties: {continue: {type: string}}} | metadata.continue_",
    "cursor: {type: string} | cursor: {type: string} | cursor",
    "page: {type: string} | next_page: {type: [string, 'null']} | nextPage",
    "after: {type: string} | paging: {type: object, properties: {cursors: {type: object, properties: {after: "
        + "{type: string}}}}} | paging.cursors.after",
    "page[after]: {type: string} | meta: {type: object, properties: {next_cursor: {type: string}}} | meta.nextCursor"
  })
  void cursors(String row) {
    String[] cells = row.split(" [|] ");
    Cursor next = (Cursor) next(list(cells[0], "{" + DATA + ", " + cells[1] + "}"));
    assertThat(next.parameter().name()).isEqualTo(cells[0].replaceFirst(": .*", ""));
    assertThat(path(next.cursor())).startsWith(cells[2].replace("_", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "links: {type: object, properties: {next: {type: string}}} | links.next",
    "links: {type: object, properties: {pages: {type: object, properties: {next: {type: string}}}}} | links.pages.next",
    "_links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}} | links.next.href",
    "'@odata.nextLink': {type: string} | odataNextLink",
    "next: {type: string, format: uri} | next",
    "next: {type: string}, previous: {type: string}, count: {type: integer} | next",
    "next_page_url: {type: [string, 'null']} | nextPageUrl"
  })
  void links(String row) {
    String[] cells = row.split(" [|] ");
    Link next = (Link) next(list("", "{" + DATA + ", " + cells[0] + "}"));
    assertThat(path(next.link())).isEqualTo(cells[1]);
  }

  @Test
  void theLinkHeaderOfGitHub() {
    assertThat(next(things("page: {type: integer, default: 1}; per_page: {type: integer}",
        "LINK{type: array, items: {type: string}}"))).isEqualTo(new LinkHeader());
  }

  @Test
  void pageNumbersBeginWhereTheDocumentSays() {
    PageNumber next = (PageNumber) next(list(
        "page: {type: integer, minimum: 0}; size: {type: integer}", "{" + DATA + "}"));
    assertThat(next.first()).isZero();
    assertThat(next.next()).isEmpty();
    PageNumber told = (PageNumber) next(list(
        "page_number: {type: number}; page_size: {type: number}",
        "{" + DATA + ", pagination: {type: object, properties: {next_page: {type: [integer, 'null']}}}}"));
    assertThat(path(told.next().get())).isEqualTo("pagination.nextPage");
  }

  @Test
  void offsetsBeginAtZeroOrWhereTheDocumentSays() {
    assertThat(((Offset) next(list("offset: {type: integer}; limit: {type: integer}", "[]"))).first()).isZero();
    assertThat(((Offset) next(list("$skip: {type: integer}; $top: {type: integer}", "[]"))).parameter().name())
        .isEqualTo("$skip");
    assertThat(((Offset) next(list(
        "startIndex: {type: integer, default: 1}; count: {type: integer}", "[]"))).first()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "page: {type: integer}; per_page: {type: integer} | [] | it is not said what the first page is",
    "after: {type: string}; limit: {type: integer} | [] | nothing tells the next element",
    "startIndex: {type: integer}; count: {type: integer} | [] | from zero or from one",
    "cursor: {type: string}; limit: {type: integer} | {data: {type: array, items: {}}, next: {type: string}, "
        + "url: {type: string}, other: {type: array, items: {}}} | "
  })
  void whatIsNotClearIsSaid(String row) {
    String[] cells = row.split(" [|] ");
    Lowered lowered = list(cells[0], cells[1]);
    if (row.endsWith("| ")) {
      assertThat(next(lowered)).isInstanceOf(Cursor.class);
    } else {
      assertThat(pagination(lowered)).as(cells[2]).isEmpty();
      assertThat(lowered.codes()).contains("unknown-pagination");
      assertThat(lowered.operation("listThings").names().all()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "token: {type: string} | []",
    "page: {type: integer, default: 1} | []",
    "limit: {type: integer} | []",
    "since: {type: integer}; limit: {type: integer} | []",
    "start: {type: string, format: date}; limit: {type: integer} | []",
    "page: {type: integer, default: 1}; limit: {type: integer} | {data: {type: string}, name: {type: string}}"
  })
  void whatDoesNotLookPagedIsLeftAlone(String row) {
    Lowered lowered = list(row.split(" [|] ")[0], row.split(" [|] ")[1]);
    assertThat(pagination(lowered)).isEmpty();
    assertThat(lowered.codes()).doesNotContain("unknown-pagination");
  }

  @Test
  void aNextStepOfOneThingIsNoPage() {
    assertThat(Lowered.paths("""
        /tasks/{id}:
          get:
            operationId: getTask
            parameters: [{in: path, name: id, required: true, schema: {type: string}}]
            responses:
              '200':
                description: Fine.
                content:
                  application/json:
                    schema: {type: object, properties: {tags: {type: array, items: {type: string}}, next: {type: string, format: uri}}}
        """).operation("getTask").pagination()).isEmpty();
  }

  @Test
  void aCursorInTheBodyOfASearch() {
    PaginationDecl pages = Lowered.paths("""
        /search:
          post:
            operationId: searchOrders
            requestBody:
              content:
                application/json:
                  schema: {type: object, properties: {query: {type: string}, cursor: {type: string}}}
            responses:
              '200':
                description: Fine.
                content:
                  application/json:
                    schema: {type: object, properties: {orders: {type: array, items: {type: string}}, cursor: {type: string}}}
        """).operation("searchOrders").pagination().orElseThrow();
    assertThat(((Cursor) pages.next()).parameter().where()).isEqualTo(Where.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "x-pagination: {style: page, page: p, items: data, first: 0}",
    "x-pagination: {style: offset, offset: p, more: more}",
    "x-pagination: {style: cursor, cursor: c, next: meta.n, items: data}",
    "x-pagination: {style: cursor, cursor: c, last: id, size: p}",
    "x-pagination: {style: cursor, cursor: c, header: X-Next}",
    "x-pagination: {style: link, next: meta.n}",
    "x-pagination: {style: link, header: Link}",
    "x-ms-pageable: {itemName: data, nextLinkName: meta.n}"
  })
  void theDocumentHasTheLastWord(String extension) {
    Lowered lowered = list("p: {type: integer}; c: {type: string}",
        "{" + DATA + ", meta: {type: object, properties: {n: {type: string}}}, more: {type: boolean}}",
        extension + "\n");
    assertThat(lowered.codes()).doesNotContain("pagination");
    String expected = extension.contains("last") ? "LastElement" : extension.contains("X-Next") ? "CursorHeader"
        : extension.contains("header") ? "LinkHeader" : extension.contains("style: page") ? "PageNumber"
        : extension.contains("style: offset") ? "Offset" : extension.contains("style: cursor") ? "Cursor" : "Link";
    assertThat(next(lowered).getClass().getSimpleName()).isEqualTo(expected);
    if (next(lowered) instanceof CursorHeader cursor) {
      assertThat(cursor.header()).isEqualTo("X-Next");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{style: pages, page: p}", "{style: page, page: q}", "{style: page, page: c}", "{style: page, page: p, next: meta.n}",
    "{style: cursor, cursor: c}", "{style: cursor, next: meta.n}", "{style: link}", "{style: link, next: meta.x}",
    "{style: offset, offset: p, items: meta}", "{style: offset, offset: p, more: data}",
    "{style: offset, offset: p, size: no}", "{style: offset, offset: p, limit: 5}", "true", "{}"
  })
  void whatDoesNotFitIsAWarning(String extension) {
    Lowered lowered = list("p: {type: integer}; c: {type: string}",
        "{" + DATA + ", meta: {type: object, properties: {n: {type: string}}}}", "x-pagination: " + extension + "\n");
    assertThat(lowered.codes()).contains("pagination");
    assertThat(pagination(lowered)).isEmpty();
  }

  @Test
  void falseSaysNo() {
    String parameters = "offset: {type: integer}; limit: {type: integer}";
    Lowered one = list(parameters, "[]", "x-pagination: false\n");
    assertThat(pagination(one)).isEmpty();
    assertThat(one.codes()).doesNotContain("unknown-pagination", "pagination");
  }
}

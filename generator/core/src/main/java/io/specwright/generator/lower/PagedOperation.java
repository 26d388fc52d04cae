package io.specwright.generator.lower;

import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.BodyDecl.Encoding;
import io.specwright.generator.ir.PaginationDecl.Parameter;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Where;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operation as far as paging is concerned.
 *
 * @param page the type of a successful response
 * @param candidates what may name a page: parameters in query and header, and properties of a JSON body
 * @param headers those that the document declares for a successful response, as spelled
 */
record PagedOperation(OperationSource source, PageType page, List<Candidate> candidates, List<String> headers) {
  private static final Pattern FROM_ZERO = Pattern.compile(
      "(?i)\\b(zero|0)[- ](based|indexed)|(start|begin)[a-z]* (at|from|with) (zero|0)\\b|first page is (zero|0)\\b");
  private static final Pattern FROM_ONE = Pattern.compile(
      "(?i)\\b(one|1)[- ](based|indexed)|(start|begin)[a-z]* (at|from|with) (one|1)\\b|first page is (one|1)\\b");

  /** Names, in lower case without anything but letters and digits, of the list in a page. */
  private static final Set<String> LISTS = Set.of(
      "data", "items", "results", "result", "records", "entries", "elements", "values", "value", "rows", "content",
      "list", "objects", "resources", "hits");
  private static final Set<String> NO_LISTS =
      Set.of("errors", "warnings", "included", "links", "facets", "errormessages");

  /**
   * A parameter, or a property of the body.
   *
   * @param first the number it has where a call says nothing, if the document tells
   */
  record Candidate(Parameter parameter, TypeRef type, String description, Optional<Long> first) {
    String name() {
      return PageType.plain(parameter.name());
    }

    boolean isNumber() {
      return PageType.isNumber(type);
    }

    boolean isText() {
      return PageType.isText(type);
    }
  }

  static PagedOperation of(
      OperationSource source, List<ParameterDecl> parameters, Optional<BodyDecl> body, TypeRef success,
      SchemaLowering schemas) {
    List<Candidate> candidates = new ArrayList<>();
    for (ParameterDecl parameter : parameters) {
      if (parameter.place() == Place.QUERY || parameter.place() == Place.HEADER) {
        Where where = parameter.place() == Place.QUERY ? Where.QUERY : Where.HEADER;
        candidates.add(new Candidate(
            new Parameter(where, parameter.wireName()), parameter.type(),
            parameter.docs().description().orElse(""), first(source, parameter)));
      }
    }
    body.filter(json -> json.encoding() == Encoding.JSON).ifPresent(json ->
        new PageType(schemas, json.type()).all().stream().filter(found -> found.names().size() == 1).forEach(found ->
            candidates.add(new Candidate(
                new Parameter(Where.BODY, found.names().get(0)), found.path().type(), "",
                found.declaration().defaultValue().flatMap(JsonValue::asLong)))));
    List<String> headers = source.node().members("responses").stream()
        .filter(response -> response.name().startsWith("2"))
        .flatMap(response -> response.value().resolved().members("headers").stream())
        .map(SpecCursor.Member::name).distinct().toList();
    return new PagedOperation(source, new PageType(schemas, success), candidates, headers);
  }

  /**
   * The default, else the least value, else what an example or the description says; of a required parameter any, as
   * every call says it.
   */
  private static Optional<Long> first(OperationSource source, ParameterDecl parameter) {
    Optional<SpecCursor> schema =
        source.node().find(parameter.origin().pointer()).flatMap(node -> node.getResolved("schema"));
    String description = parameter.docs().description().orElse("");
    return parameter.defaultValue().flatMap(JsonValue::asLong)
        .or(() -> schema.flatMap(node -> number(node, "minimum")).filter(PagedOperation::isStart))
        .or(() -> parameter.examples().stream()
            .flatMap(example -> example.asLong().stream()).filter(PagedOperation::isStart).findFirst())
        .or(() -> FROM_ZERO.matcher(description).find() ? Optional.of(0L) : Optional.empty())
        .or(() -> FROM_ONE.matcher(description).find() ? Optional.of(1L) : Optional.empty())
        .or(() -> parameter.required() ? Optional.of(1L) : Optional.empty());
  }

  private static boolean isStart(long number) {
    return number == 0 || number == 1;
  }

  static Optional<Long> number(SpecCursor node, String name) {
    return node.get(name).flatMap(value -> JsonLiterals.of(value.node()).asLong());
  }

  /** The first candidate of the earliest of these names. */
  Optional<Candidate> candidate(List<String> names) {
    return names.stream()
        .flatMap(name -> candidates.stream().filter(candidate -> candidate.name().equals(name)))
        .findFirst();
  }

  /**
   * The list that pages are about: the response itself; else that with a usual name, or the only one, on the first
   * level that has any.
   */
  Optional<PropertyPath> list() {
    if (PageType.isList(page.whole().type())) {
      return Optional.of(page.whole());
    }
    List<PageType.Found> lists = page.all().stream()
        .filter(found -> found.isList() && !NO_LISTS.contains(found.name())).toList();
    int level = lists.stream().mapToInt(found -> found.names().size()).min().orElse(0);
    List<PageType.Found> outer = lists.stream().filter(found -> found.names().size() == level).toList();
    return outer.size() == 1
        ? Optional.of(outer.get(0).path())
        : outer.stream().filter(found -> LISTS.contains(found.name())).findFirst().map(PageType.Found::path);
  }

  /** Whether a path is that of one thing, rather than of many. */
  boolean isOfOne() {
    return source.path().endsWith("}");
  }
}

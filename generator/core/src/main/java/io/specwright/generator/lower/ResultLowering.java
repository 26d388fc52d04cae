package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.ResultDecl;
import io.specwright.generator.ir.ResultDecl.ResultCase;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.lower.ResultKinds.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a successful call returns. Statuses with the same body are one result; one without a body beside them makes it
 * optional; different bodies make a result by status. Another kind of content, a text beside JSON, is a result of its
 * own, which the methods with a suffix return.
 */
final class ResultLowering {
  /** Statuses that come with a {@code Location}, unlike 300 and 304. */
  private static final List<Integer> LEADING_ELSEWHERE = List.of(301, 302, 303, 307, 308);

  private final ResultKinds kinds;
  private final Diagnostics diagnostics;

  ResultLowering(SchemaLowering schemas, XmlLowering xml, Diagnostics diagnostics) {
    this.kinds = new ResultKinds(schemas, xml, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * @param others further results, by the suffix of the methods that return them
   */
  record Results(ResponseDecl main, Map<String, ResponseDecl> others) {}

  /** @param id of the result, where it depends on the status */
  Results lower(OperationSource source, TypeId id) {
    List<DeclaredResponse> successes = DeclaredResponse.successes(source);
    DeclaredResponse.of(source).stream().filter(DeclaredResponse::isInterim).forEach(interim -> diagnostics.info(
        "unused-response", interim.location(), "the response " + interim.key() + " comes before the answer",
        "it is waited out; nothing is generated for it"));
    List<Success> all = kinds.of(source, successes);
    boolean onlyStreams = all.stream().flatMap(success -> success.main().stream()).allMatch(ResultLowering::isStream);
    ResponseDecl main = combined(all, success -> success.main().filter(body -> onlyStreams || !isStream(body)), id);
    Map<String, ResponseDecl> others = new LinkedHashMap<>();
    addDownload(others, "", main);
    for (Kind kind : List.of(Kind.XML, Kind.TEXT, Kind.BYTES)) {
      if (all.stream().anyMatch(success -> success.others().containsKey(kind))) {
        ResponseDecl other = combined(
            all.stream().filter(success -> success.isEmpty() || success.of(kind).isPresent()).toList(),
            success -> success.of(kind), id);
        others.put(kind.suffix(), other);
        addDownload(others, kind.suffix(), other);
      }
    }
    if (!onlyStreams) {
      all.stream().flatMap(success -> success.of(Kind.STREAM).stream()).findFirst()
          .ifPresent(stream -> others.put(Kind.STREAM.suffix(), stream));
    }
    return new Results(main, others);
  }

  private static boolean isStream(ResponseDecl body) {
    return body.content() == Content.STREAM;
  }

  /** What is bytes can be had as they arrive, too. */
  private static void addDownload(Map<String, ResponseDecl> others, String suffix, ResponseDecl result) {
    if (result.content() == Content.BYTES) {
      others.put(suffix.isEmpty() ? "AsStream" : suffix.replace("AsBytes", "AsStream"), result.as(Content.DOWNLOAD));
    }
  }

  /** One status of success with the kinds of body it may have; none where it has no body. */
  record Success(StatusMatch status, Docs docs, Optional<ResponseDecl> main, Map<Kind, ResponseDecl> others) {
    boolean isEmpty() {
      return main.isEmpty();
    }

    Optional<ResponseDecl> of(Kind kind) {
      return Optional.ofNullable(others.get(kind)).or(() -> main.filter(each -> each.content() == kind.content()));
    }
  }

  private ResponseDecl combined(
      List<Success> successes, Function<Success, Optional<ResponseDecl>> body, TypeId id) {
    List<ResponseDecl> bodies = successes.stream().flatMap(success -> body.apply(success).stream()).toList();
    List<StatusMatch> empty = successes.stream()
        .filter(success -> body.apply(success).isEmpty()).map(Success::status).toList();
    List<StatusMatch> statuses = successes.stream().map(Success::status).toList();
    if (bodies.isEmpty()) {
      Docs docs = successes.stream().findFirst().map(Success::docs).orElse(Docs.NONE);
      ResponseDecl nothing = new ResponseDecl(Content.NONE, Optional.empty(), docs, List.of()).on(statuses);
      return nothing.redirects().stream().anyMatch(LEADING_ELSEWHERE::contains)
          ? nothing.as(Content.LOCATION) : nothing;
    }
    ResponseDecl first = bodies.get(0);
    boolean same = bodies.stream().allMatch(other -> isSame(first, other));
    ResponseDecl result = same ? first : byStatus(successes, body, id);
    List<StatusMatch> nowhere = same ? Stream.concat(first.emptyOn().stream(), empty.stream()).toList() : List.of();
    // A stream without a body is one without elements.
    return result.accepting(accepted(bodies)).emptyOn(isStream(result) ? List.of() : nowhere).on(statuses);
  }

  private static boolean isSame(ResponseDecl one, ResponseDecl other) {
    return one.content() == other.content()
        && one.type().map(TypeRef::resolved).equals(other.type().map(TypeRef::resolved));
  }

  private static ResponseDecl byStatus(
      List<Success> successes, Function<Success, Optional<ResponseDecl>> body, TypeId id) {
    List<ResultCase> cases = successes.stream()
        .map(success -> new ResultCase(
            StatusNames.of(success.status()),
            success.status(),
            body.apply(success).orElse(
                new ResponseDecl(Content.NONE, Optional.empty(), success.docs(), List.of()))))
        .toList();
    return new ResponseDecl(
        Content.BY_STATUS, Optional.empty(), List.of(), List.of(), List.of(),
        Optional.of(new ResultDecl(id, cases)), Optional.empty(), Docs.NONE, List.of());
  }

  /** All media types, JSON first; none where they are the usual ones. */
  private static List<String> accepted(List<ResponseDecl> bodies) {
    if (bodies.stream().allMatch(body -> body.accept().isEmpty() && body.content() == bodies.get(0).content())) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>();
    Stream.of(Content.JSON, Content.XML, Content.TEXT, Content.BYTES).forEach(content -> bodies.stream()
        .filter(body -> body.content() == content)
        .forEach(body -> all.addAll(body.accept().isEmpty()
            ? List.of(usual(content)) : body.accept())));
    return List.copyOf(all);
  }

  private static String usual(Content content) {
    return switch (content) {
      case JSON -> "application/json";
      case XML -> "application/xml";
      default -> "*/*";
    };
  }
}

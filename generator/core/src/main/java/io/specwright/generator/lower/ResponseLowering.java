package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Responses of an operation: what success returns, what each declared error throws. */
final class ResponseLowering {
  private final ContentLowering contents;
  private final ErrorLowering errors;
  private final Diagnostics diagnostics;

  ResponseLowering(ContentLowering contents, ErrorLowering errors, Diagnostics diagnostics) {
    this.contents = contents;
    this.errors = errors;
    this.diagnostics = diagnostics;
  }

  /** The stream that a successful response can be in place of what {@link #success} says. */
  Optional<ResponseDecl> stream(OperationSource source) {
    return declared(source).stream().filter(Declared::isSuccess).filter(Declared::hasBody).findFirst()
        .flatMap(response -> contents.stream(source, response.node()));
  }

  /** The first successful response with a body, or the first without; {@code default} where no success is declared. */
  ResponseDecl success(OperationSource source) {
    List<Declared> successes = declared(source).stream().filter(Declared::isSuccess).toList();
    Optional<Declared> first = successes.stream()
        .filter(Declared::hasBody)
        .findFirst()
        .or(() -> successes.stream().findFirst());
    if (successes.stream().filter(Declared::hasBody).map(Declared::content).distinct().count() > 1) {
      diagnostics.warning(
          "several-successes", source.node().location(), "several successful responses of this operation have a body",
          "the method returns the type of " + first.get().status()
              + "; the other bodies are decoded as if they were of that type");
    }
    boolean onlyDefault = successes.isEmpty() && source.node().members("responses").size() == 1;
    if (onlyDefault) {
      first = declared(source).stream().filter(response -> response.status().equals(StatusMatch.DEFAULT)).findFirst();
    }
    Optional<Declared> chosen = first;
    declared(source).stream()
        .filter(response -> !response.isError(onlyDefault) && !Optional.of(response).equals(chosen))
        .forEach(this::warnAboutUnused);
    return first.map(response -> contents.success(source, response.node()))
        .orElse(new ResponseDecl(Content.NONE, Optional.empty(), Docs.NONE, List.of()));
  }

  List<ErrorCase> errors(OperationSource source) {
    List<ErrorCase> cases = new ArrayList<>();
    boolean onlyDefault = source.node().members("responses").size() == 1;
    for (Declared response : declared(source)) {
      if (response.isError(onlyDefault)) {
        ResponseDecl body = contents.error(source, response.node(), suffix(response.status()));
        cases.add(new ErrorCase(
            response.status(), errors.of(response.status(), body.type()), SchemaDocs.docs(response.node())));
      }
    }
    cases.sort(Comparator.comparingInt((ErrorCase c) -> c.status().high() - c.status().low())
        .thenComparingInt(c -> c.status().low()));
    return cases;
  }

  private void warnAboutUnused(Declared response) {
    diagnostics.info(
        "unused-response", response.location(), "the response " + response.status() + " has no type of its own",
        response.isSuccess() ? "its body is decoded as that of the first successful response"
            : "redirects are followed; another status outside 200 to 299 is an exception without a body's type");
  }

  private static String suffix(StatusMatch status) {
    return status.isExact() ? "Error" + status.low() : status.equals(StatusMatch.DEFAULT) ? "Error" : "Error" + status;
  }

  private List<Declared> declared(OperationSource source) {
    List<Declared> responses = new ArrayList<>();
    for (SpecCursor.Member member : source.node().members("responses")) {
      Optional<StatusMatch> status = status(member.name());
      if (status.isPresent()) {
        responses.add(new Declared(status.get(), member.value().resolved(), member.value().location()));
      } else if (!member.name().startsWith("x-")) {
        diagnostics.warning(
            "unknown-status", member.value().location(), "'" + member.name() + "' is no HTTP status",
            "the response is left out; use a status such as 404, a range such as 4XX, or default");
      }
    }
    return responses;
  }

  private static Optional<StatusMatch> status(String key) {
    if (key.equals("default")) {
      return Optional.of(StatusMatch.DEFAULT);
    } else if (key.matches("[1-5](XX|xx)")) {
      int low = (key.charAt(0) - '0') * 100;
      return Optional.of(new StatusMatch(low, low + 99));
    } else if (key.matches("[1-9][0-9]{2}")) {
      return Optional.of(new StatusMatch(Integer.parseInt(key), Integer.parseInt(key)));
    }
    return Optional.empty();
  }

  private record Declared(StatusMatch status, SpecCursor node, Location location) {
    boolean isError(boolean onlyDefault) {
      return status.low() >= 400 || (status.equals(StatusMatch.DEFAULT) && !onlyDefault);
    }

    boolean isSuccess() {
      return status.low() >= 200 && status.high() < 300;
    }

    boolean hasBody() {
      return !node.members("content").isEmpty();
    }

    /** The media types and their schemas, wherever they stand. */
    JsonValue content() {
      return JsonLiterals.of(node.get("content").orElseThrow().node());
    }
  }
}

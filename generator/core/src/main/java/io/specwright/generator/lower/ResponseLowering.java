package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.OperationDecl.ErrorCase;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.lower.ResultLowering.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Responses of an operation: what success returns, what each other declared status throws. */
final class ResponseLowering {
  private final ContentLowering contents;
  private final ResultLowering results;
  private final ErrorLowering errors;
  private final Diagnostics diagnostics;

  ResponseLowering(
      ContentLowering contents, ResultLowering results, ErrorLowering errors, Diagnostics diagnostics) {
    this.contents = contents;
    this.results = results;
    this.errors = errors;
    this.diagnostics = diagnostics;
  }

  /** @param id of the result, where it depends on the status */
  Results results(OperationSource source, TypeId id) {
    return results.lower(source, id);
  }

  List<ErrorCase> errors(OperationSource source) {
    warnAboutUnknown(source);
    List<ErrorCase> cases = new ArrayList<>();
    List<DeclaredResponse> successes = DeclaredResponse.successes(source);
    for (DeclaredResponse response : DeclaredResponse.of(source)) {
      if (!successes.contains(response) && !response.isInterim()) {
        ResponseDecl body = contents.response(source, response.node(), suffix(response.status()));
        cases.add(new ErrorCase(
            response.status(), errors.of(response.status(), body.type()), SchemaDocs.docs(response.node())));
      }
    }
    cases.sort(Comparator.comparingInt((ErrorCase c) -> c.status().high() - c.status().low())
        .thenComparingInt(c -> c.status().low()));
    return cases;
  }

  private void warnAboutUnknown(OperationSource source) {
    for (SpecCursor.Member member : source.node().members("responses")) {
      if (!member.name().startsWith("x-") && DeclaredResponse.status(member.name()).isEmpty()) {
        diagnostics.warning(
            "unknown-status", member.value().location(), "'" + member.name() + "' is no HTTP status",
            "the response is left out; use a status such as 404, a range such as 4XX, or default");
      }
    }
  }

  private static String suffix(StatusMatch status) {
    return status.isExact() ? "Error" + status.low() : status.equals(StatusMatch.DEFAULT) ? "Error" : "Error" + status;
  }
}

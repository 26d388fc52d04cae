package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.StreamDecl;
import io.specwright.generator.ir.ResultDecl;
import io.specwright.generator.ir.ResultDecl.ResultCase;
import io.specwright.generator.ir.TypeRef;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an operation's methods return. */
public final class OperationResult {
  private static final int NO_CONTENT = 204;

  private final ResponseDecl response;
  private final JavaTypes types;

  public OperationResult(OperationDecl operation, JavaTypes types) {
    this.response = operation.success();
    this.types = types;
  }

  public boolean isNothing() {
    return response.content() == ResponseDecl.Content.NONE;
  }

  public boolean isStream() {
    return response.content() == ResponseDecl.Content.STREAM;
  }

  private TypeRef type() {
    return response.type().orElseThrow(() -> new IllegalStateException("a response without its type"));
  }

  /** The return type of the synchronous method. */
  public String plain() {
    return response.isOptional()
        ? types.imports().use(Optional.class) + "<" + boxedBody() + ">"
        : plainBody();
  }

  private String plainBody() {
    return switch (response.content()) {
      case NONE -> "void";
      case JSON, XML -> types.plain(type());
      case TEXT -> types.imports().use(String.class);
      case BYTES -> "byte[]";
      case STREAM -> streamType() + "<" + types.boxed(type()) + ">";
      case DOWNLOAD -> types.runtime("http", "Download");
      case LOCATION -> types.imports().use(URI.class);
      case BY_STATUS -> types.imports().use(byStatus().id());
    };
  }

  /** The result as a type argument. */
  public String boxed() {
    return response.isOptional() ? plain() : boxedBody();
  }

  private String boxedBody() {
    return switch (response.content()) {
      case NONE -> types.nullable(types.imports().use(Void.class));
      case JSON, XML -> types.boxed(type());
      default -> plainBody();
    };
  }

  private ResultDecl byStatus() {
    return response.byStatus().orElseThrow(() -> new IllegalStateException("a result by status without statuses"));
  }

  /** The steps that turn a description into a call. */
  List<String> lastSteps() {
    List<String> steps = new ArrayList<>();
    if (!response.accept().isEmpty()) {
      steps.add(CallSteps.step("accept", response.accept().stream().map(JavaLiteral::of).toList()));
    }
    if (!response.redirects().isEmpty()) {
      steps.add(CallSteps.step("redirects", response.redirects().stream().map(JavaLiteral::of).toList()));
    }
    steps.add(bodyStep());
    if (response.isOptional()) {
      steps.add(CallSteps.step("orEmpty", response.emptyOn().stream()
          .filter(status -> status.isExact() && status.low() != NO_CONTENT)
          .map(status -> JavaLiteral.of(status.low()))
          .toList()));
    }
    return steps;
  }

  private String bodyStep() {
    return switch (response.content()) {
      case NONE -> ".returnsNothing()";
      case JSON -> ".returns(" + types.codec(type()) + ")";
      case XML -> ".returns(" + types.xmlCodec(type()) + ")";
      case TEXT -> ".returnsText()";
      case BYTES -> ".returnsBytes()";
      case STREAM -> ".returnsStream(" + format() + ")";
      case DOWNLOAD -> ".returnsDownload()";
      case LOCATION -> ".returnsLocation()";
      case BY_STATUS -> ".returns(" + cases() + ")";
    };
  }

  /** Which record stands for which status. */
  private String cases() {
    String result = types.imports().use(byStatus().id());
    List<String> links = byStatus().cases().stream().map(each -> link(each, result)).toList();
    return "new " + types.runtime("http", "ResultByStatus") + "<" + result + ">()\n    "
        + String.join("\n    ", links);
  }

  private String link(ResultCase each, String result) {
    String low = JavaLiteral.of(each.status().low());
    String high = JavaLiteral.of(each.status().high());
    String made = result + "." + each.name() + "::new";
    return switch (each.response().content()) {
      case JSON -> CallSteps.step("json", List.of(
          low, high, types.codec(each.response().type().orElseThrow()), made));
      case XML -> CallSteps.step("body", List.of(
          low, high, types.xmlCodec(each.response().type().orElseThrow()), made));
      case TEXT -> CallSteps.step("text", List.of(low, high, made));
      case BYTES -> CallSteps.step("bytes", List.of(low, high, made));
      default -> CallSteps.step("nothing", List.of(low, high, made));
    };
  }

  private StreamDecl stream() {
    return response.stream().orElseThrow(() -> new IllegalStateException("a stream without a format"));
  }

  private String streamType() {
    return types.runtime("stream", stream().isEvents() ? "EventStream" : "JsonStream");
  }

  private String format() {
    String type = streamType();
    String format = switch (stream().format()) {
      case EVENTS -> type + ".of(" + types.codec(type()) + ")";
      case FIELDS -> type + ".ofFields(" + types.codec(type()) + ")";
      case TEXT_EVENTS -> type + ".ofText()";
      case LINES -> type + ".lines(" + types.codec(type()) + ")";
      case SEQUENCE -> type + ".sequence(" + types.codec(type()) + ")";
    };
    return stream().isUsual() ? format : JavaLiteral.of(stream().mediaType()) + ", " + format;
  }
}

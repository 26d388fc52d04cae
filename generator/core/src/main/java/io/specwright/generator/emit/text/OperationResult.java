package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.StreamDecl.Format;
import io.specwright.generator.ir.StreamDecl;
import io.specwright.generator.ir.TypeRef;

/** What an operation's methods return. */
public final class OperationResult {
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

  private TypeRef json() {
    return response.type().orElseThrow(() -> new IllegalStateException("a JSON response without a type"));
  }

  /** The return type of the synchronous method. */
  public String plain() {
    return switch (response.content()) {
      case NONE -> "void";
      case JSON -> types.plain(json());
      case TEXT -> types.imports().use(String.class);
      case BYTES -> "byte[]";
      case STREAM -> streamType() + "<" + types.boxed(json()) + ">";
    };
  }

  /** The result as a type argument. */
  public String boxed() {
    return switch (response.content()) {
      case NONE -> types.nullable(types.imports().use(Void.class));
      case JSON -> types.boxed(json());
      case TEXT, BYTES, STREAM -> plain();
    };
  }

  /** The step that turns a description into a call. */
  String lastStep() {
    return switch (response.content()) {
      case NONE -> ".returnsNothing()";
      case JSON -> ".returns(" + types.codec(json()) + ")";
      case TEXT -> ".returnsText()";
      case BYTES -> ".returnsBytes()";
      case STREAM -> ".returnsStream(" + format() + ")";
    };
  }

  private StreamDecl stream() {
    return response.stream().orElseThrow(() -> new IllegalStateException("a stream without a format"));
  }

  private String streamType() {
    boolean events = stream().format() == Format.EVENTS || stream().format() == Format.TEXT_EVENTS;
    return types.runtime("stream", events ? "EventStream" : "JsonStream");
  }

  private String format() {
    String type = streamType();
    String format = switch (stream().format()) {
      case EVENTS -> type + ".of(" + types.codec(json()) + ")";
      case TEXT_EVENTS -> type + ".ofText()";
      case LINES -> type + ".lines(" + types.codec(json()) + ")";
      case SEQUENCE -> type + ".sequence(" + types.codec(json()) + ")";
    };
    return stream().isUsual() ? format : JavaLiteral.of(stream().mediaType()) + ", " + format;
  }
}

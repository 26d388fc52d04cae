package io.specwright.generator.emit.text;

import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.ResponseDecl;
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
    };
  }

  /** The result as a type argument. */
  public String boxed() {
    return switch (response.content()) {
      case NONE -> types.nullable(types.imports().use(Void.class));
      case JSON -> types.boxed(json());
      case TEXT, BYTES -> plain();
    };
  }

  /** The step that turns a description into a call. */
  String lastStep() {
    return switch (response.content()) {
      case NONE -> ".returnsNothing()";
      case JSON -> ".returns(" + types.codec(json()) + ")";
      case TEXT -> ".returnsText()";
      case BYTES -> ".returnsBytes()";
    };
  }
}

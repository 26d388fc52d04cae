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

  private TypeRef type() {
    return response.type().orElseThrow(() -> new IllegalStateException("a response without its type"));
  }

  /** The return type of the synchronous method. */
  public String plain() {
    return switch (response.content()) {
      case NONE -> "void";
      case JSON, XML -> types.plain(type());
      case TEXT -> types.imports().use(String.class);
      case BYTES -> "byte[]";
    };
  }

  /** The result as a type argument. */
  public String boxed() {
    return switch (response.content()) {
      case NONE -> types.nullable(types.imports().use(Void.class));
      case JSON, XML -> types.boxed(type());
      case TEXT, BYTES -> plain();
    };
  }

  /** The step that turns a description into a call. */
  String lastStep() {
    return switch (response.content()) {
      case NONE -> ".returnsNothing()";
      case JSON -> ".returns(" + types.codec(type()) + ")";
      case XML -> ".returns(\"application/xml\", " + types.xmlCodec(type()) + ")";
      case TEXT -> ".returnsText()";
      case BYTES -> ".returnsBytes()";
    };
  }
}

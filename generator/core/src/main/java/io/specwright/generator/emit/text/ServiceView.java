package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Comment;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;

/**
 * What {@code java/service.mustache} sees.
 *
 * @param commonCall the private method that begins most calls
 */
record ServiceView(
    Identifier packageName,
    List<Code> imports,
    Comment javadoc,
    boolean mentionsDeprecated,
    TypeText suppressWarnings,
    Identifier className,
    TypeText clientType,
    Identifier clientClass,
    boolean hasCommonCall,
    Code commonCall,
    List<OperationView> operations)
    implements View {

  /**
   * @param methods what users call
   * @param call the private method that all of them rest on
   */
  record OperationView(Comment operationJavadoc, List<Code> methods, Code call) implements View {}
}

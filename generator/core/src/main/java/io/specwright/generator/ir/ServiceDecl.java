package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import java.util.List;

/**
 * The operations of one tag.
 *
 * @param accessor the client's method that returns it: {@code checkoutSessions}
 * @param title the tag as the document spells it
 */
public record ServiceDecl(
    TypeId id, String accessor, String title, Docs docs, List<OperationDecl> operations, Origin origin) {

  /** The same service with other operations. */
  public ServiceDecl withOperations(List<OperationDecl> others) {
    return new ServiceDecl(id, accessor, title, docs, others, origin);
  }
}

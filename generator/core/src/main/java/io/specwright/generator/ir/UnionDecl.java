package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;

/**
 * A {@code oneOf} or {@code anyOf}: a sealed interface with one record per variant and {@code Unknown}.
 *
 * @param variants in the document's order
 * @param decision how a decoder tells the variants apart, settled at generation time; indexes refer to {@code variants}
 */
public record UnionDecl(
    TypeId id,
    Docs docs,
    boolean deprecated,
    List<VariantDecl> variants,
    Decision decision,
    List<JsonValue> examples,
    Origin origin)
    implements TypeDecl {

  /**
   * One alternative.
   *
   * @param recordName the nested record: {@code OfProductEntity}, {@code OfString}
   * @param parameterName the parameter of {@code match} and of {@code of}: {@code productEntity}, {@code string}
   */
  public record VariantDecl(String recordName, String parameterName, TypeRef type, Docs docs) {}
}

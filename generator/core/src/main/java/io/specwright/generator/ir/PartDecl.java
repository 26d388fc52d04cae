package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a body, or all its parts of one name.
 *
 * @param names the Java members that stand for it
 * @param files whether it can be a file
 * @param type what else it can be; empty for what is always a file
 * @param encoding how that is written
 * @param headers that are always the same
 * @param constant the only value it can have, where it must be there
 * @param fileTypes the media types that files of it can have, as the document spells them; empty if it does not say
 */
public record PartDecl(
    String wireName,
    MemberNames names,
    Files files,
    Optional<TypeRef> type,
    PartEncoding encoding,
    Map<String, String> headers,
    Optional<JsonValue> constant,
    Optional<String> fileTypes,
    boolean required,
    boolean deprecated,
    Docs docs,
    Optional<JsonValue> defaultValue,
    List<JsonValue> examples,
    Origin origin) {

  /** How many files a part can be. */
  public enum Files {
    NONE,
    ONE,
    /** Each a part of the same name. */
    MANY
  }

  /** How the value of a part is written. */
  public sealed interface PartEncoding {}

  /** As its type says: text, or JSON. */
  public record Usual() implements PartEncoding {}

  /** In a media type of the document's choice. */
  public record Typed(String contentType) implements PartEncoding {}

  /** In a style of query parameters. */
  public record Styled(ParameterDecl.Style style, boolean explode) implements PartEncoding {}

  /** The one media type that files of it have. */
  public Optional<String> fileType() {
    return fileTypes.filter(types -> !types.contains(",") && !types.contains("*"));
  }
}

package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A reference as written (RFC 3986 relative reference with a JSON pointer as its fragment).
 *
 * @param file the part before {@code #}; empty for the file the reference stands in
 */
record Reference(String file, JsonPointer pointer, Location location) {

  static Reference parse(String text, Location location) throws UnreadableException {
    int hash = text.indexOf('#');
    String file = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    return new Reference(file, pointer(fragment, text, location), location);
  }

  private static JsonPointer pointer(String fragment, String text, Location location) throws UnreadableException {
    Optional<JsonPointer> pointer;
    try {
      pointer = JsonPointer.parse(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      pointer = JsonPointer.parse(fragment);
    }
    return pointer.orElseThrow(() -> new UnreadableException(
        "invalid-reference",
        location,
        "the fragment of " + Limits.quote(text) + " is no JSON pointer",
        "refer by the way to the value, such as '#/components/schemas/Order'; anchors are not supported"));
  }

  /** The text of {@code $ref} if this node, standing at this place, is a reference. */
  static Optional<StringNode> in(SpecNode node, Place place) {
    if (place == Place.LITERAL || place == Place.MAPPING || !(node instanceof ObjectNode object)) {
      return Optional.empty();
    }
    return object.members().get("$ref") instanceof StringNode ref ? Optional.of(ref) : Optional.empty();
  }

  /**
   * Whether a reference is kept unread: one of the root file to itself in a part of the document that nobody
   * interprets.
   */
  static boolean isLeftAlone(StringNode reference, Place place, boolean inRoot) {
    return place == Place.OTHER && inRoot && reference.value().startsWith("#");
  }

  /** Whether a discriminator's mapping value is a reference, not the name of a schema. */
  static boolean isMappingReference(String value) {
    return value.startsWith("#") || value.indexOf('/') >= 0 || value.matches("(?is).*\\.(ya?ml|json)(#.*)?");
  }
}

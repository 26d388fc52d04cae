package io.specwright.runtime.multipart;

import io.specwright.runtime.http.HttpBody;
import io.specwright.runtime.http.RequestContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A body of several parts. Immutable, except that a part which can be read only once makes the whole such a body.
 *
 * <p>A generated class adds a builder with a setter for every part. Parts have slots, so that a body looks the same in
 * whatever order they were set.
 *
 * @see MultipartBuilder
 */
public abstract class MultipartBody implements RequestContent {
  private final String mediaType;
  private final Map<Integer, PartGroup> groups;
  private final List<Part> further;

  /**
   * What the builder has.
   *
   * @param mediaType without the boundary: {@code multipart/form-data}
   * @param required the names of the parts that must be there
   * @throws IllegalStateException if one of them is missing; it names all that are
   */
  protected MultipartBody(String mediaType, MultipartBuilder<?> builder, String... required) {
    this.mediaType = mediaType;
    this.groups = new TreeMap<>(builder.groups());
    this.further = List.copyOf(builder.further());
    List<String> missing = new ArrayList<>(List.of(required));
    parts().forEach(part -> missing.remove(part.name()));
    groups.values().forEach(group -> missing.remove(group.name()));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          getClass().getSimpleName() + " lacks required parts: " + String.join(", ", missing));
    }
  }

  /** Gives a builder all that is here. */
  protected final <B extends MultipartBuilder<B>> B fill(B builder) {
    builder.groups().putAll(groups);
    builder.further().addAll(further);
    return builder;
  }

  /**
   * All parts in one body, under a boundary of 122 random bits, which no content has by accident. Its length is known
   * if all parts know theirs, and it can be sent again if all parts can.
   */
  @Override
  public final HttpBody toBody() {
    return toBody(UUID.randomUUID().toString());
  }

  HttpBody toBody(String boundary) {
    return new MultipartEncoding(mediaType, boundary).encode(parts());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    groups.values().stream().map(PartGroup::parts).forEach(parts::addAll);
    parts.addAll(further);
    return parts;
  }

  /** {@code UploadParts[purpose, file]}: the names alone; contents may be secret. */
  @Override
  public final String toString() {
    Collection<String> names = parts().stream().map(Part::name).distinct().toList();
    return getClass().getSimpleName() + names;
  }
}

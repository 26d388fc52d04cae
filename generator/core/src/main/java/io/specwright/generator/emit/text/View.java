package io.specwright.generator.emit.text;

/**
 * What one template, or one section of a template, may see: a record whose components are {@link Encoded} values,
 * flags and nested views, alone, in an {@code Optional} or in a {@code List}. A component's name is unique among the
 * views that enclose it, because Mustache looks outwards.
 */
public interface View {}

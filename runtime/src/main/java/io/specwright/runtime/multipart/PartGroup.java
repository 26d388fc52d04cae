package io.specwright.runtime.multipart;

import java.util.List;

/**
 * The parts of one slot.
 *
 * @param value what the caller gave
 * @param parts empty for a value that leaves no trace, as an empty list does
 */
record PartGroup(String name, Object value, List<Part> parts) {}

package io.specwright.generator.ir;

import java.util.Optional;

/**
 * The exception that stands for one error status and schema.
 *
 * @param body the decoded error body, where it is JSON with a schema
 */
public record ErrorDecl(TypeId id, StatusMatch status, Optional<TypeRef> body, Docs docs) {}

package io.specwright.generator.ir;

import java.util.List;
import java.util.Optional;

/**
 * The class that carries the parts of a body: {@code UploadFileParts}.
 *
 * @param mediaType without parameters: {@code multipart/form-data}
 * @param parts in the document's order
 * @param additional the type of undeclared parts, where the document gives one that is no file
 */
public record MultipartDecl(
    TypeId id, String operationId, String mediaType, Docs docs, List<PartDecl> parts, Optional<TypeRef> additional) {}

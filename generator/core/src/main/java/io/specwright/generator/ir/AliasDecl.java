package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import io.specwright.runtime.json.JsonValue;
import java.util.List;

/** A named schema that Java spells as another type, such as a map of strings; it has a page of documentation only. */
public record AliasDecl(
    TypeId id, Docs docs, boolean deprecated, TypeRef target, List<JsonValue> examples, Origin origin)
    implements TypeDecl {}

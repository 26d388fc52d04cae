package io.specwright.generator.ir;

import io.specwright.generator.diagnostic.Origin;
import java.util.List;

import io.specwright.runtime.json.JsonValue;

/** A named schema of the SDK: one file of Java (aliases have none) and one page of documentation. */
public sealed interface TypeDecl permits ObjectDecl, EnumDecl, UnionDecl, HierarchyDecl, AliasDecl {

  TypeId id();

  Docs docs();

  boolean deprecated();

  /** The document's own examples of a whole value, each valid against the schema. */
  List<JsonValue> examples();

  Origin origin();
}

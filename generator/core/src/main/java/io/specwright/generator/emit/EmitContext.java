package io.specwright.generator.emit;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.emit.runtime.RuntimeSources;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What every emitter needs beside the model. */
public final class EmitContext {
  private final GeneratorConfig config;
  private final Map<TypeId, TypeDecl> types = new HashMap<>();
  private final Collection<String> runtimeFolders;

  /** With all of the runtime. */
  public EmitContext(GeneratorConfig config, SdkModel model) {
    this(config, model, RuntimeSources.folders());
  }

  /**
   * With a part of the runtime.
   *
   * @param runtimeFolders the packages that an embedded runtime has: {@code http}, {@code json}
   */
  public EmitContext(GeneratorConfig config, SdkModel model, Collection<String> runtimeFolders) {
    this.config = config;
    this.runtimeFolders = runtimeFolders;
    model.types().forEach(type -> types.put(type.id(), type));
  }

  /** The packages that an embedded runtime has, by their last name. */
  public Collection<String> runtimeFolders() {
    return runtimeFolders;
  }

  public GeneratorConfig config() {
    return config;
  }

  /** The declaration behind a name; every name in a model has one. */
  public TypeDecl type(TypeId id) {
    TypeDecl type = types.get(id);
    if (type == null) {
      throw new IllegalStateException("no declaration for " + id.qualifiedName());
    }
    return type;
  }

  /** Whether naming a type names a deprecated class, be it one the type is nested in. */
  public boolean isDeprecated(TypeId id) {
    return type(id).deprecated() || id.enclosing().filter(this::isDeprecated).isPresent();
  }

  /** Whether Java has a class for this name. */
  public boolean isJavaType(TypeId id) {
    return !(type(id) instanceof AliasDecl);
  }
}

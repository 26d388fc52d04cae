package io.specwright.generator;

import java.util.Optional;

/**
 * What a user decides about the output.
 *
 * @param packageName the client's package: {@code com.acme.orders}
 * @param clientName the client class; by default the document's title, so {@code CheckoutClient} for "Checkout API"
 * @param moduleName the name in {@code module-info.java}; without it none is written, because it would turn a host project into a module
 * @param runtime where the runtime comes from
 */
public record GeneratorConfig(
    String packageName, Optional<String> clientName, Optional<String> moduleName, RuntimeMode runtime) {

  /** The two shipments of the one runtime. */
  public enum RuntimeMode {
    /** The runtime's sources are written into the client, under the client's own package. */
    EMBEDDED,
    /** The client depends on the artifact {@code io.specwright:specwright-runtime}. */
    DEPENDENCY
  }

  public static GeneratorConfig of(String packageName) {
    return new GeneratorConfig(packageName, Optional.empty(), Optional.empty(), RuntimeMode.EMBEDDED);
  }

  /** The package under which generated code finds the runtime. */
  public String runtimePackage() {
    return runtime == RuntimeMode.EMBEDDED ? packageName + ".runtime" : "io.specwright.runtime";
  }
}

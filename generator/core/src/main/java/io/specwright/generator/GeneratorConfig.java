package io.specwright.generator;

import io.specwright.generator.diagnostic.PrintableText;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * What a user decides about the output.
 *
 * @param packageName the client's package: {@code com.acme.orders}
 * @param clientName the client class; by default the document's title, so {@code CheckoutClient} for "Checkout API"
 * @param moduleName the name in {@code module-info.java}; without it none is written, because it would turn a host
 *     project into a module
 * @param runtime where the runtime comes from
 * @param jackson the versions of Jackson, of 2 and 3, that get a module which binds the client's types
 * @throws IllegalArgumentException if a name is not legal Java; the message says which
 */
public record GeneratorConfig(
    String packageName,
    Optional<String> clientName,
    Optional<String> moduleName,
    RuntimeMode runtime,
    SortedSet<Integer> jackson) {

  public GeneratorConfig {
    require(isName(packageName), "package name", packageName);
    require(!(packageName + ".").startsWith("java."), "package name (Java reserves java.*)", packageName);
    clientName.ifPresent(name -> require(isName(name) && !name.contains("."), "client name", name));
    moduleName.ifPresent(name -> require(isName(name), "module name", name));
    jackson = Collections.unmodifiableSortedSet(new TreeSet<>(jackson));
    jackson.forEach(version -> require(version == 2 || version == 3, "version of Jackson", version.toString()));
  }

  /** Without modules for Jackson. */
  public GeneratorConfig(
      String packageName, Optional<String> clientName, Optional<String> moduleName, RuntimeMode runtime) {
    this(packageName, clientName, moduleName, runtime, Collections.emptySortedSet());
  }

  /**
   * The versions of Jackson as users write them: {@code 3}, or {@code 2, 3}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static SortedSet<Integer> jacksonVersions(String text) {
    SortedSet<Integer> versions = new TreeSet<>();
    for (String version : text.strip().split("\\s*,\\s*")) {
      require(version.equals("2") || version.equals("3"), "version of Jackson, which is 2 or 3", version);
      versions.add(Integer.valueOf(version));
    }
    return versions;
  }

  private static boolean isName(String text) {
    return SourceVersion.isName(text, SourceVersion.RELEASE_17) && text.chars().allMatch(c -> c < 128);
  }

  private static void require(boolean legal, String what, String text) {
    if (!legal) {
      throw new IllegalArgumentException("not a legal " + what + ": \"" + PrintableText.of(text) + "\"");
    }
  }

  /** The two shipments of the one runtime. */
  public enum RuntimeMode {
    /** The runtime's sources are written into the client, under the client's own package. */
    EMBEDDED,
    /** The client depends on the artifact {@code io.specwright:specwright-runtime}. */
    DEPENDENCY;

    /**
     * Takes {@code embedded} or {@code dependency}, as users write them.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static RuntimeMode of(String name) {
      return switch (name) {
        case "embedded" -> EMBEDDED;
        case "dependency" -> DEPENDENCY;
        default -> throw new IllegalArgumentException(
            "runtime is embedded or dependency, not \"" + PrintableText.of(name) + "\"");
      };
    }
  }

  public static GeneratorConfig of(String packageName) {
    return new GeneratorConfig(packageName, Optional.empty(), Optional.empty(), RuntimeMode.EMBEDDED);
  }

  /** The package under which generated code finds the runtime. */
  public String runtimePackage() {
    return runtime == RuntimeMode.EMBEDDED ? packageName + ".runtime" : "io.specwright.runtime";
  }
}

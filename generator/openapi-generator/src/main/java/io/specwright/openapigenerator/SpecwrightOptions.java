package io.specwright.openapigenerator;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;

/**
 * What a user set in {@code configOptions} ({@code additionalProperties}).
 *
 * @param sourceFolder below the output folder; the official Maven plugin registers it as a source root
 * @param docsFolder below the output folder; without it no Markdown is written
 */
record SpecwrightOptions(GeneratorConfig config, String sourceFolder, Optional<String> docsFolder) {
  private static final String PACKAGE = CodegenConstants.PACKAGE_NAME;
  private static final String CLIENT = "clientName";
  private static final String MODULE = "moduleName";
  private static final String RUNTIME = "runtime";
  private static final String JACKSON = "jackson";
  private static final String SOURCES = CodegenConstants.SOURCE_FOLDER;
  private static final String DOCS = "docs";

  /** Options of other generators whose silent neglect would surprise. */
  private static final List<String> OTHER_PACKAGES =
      List.of(CodegenConstants.API_PACKAGE, CodegenConstants.MODEL_PACKAGE, CodegenConstants.INVOKER_PACKAGE);

  static List<CliOption> declared() {
    return List.of(
        CliOption.newString(PACKAGE, "The client's package, such as com.acme.orders; required."),
        CliOption.newString(CLIENT, "The client class; by default it follows the document's title."),
        CliOption.newString(MODULE, "The name in module-info.java; without it none is written."),
        CliOption.newString(RUNTIME, "embedded: the runtime's sources are part of the client. "
            + "dependency: the client needs the artifact io.specwright:specwright-runtime.")
            .addEnum("embedded", "").addEnum("dependency", "").defaultValue("embedded"),
        CliOption.newString(JACKSON, "The versions of Jackson that get a module which binds the client's types: "
            + "3, or 2,3; none by default."),
        CliOption.newString(SOURCES, "The folder below the output folder for Java sources.")
            .defaultValue("src/main/java"),
        CliOption.newString(DOCS, "A folder below the output folder for the Markdown reference; "
            + "without it none is written."));
  }

  /** @throws IllegalArgumentException if an option is missing, illegal or means nothing here */
  static SpecwrightOptions of(Map<String, Object> properties) {
    for (String other : OTHER_PACKAGES) {
      if (text(properties, other).isPresent()) {
        throw new IllegalArgumentException(
            other + " is not supported by the generator specwright: it derives all packages from " + PACKAGE);
      }
    }
    if (text(properties, CodegenConstants.TEMPLATE_DIR).isPresent()) {
      throw new IllegalArgumentException("the generator specwright takes no template folder of OpenAPI Generator");
    }
    String packageName = text(properties, PACKAGE).orElseThrow(() ->
        new IllegalArgumentException("the generator specwright needs the option " + PACKAGE + " (com.acme.orders)"));
    GeneratorConfig config = new GeneratorConfig(
        packageName,
        text(properties, CLIENT),
        text(properties, MODULE),
        RuntimeMode.of(text(properties, RUNTIME).orElse("embedded")),
        text(properties, JACKSON).map(GeneratorConfig::jacksonVersions).orElseGet(TreeSet::new));
    return new SpecwrightOptions(config, text(properties, SOURCES).orElse("src/main/java"), text(properties, DOCS));
  }

  private static Optional<String> text(Map<String, Object> properties, String name) {
    @Nullable Object value = properties.get(name);
    return Optional.ofNullable(value).map(Object::toString).map(String::strip).filter(text -> !text.isEmpty());
  }
}

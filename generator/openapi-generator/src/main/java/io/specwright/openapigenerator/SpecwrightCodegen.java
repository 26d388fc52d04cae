package io.specwright.openapigenerator;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GenerationResult;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.FileSet;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code specwright} of OpenAPI Generator.
 *
 * <p>OpenAPI Generator's own model of a document loses facts that we keep. So this class lets our engine read the
 * document again, registers every file it gives as a supporting file, and leaves OpenAPI Generator a document without
 * schemas and paths to work on.
 */
public final class SpecwrightCodegen extends DefaultCodegen {
  private static final Logger LOG = LoggerFactory.getLogger(SpecwrightCodegen.class);

  private final EmittedFiles emitted = new EmittedFiles();

  public SpecwrightCodegen() {
    cliOptions.clear();
    cliOptions.addAll(SpecwrightOptions.declared());
    embeddedTemplateDir = "specwright";
    templateDir = embeddedTemplateDir;
    setSkipSortingOperations(true);
  }

  @Override
  public String getName() {
    return "specwright";
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getHelp() {
    return "Generates a Java SDK without dependencies: models, services, errors, webhooks (Specwright).";
  }

  @Override
  public TemplatingEngineAdapter getTemplatingEngine() {
    return emitted;
  }

  /** A file whose bytes would not change is not touched, so that the compiler stays incremental. */
  @Override
  public boolean isEnableMinimalUpdate() {
    return true;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /**
   * @throws IllegalArgumentException if an option is illegal
   * @throws InvalidDocumentException if the document has errors
   */
  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    refusePartialGeneration();
    SpecwrightOptions options = SpecwrightOptions.of(additionalProperties);
    FileSet files = generate(options);
    register(files.in(OutputRoot.SOURCES), options.sourceFolder());
    options.docsFolder().ifPresent(folder -> register(files.in(OutputRoot.DOCS), folder));
    leaveNothingToDo(openApi);
  }

  private FileSet generate(SpecwrightOptions options) {
    Set<OutputRoot> outputs =
        options.docsFolder().isEmpty() ? EnumSet.of(OutputRoot.SOURCES) : EnumSet.allOf(OutputRoot.class);
    GenerationResult result = SdkGenerator.generate(new GenerationRequest(document(), options.config(), outputs));
    List<Diagnostic> diagnostics = result.diagnostics();
    diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
        .forEach(diagnostic -> LOG.warn("{}", diagnostic));
    return result.files().orElseThrow(() -> new InvalidDocumentException(diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"))));
  }

  private Path document() {
    Path document = Path.of(getInputSpec());
    if (!Files.isRegularFile(document)) {
      throw new IllegalArgumentException("the generator specwright reads local files only, not " + document);
    }
    return document;
  }

  private void register(List<GeneratedFile> files, String folder) {
    for (GeneratedFile file : files) {
      String path = folder + "/" + file.path();
      supportingFiles.add(new SupportingFile(emitted.add(path, file.text()), path));
    }
  }

  /** A client lacks something in every part, so asking for models or APIs alone would give nothing, silently. */
  private static void refusePartialGeneration() {
    boolean partial = Stream.of(CodegenConstants.MODELS, CodegenConstants.APIS, CodegenConstants.WEBHOOKS)
        .anyMatch(part -> GlobalSettings.getProperty(part) != null);
    if (partial && GlobalSettings.getProperty(CodegenConstants.SUPPORTING_FILES) == null) {
      throw new IllegalArgumentException("the generator specwright always generates a whole client; "
          + "remove the global properties that ask for models, apis or webhooks alone");
    }
  }

  /** The stated server keeps OpenAPI Generator from warning about a missing one. */
  private static void leaveNothingToDo(OpenAPI openApi) {
    openApi.setPaths(new Paths());
    openApi.setComponents(new Components());
    openApi.setWebhooks(null);
    openApi.setTags(null);
    openApi.setSecurity(null);
    openApi.setExtensions(null);
    openApi.setServers(List.of(new Server().url("http://localhost")));
  }
}

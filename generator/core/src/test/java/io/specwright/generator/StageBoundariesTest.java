package io.specwright.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;

/** The walls of the house: what each stage must not know. */
@AnalyzeClasses(packages = "io.specwright.generator", importOptions = DoNotIncludeTests.class)
class StageBoundariesTest {
  private static final String ROOT = "io.specwright.generator";

  @ArchTest
  static final ArchRule swaggerParserIsKnownToParseAndLowerOnly =
      noClasses().that().resideOutsideOfPackages(ROOT + ".parse..", ROOT + ".lower..")
          .should().dependOnClassesThat().resideInAnyPackage("io.swagger..");

  @ArchTest
  static final ArchRule javaPoetIsKnownToItsStageOnly =
      noClasses().that().resideOutsideOfPackage(ROOT + ".emit.java..")
          .should().dependOnClassesThat().resideInAnyPackage("com.palantir.javapoet..");

  @ArchTest
  static final ArchRule mustacheIsKnownToItsStageOnly =
      noClasses().that().resideOutsideOfPackage(ROOT + ".emit.text..")
          .should().dependOnClassesThat().resideInAnyPackage("com.github.mustachejava..");

  @ArchTest
  static final ArchRule yamlIsKnownToLoadOnly =
      noClasses().that().resideOutsideOfPackage(ROOT + ".load..")
          .should().dependOnClassesThat().resideInAnyPackage("org.yaml..");

  @ArchTest
  static final ArchRule theDiskIsTouchedByLoadAndWriteOnly =
      noClasses().that().resideOutsideOfPackages(ROOT + ".load..", ROOT + ".write..")
          .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
          .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule theModelIsDataOnly =
      noClasses().that().resideInAPackage(ROOT + ".ir..")
          .should().dependOnClassesThat().resideOutsideOfPackages(
              ROOT + ".ir..", ROOT + ".diagnostic..", "io.specwright.runtime.json..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule loadDoesNotLookAhead =
      before(".load..", ".parse..", ".lower..", ".ir..", ".emit..", ".write..");

  @ArchTest
  static final ArchRule parseDoesNotLookAhead = before(".parse..", ".lower..", ".ir..", ".emit..", ".write..");

  @ArchTest
  static final ArchRule loweringDoesNotLookAhead = before(".lower..", ".emit..", ".write..");

  @ArchTest
  static final ArchRule emittersDoNotLookBack = before(".emit..", ".load..", ".parse..", ".lower..", ".write..");

  @ArchTest
  static final ArchRule writingKnowsFilesOnly = before(".write..", ".load..", ".parse..", ".lower..", ".ir..");

  @ArchTest
  static final ArchRule stagesFormNoCycle =
      SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  private static ArchRule before(String stage, String... others) {
    String[] packages = Arrays.stream(others).map(other -> ROOT + other).toArray(String[]::new);
    return noClasses().that().resideInAPackage(ROOT + stage)
        .should().dependOnClassesThat().resideInAnyPackage(packages);
  }
}

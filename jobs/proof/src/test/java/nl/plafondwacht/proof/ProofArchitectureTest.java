package nl.plafondwacht.proof;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom among what proves the product. */
class ProofArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.plafondwacht");

  @Test
  void theProductKnowsNothingOfItsProof() {
    noClasses()
        .that(
            resideInAnyPackage(
                "nl.plafondwacht.rules..",
                "nl.plafondwacht.files..",
                "nl.plafondwacht.ei..",
                "nl.plafondwacht.nightly.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "nl.plafondwacht.proof..", "nl.plafondwacht.sample..", "org.duckdb.."))
        .check(ALL);
  }

  /** A truth that shared a line with the rules would prove nothing. */
  @Test
  void theGeneratorKnowsNeitherRulesNorNight() {
    noClasses()
        .that(resideInAnyPackage("nl.plafondwacht.sample.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("nl.plafondwacht.rules..", "nl.plafondwacht.nightly.."))
        .check(ALL);
  }

  @Test
  void theBenchmarkKnowsTheNightAsAProcessOnly() {
    noClasses()
        .that(resideInAnyPackage("nl.plafondwacht.proof.benchmark.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("nl.plafondwacht.rules..", "nl.plafondwacht.nightly.."))
        .check(ALL);
  }

  @Test
  void noPackagesNeedEachOther() {
    slices().matching("nl.plafondwacht.proof.(**)").should().beFreeOfCycles().check(ALL);
  }
}

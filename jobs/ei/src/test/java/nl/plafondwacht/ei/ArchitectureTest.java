package nl.plafondwacht.ei;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom in this module. A rule about nothing fails. */
class ArchitectureTest {
  private static final String ROOT = "nl.plafondwacht.ei";

  /** In order: none knows a later one. */
  private static final List<String> FLOW =
      List.of("layout", "record", "message", "declaration", "write", "describe", "anonymise");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> noPackageKnowsALaterOne() {
    return IntStream.range(0, FLOW.size() - 1)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    FLOW.get(i),
                    () ->
                        noClasses()
                            .that(resideInAPackage(in(FLOW.get(i))))
                            .should()
                            .dependOnClassesThat(
                                resideInAnyPackage(
                                    FLOW.subList(i + 1, FLOW.size()).stream()
                                        .map(ArchitectureTest::in)
                                        .toArray(String[]::new)))
                            .check(ALL)));
  }

  @Test
  void anonymisingKnowsNothingOfDescribing() {
    noClasses()
        .that(resideInAPackage(in("anonymise")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(in("describe"), in("write")))
        .check(ALL);
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(ALL.stream().map(JavaClass::getPackageName))
        .hasSizeGreaterThan(50)
        .allMatch(name -> FLOW.stream().anyMatch(one -> in(one).equals(name)));
  }

  @Test
  void onlyTheJdkAndTwoLibrariesOfCommonsAreNeeded() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT + "..",
                "java..",
                "javax.crypto..",
                "org.jspecify..",
                "org.apache.commons.csv..",
                "org.apache.commons.io.input.."))
        .check(ALL);
    noClasses()
        .that(resideInAnyPackage(in("record"), in("message"), in("declaration"), in("write")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.commons.csv.."))
        .check(ALL);
  }

  @Test
  void nothingPrintsAndNothingReadsTheClock() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(ALL);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(ALL);
    noClasses().should().callMethod(java.time.LocalDate.class, "now").check(ALL);
  }

  private static String in(String name) {
    return ROOT + "." + name;
  }
}

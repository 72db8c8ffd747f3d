package nl.plafondwacht.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stages of the night come in order, and the domain knows nothing of its machine. */
class ArchitectureTest {
  private static final String ROOT = "nl.plafondwacht.rules";
  private static final String RULEBOOK = ROOT + ".rulebook";
  private static final List<String> STAGES =
      List.of(
          "finding",
          "claim",
          "reference",
          "line",
          "trajectory",
          "uptake",
          "ceiling",
          "process",
          "signal",
          "disclosure",
          "shown",
          "wording");

  private static final JavaClasses RULES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageIsAStageOrTheRulebook() {
    assertThat(RULES.getPackage(ROOT).getSubpackages().stream().map(JavaPackage::getRelativeName))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(STAGES.stream(), Stream.of("rulebook")).toList());
  }

  @TestFactory
  Stream<DynamicTest> noStageKnowsALaterOne() {
    return IntStream.range(0, STAGES.size())
        .mapToObj(
            at ->
                dynamicTest(
                    STAGES.get(at),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + STAGES.get(at))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(laterThan(at))
                            .check(RULES)));
  }

  @Test
  void theRulebookKnowsNoStage() {
    classes()
        .that()
        .resideInAPackage(RULEBOOK)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(RULEBOOK, "java..", "org.jspecify..")
        .check(RULES);
  }

  @Test
  void theDomainDependsOnTheJdkAndJspecifyOnly() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + "..", "java..", "org.jspecify..")
        .check(RULES);
  }

  @Test
  void nothingAsksTheClockOrTheMachine() {
    neither("reads a clock", ArchitectureTest::readsClock).check(RULES);
    neither("asks the machine", ArchitectureTest::asksMachine).check(RULES);
  }

  @Test
  void nothingTouchesFilesLogsOrChance() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "java.net..",
            "java.sql..",
            "java.util.logging..",
            "java.util.random..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.System\\$Logger.*"
                + "|java\\.util\\.(Random|SplittableRandom|UUID)"
                + "|java\\.security\\.SecureRandom"
                + "|java\\.util\\.concurrent\\.ThreadLocalRandom")
        .check(RULES);
  }

  @Test
  void onlyTheRulebookOpensAStreamAndNothingElse() {
    noClasses()
        .that()
        .resideOutsideOfPackage(RULEBOOK)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.io..")
        .check(RULES);
    noClasses()
        .that()
        .resideInAPackage(RULEBOOK)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(?!InputStream$).*")
        .check(RULES);
  }

  private static ArchRule neither(String does, Predicate<JavaAccess<?>> forbidden) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .accessTargetWhere(DescribedPredicate.describe(does, forbidden));
  }

  private static boolean readsClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return (owner.startsWith("java.time.") && access.getName().equals("now"))
        || owner.equals("java.time.Clock")
        || owner.equals("java.util.Date");
  }

  /** Copying an array is the one thing System does that has nothing to do with the system. */
  private static boolean asksMachine(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return (owner.equals("java.lang.System") && !access.getName().equals("arraycopy"))
        || owner.equals("java.lang.Runtime")
        || (owner.equals("java.lang.Math") && access.getName().equals("random"))
        || (owner.equals("java.util.Locale") && access.getName().equals("getDefault"))
        || (owner.equals("java.time.ZoneId") && access.getName().equals("systemDefault"));
  }

  private static String[] laterThan(int at) {
    return Stream.concat(
            Stream.of(ROOT),
            STAGES.subList(at + 1, STAGES.size()).stream().map(s -> ROOT + "." + s))
        .toArray(String[]::new);
  }
}

package nl.plafondwacht.nightly;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom, over the classes of rules, files and nightly. A rule about nothing fails. */
class ArchitectureTest {
  private static final String RULES = "nl.plafondwacht.rules";
  private static final String FILES = "nl.plafondwacht.files..";
  private static final String NIGHTLY = "nl.plafondwacht.nightly";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(RULES, "nl.plafondwacht.files", NIGHTLY);

  /** A library and the only packages that name it. */
  private record Library(String packages, List<String> users) {
    static Library of(String packages, String... users) {
      return new Library(packages, List.of(users));
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          Library.of("org.apache.parquet..", FILES),
          Library.of("org.apache.hadoop..", FILES),
          Library.of("org.springframework..", in("host")),
          Library.of("org.h2..", in("host")),
          Library.of("io.micrometer..", in("host")),
          Library.of("ch.qos.logback..", in("host")),
          Library.of("me.tongfei.progressbar..", in("host")),
          Library.of(
              "org.apache.commons.csv..",
              in("intake.."),
              in("describe"),
              in("codes"),
              in("publish")),
          Library.of("picocli..", NIGHTLY, in("settings"), in("command")),
          Library.of(
              "nl.plafondwacht.ei..",
              in("codes"),
              in("intake"),
              in("intake.feed"),
              in("describe"),
              in("command")),
          Library.of("dev.harrel.jsonschema..", in("settings")));

  /** A package of the nightly job and the other packages of it that it may know. */
  private record Step(String name, List<String> mayKnow) {
    static Step of(String name, String... mayKnow) {
      return new Step(name, List.of(mayKnow));
    }
  }

  /** In the order of the night; nothing flows back. */
  private static final List<Step> STEPS =
      List.of(
          Step.of("settings"),
          Step.of("host", "settings"),
          Step.of("codes", "settings"),
          Step.of("intake.file"),
          Step.of("intake.feed"),
          Step.of("intake.delivery", "intake.feed"),
          Step.of("intake.plain", "intake.feed"),
          Step.of("intake", "intake.file", "intake.feed", "intake.delivery", "intake.plain"),
          Step.of("describe", "intake", "intake.file", "intake.feed", "intake.delivery"),
          Step.of("store", "settings", "codes", "intake", "intake.feed"),
          Step.of("scratch", "store"),
          Step.of("facts", "store", "scratch"),
          Step.of("tables", "store", "facts"),
          Step.of("publish", "store", "facts", "tables"),
          Step.of(
              "acceptance",
              "settings",
              "host",
              "codes",
              "intake",
              "intake.file",
              "intake.feed",
              "intake.delivery",
              "store",
              "scratch",
              "facts",
              "publish"),
          Step.of(
              "computation",
              "settings",
              "host",
              "codes",
              "intake",
              "intake.file",
              "intake.feed",
              "intake.delivery",
              "store",
              "scratch",
              "facts",
              "tables",
              "publish",
              "acceptance"),
          Step.of(
              "compaction", "settings", "host", "intake.feed", "store", "scratch", "computation"),
          Step.of(
              "night",
              "settings",
              "host",
              "codes",
              "intake",
              "intake.file",
              "intake.feed",
              "intake.delivery",
              "store",
              "facts",
              "tables",
              "publish",
              "acceptance",
              "computation",
              "compaction"),
          Step.of(
              "command",
              "settings",
              "host",
              "codes",
              "intake",
              "intake.file",
              "intake.feed",
              "intake.delivery",
              "describe",
              "store",
              "publish",
              "acceptance",
              "computation",
              "night"));

  @TestFactory
  Stream<DynamicTest> aLibraryHasItsPlace() {
    return LIBRARIES.stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.packages(),
                    () -> {
                      String[] users = library.users().toArray(String[]::new);
                      assertThat(ALL.that(resideInAnyPackage(users)))
                          .as("users of " + library.packages())
                          .anyMatch(one -> knows(one, library.packages()));
                      noClasses()
                          .that(not(resideInAnyPackage(users)))
                          .should()
                          .dependOnClassesThat(resideInAPackage(library.packages()))
                          .check(ALL);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyWhatComesBefore() {
    return STEPS.stream().map(step -> DynamicTest.dynamicTest(step.name(), () -> check(step)));
  }

  private static void check(Step step) {
    List<String> known = step.mayKnow().stream().map(ArchitectureTest::in).toList();
    noClasses()
        .that(resideInAPackage(in(step.name())))
        .should()
        .dependOnClassesThat(
            resideInAPackage(NIGHTLY + "..")
                .and(not(resideInAPackage(in(step.name()))))
                .and(not(resideInAnyPackage(known.toArray(String[]::new))))
                .as("of the nightly job other than %s", step.mayKnow()))
        .check(ALL);
  }

  @Test
  void everyPackageHasItsStep() {
    assertThat(ALL.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(in(""))))
        .hasSizeGreaterThan(100)
        .allMatch(name -> STEPS.stream().anyMatch(step -> in(step.name()).equals(name)));
  }

  @Test
  void noPackagesNeedEachOther() {
    slices().matching("nl.plafondwacht.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void theRulesArePlainJava() {
    classes()
        .that(resideInAPackage(RULES + ".."))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(RULES + "..", "java..", "org.jspecify.."))
        .check(ALL);
  }

  @Test
  void theRulesTouchNoFileAndNoClock() {
    ArchRule rule =
        noClasses()
            .that(resideInAPackage(RULES + ".."))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                    .or(assignableToClock()));
    rule.check(ALL);
  }

  @Test
  void clocksComeIn() {
    assertOnlyTheCommandLineBreaks(noClasses().should().callMethodWhere(READS_THE_CLOCK));
  }

  @Test
  void onlyTheCommandLinePrints() {
    assertOnlyTheCommandLineBreaks(noClasses().should(ACCESS_STANDARD_STREAMS));
  }

  /** That the command line breaks it shows that the rule can be broken. */
  private static void assertOnlyTheCommandLineBreaks(ArchRule rule) {
    assertThat(rule.evaluate(ALL).getFailureReport().getDetails())
        .isNotEmpty()
        .allMatch(one -> one.contains("<" + Plafondwacht.class.getName() + "."));
  }

  @Test
  void aNameSaysWhatItIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
        .orShould()
        .resideInAnyPackage("..util..", "..helper..", "..manager..", "..impl..", "..common..")
        .check(ALL);
  }

  private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK =
      DescribedPredicate.describe(
          "read the time of day",
          call -> {
            String owner = call.getTargetOwner().getPackageName();
            String method = call.getTarget().getName();
            return (owner.startsWith("java.time")
                    && (method.equals("now") || method.startsWith("system")))
                || method.equals("currentTimeMillis");
          });

  private static DescribedPredicate<JavaClass> assignableToClock() {
    return JavaClass.Predicates.assignableTo(java.time.InstantSource.class);
  }

  private static boolean knows(JavaClass one, String packages) {
    return one.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> resideInAPackage(packages).test(dependency.getTargetClass()));
  }

  private static String in(String name) {
    return NIGHTLY + "." + name;
  }
}

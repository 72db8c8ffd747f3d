package nl.plafondwacht.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafondwacht.rules.example.RuleFile.Example;
import nl.plafondwacht.rules.rulebook.Rulebook;
import nl.plafondwacht.rules.signal.SignalRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules' files are complete, and the manual says what they say. */
class RulebookTest {
  private static final Path RULES = Path.of("src/main/resources/nl/plafondwacht/rules/rulebook");
  private static final Path MANUAL = Path.of("manual/normenkader.md");

  static List<String> ids() {
    return Rulebook.IDS;
  }

  @Test
  void everyRuleHasAFileAndEveryFileARule() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Rulebook.IDS.stream().map(id -> id + ".yaml").toList());
    }
  }

  @Test
  void everySignalComesFromARuleOfTheBook() {
    assertThat(SignalRules.ids()).doesNotHaveDuplicates().isSubsetOf(Rulebook.IDS);
  }

  @Test
  void anUnknownRuleIsRefusedByName() {
    assertThatThrownBy(() -> Rulebook.open("Z9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No rule Z9; known are %s", Rulebook.IDS);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theFileNamesItsRuleAndLeavesNothingOut(String id) {
    RuleFile rule = Yaml.rule(id);
    assertThat(rule.id()).isEqualTo(id);
    assertThat(
            List.of(
                rule.titleNl(),
                rule.title(),
                rule.purpose(),
                rule.definition(),
                rule.source(),
                rule.status()))
        .allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aRuleHasAtLeastTwoExamplesOfDifferentNames(String id) {
    List<Example> examples = Yaml.rule(id).examples();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
    assertThat(examples.stream().map(Example::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyExampleExpectsSomething(String id) {
    assertThat(Yaml.rule(id).examples())
        .allSatisfy(example -> assertThat(example.expect().isEmpty()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aDefinitionNeverSpeaksOfProof(String id) {
    assertThat(Yaml.rule(id).definition().toLowerCase(Locale.ROOT))
        .doesNotContain("proven", "proves", "guilty");
  }

  @Test
  void theManualSaysWhatTheRulesSay() throws IOException {
    String page = Manual.page();
    if (Boolean.getBoolean("manual.write")) {
      Files.createDirectories(MANUAL.getParent());
      Files.writeString(MANUAL, page);
    }
    assertThat(Files.readString(MANUAL))
        .as("%s is stale; write it anew with -Dmanual.write=true and review the change", MANUAL)
        .isEqualTo(page);
  }
}

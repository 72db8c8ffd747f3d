package nl.plafondwacht.rules.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Place;
import nl.plafondwacht.rules.reference.SignalDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionCheckTest {
  private static final LocalDate D = LocalDate.of(2026, 11, 20);
  private static final String NOW = "0000000000000001";
  private static final String FIRST_NIGHT = "0000000000000002";
  private static final String LATER = "0000000000000003";
  private static final DecisionCheck CHECK =
      new DecisionCheck(
          Set.of(NOW), Map.of(FIRST_NIGHT, D.minusDays(30), LATER, D.minusDays(10)), D);

  @Test
  void aDecisionAboutASignalOfThisOrAnyNightBeforeCounts() {
    for (String signal : Set.of(NOW, FIRST_NIGHT, LATER)) {
      assertThat(reasons(decision(signal, D))).isEmpty();
      assertThat(CHECK.isTaken(decision(signal, D))).isTrue();
    }
  }

  @Test
  void oneAboutAnotherSignalDoesNot() {
    DeliveredDecision unknown = decision("0000000000000004", D);
    assertThat(reasons(unknown)).containsExactly("UNKNOWN_SIGNAL signal_id");
    assertThat(CHECK.isTaken(unknown)).isFalse();
  }

  @Test
  void oneDatedAfterItsDeliveryDoesNotCountBeforeItsDay() {
    DeliveredDecision tomorrow = delivered(decision(NOW, D.plusDays(1)), D);
    assertThat(reasons(tomorrow)).containsExactly("DECIDED_IN_FUTURE decided_on");
    assertThat(CHECK.isTaken(tomorrow)).isFalse();
    DecisionCheck later = new DecisionCheck(Set.of(NOW), Map.of(), D.plusDays(1));
    assertThat(later.findings(tomorrow)).isEmpty();
    assertThat(later.isTaken(tomorrow)).isTrue();
  }

  @Test
  void oneOfAfterTheNightIsNotJudgedYet() {
    DeliveredDecision late = delivered(decision("0000000000000004", D.plusDays(2)), D.plusDays(3));
    assertThat(reasons(late)).isEmpty();
    assertThat(CHECK.isTaken(late)).isFalse();
  }

  @Test
  void oneOfBeforeItsSignalIsNotedAndCounts() {
    DeliveredDecision early = decision(LATER, D.minusDays(11));
    assertThat(reasons(early)).containsExactly("DECIDED_BEFORE_SIGNAL decided_on");
    assertThat(CHECK.isTaken(early)).isTrue();
    // Nobody knows how old a signal of the first night of all is.
    assertThat(reasons(decision(FIRST_NIGHT, D.minusDays(90)))).isEmpty();
    assertThat(reasons(decision(NOW, D.minusDays(90)))).isEmpty();
  }

  @Test
  void aSnoozeThatLetsNothingRestIsFound() {
    assertThat(reasons(snoozed("SNOOZED", null)))
        .containsExactly("SNOOZE_WITHOUT_EFFECT snooze_until");
    assertThat(reasons(snoozed("SNOOZED", D.minusDays(1))))
        .containsExactly("SNOOZE_WITHOUT_EFFECT snooze_until");
    assertThat(reasons(snoozed("WAITING_FOR_PROVIDER", D.plusDays(9))))
        .containsExactly("SNOOZE_WITHOUT_EFFECT snooze_until");
    assertThat(reasons(snoozed("SNOOZED", D))).isEmpty();
  }

  private static List<String> reasons(DeliveredDecision decision) {
    return CHECK.findings(decision).map(DecisionCheckTest::text).toList();
  }

  private static String text(Finding finding) {
    return finding.reason() + " " + finding.field();
  }

  private static DeliveredDecision snoozed(String disposition, @Nullable LocalDate until) {
    return delivered(new SignalDecision(NOW, disposition, D, until), D);
  }

  private static DeliveredDecision decision(String signal, LocalDate day) {
    return delivered(new SignalDecision(signal, "WRONG_CONTRACT_DATA", day, null), day);
  }

  private static DeliveredDecision delivered(DeliveredDecision decision, LocalDate day) {
    return delivered(decision.decision(), day);
  }

  private static DeliveredDecision delivered(SignalDecision decision, LocalDate day) {
    return new DeliveredDecision(decision, new Place(0, "decisions.csv", 2), day);
  }
}

package nl.plafondwacht.rules.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.reference.SignalDecision;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.signal.Signal.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A signal keeps its id while its facts change, so that a decision stays attached to it. */
class SignalIdentityTest {
  private static final String REFUSED = "refused with a ceiling code while payment was bound";
  private static final String TWO_LINES = "lines of one contract are one signal";

  /** First 16 hex digits of SHA-256 over RESTRICTION, K, 2026-01-01, E1, each ended by a NUL. */
  private static final String ID = "46c8eeb5919e9e66";

  private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 20);

  @Test
  void theIdComesFromContractTermAndClassAndNotFromValues() {
    assertThat(signal(REFUSED).id()).isEqualTo(ID);
    assertThat(signal(TWO_LINES).id()).isEqualTo(ID);
  }

  @Test
  void theFingerprintFollowsTheFacts() {
    assertThat(signal(REFUSED).fingerprint())
        .isEqualTo(signal(REFUSED).fingerprint())
        .isNotEqualTo(signal(TWO_LINES).fingerprint())
        .isNotEqualTo(signal("without a ceiling code it is medium").fingerprint())
        .isNotEqualTo(signal("only the terminal share counts").fingerprint());
  }

  @Test
  void aSignalNobodyDecidedAboutIsOpen() {
    assertThat(signal(REFUSED).status(RUN_DATE)).isEqualTo(Status.OPEN);
    assertThat(signal(REFUSED, decision("other", "WRONG_CLASSIFICATION", 1, null)).status(RUN_DATE))
        .isEqualTo(Status.OPEN);
  }

  @Test
  void theLatestDecisionCounts() {
    SignalDecision early = decision(ID, "WRONG_CLASSIFICATION", 1, null);
    SignalDecision late = decision(ID, "RIGHT_ADJUST_CONTRACT", 2, null);
    assertThat(signal(REFUSED, late, early).decision()).contains(late);
    assertThat(signal(REFUSED, late, early).status(RUN_DATE)).isEqualTo(Status.DECIDED);
  }

  @Test
  void aSnoozedSignalIsOpenAgainAfterItsDay() {
    Signal untilToday = signal(REFUSED, decision(ID, "SNOOZED", 1, RUN_DATE));
    assertThat(untilToday.status(RUN_DATE)).isEqualTo(Status.SNOOZED);
    assertThat(untilToday.status(RUN_DATE.plusDays(1))).isEqualTo(Status.OPEN);
    assertThat(signal(REFUSED, decision(ID, "SNOOZED", 1, null)).status(RUN_DATE))
        .isEqualTo(Status.OPEN);
  }

  @Test
  void aCaseNamesThePersonTheEpisodeAndTheLines() {
    assertThat(signal(TWO_LINES).cases())
        .extracting(
            one -> one.person(),
            one -> one.episodeOpenedOn().toString(),
            one -> one.firstDay().toString(),
            one -> one.amountCents(),
            one -> one.lineRefs())
        .containsExactly(
            tuple("P", "2026-03-02", "2026-03-20", 100_000L, List.of("41000001/P1")),
            tuple("R", "2026-03-02", "2026-04-10", 50_000L, List.of("41000001/R1")));
  }

  private static SignalDecision decision(
      String id, String disposition, int day, @Nullable LocalDate until) {
    return new SignalDecision(id, disposition, LocalDate.of(2026, 11, day), until);
  }

  private static Signal signal(String example, SignalDecision... decisions) {
    World world =
        Yaml.rule("R1").examples().stream()
            .filter(one -> one.name().equals(example))
            .map(World::of)
            .findFirst()
            .orElseThrow();
    Reference given = world.reference();
    Reference decided =
        new Reference(
            given.runDate(),
            given.contracts(),
            given.markers(),
            given.articles(),
            given.returnCodes(),
            given.careActivities(),
            given.commitments(),
            List.of(decisions),
            given.monitoring());
    Night night = Night.run(world.rows(), world.facts(), decided);
    return night.contracts().get(0).signals().get(0);
  }
}

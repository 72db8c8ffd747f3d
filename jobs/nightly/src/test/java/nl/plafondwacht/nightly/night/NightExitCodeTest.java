package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.Expected;
import nl.plafondwacht.nightly.settings.Rhythm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How nights end, and what the next one finds. */
class NightExitCodeTest {
  private static final String PERSONS = "person_id=" + "b".repeat(32) + ", known_on=2026-01-01";

  @TempDir Path folder;

  private TestNight night;

  @BeforeEach
  void baseDelivery() throws IOException {
    night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
  }

  @Test
  void cleanNightRunAgainIsAlreadyComplete() throws Exception {
    TestNight.Ended first = night.run();
    assertThat(first.code()).isEqualTo(ExitCode.COMPLETE);
    List<String> out = Tree.digests(night.out());
    TestNight.Ended second = night.run();
    assertThat(second.code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(second.said())
        .startsWith(
            "Night of 2026-11-20, run %s: already complete%n"
                .formatted(night.latest().getFileName()));
    assertThat(Tree.digests(night.out())).isEqualTo(out);
  }

  @Test
  void quarantinedLinesNeedNoSecondLookOnceComplete() throws Exception {
    next().rows("declarations", claim("N1"), claim("N2", "direction=X")).write();
    TestNight wide = night.withBudget("1");
    assertThat(wide.run().code()).isEqualTo(ExitCode.QUARANTINED);
    assertThat(wide.run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  @Test
  void expectedDeliveryIsAbsentUntilItComes() throws Exception {
    TestNight expecting = night.expecting(every("2w", "d1-*"), every("10d", "d2"));
    TestNight.Ended without = expecting.run();
    assertThat(without.code()).isEqualTo(ExitCode.INCOMPLETE);
    String absent = "  absent: d2 (every 10d; never seen)%n".formatted();
    assertThat(without.said()).contains(absent).doesNotContain("absent: d1");
    assertThat(Files.readString(night.latest().resolve("operator/run.json")))
        .contains("\"expected_absent\" : [ \"d2\" ]", "\"exit_code\" : 20");
    TestNight.Ended again = expecting.run();
    assertThat(again.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(again.said()).contains("already complete", absent);
    next().rows("declarations", claim("N1")).write();
    assertThat(expecting.run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  @Test
  void aDeliveryOfBeforeThePeriodIsNotOfTonightWhateverTheClockSays() throws Exception {
    TestNight daily = night.expecting(Expected.daily("d1-*"));
    TestNight.Ended ended = daily.run();
    assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ended.said())
        .contains(
            "  absent: d1-* (every 1d; since 2026-11-11, last seen 2026-11-10)%n".formatted());
    assertThat(Files.readString(night.latest().resolve("operator/run.json")))
        .containsPattern(
            "\"absences\" : \\[ \\{\\s+\"name\" : \"d1-\\*\",\\s+\"every\" : \"1d\",\\s+\"since\" :"
                + " \"2026-11-11\",\\s+\"last_seen\" : \"2026-11-10\"");
    String run = night.latest().getFileName().toString();
    // What is expected is no part of the run: the same run without it.
    assertThat(night.run().said()).contains("run %s: already complete".formatted(run));
  }

  @Test
  void aDeliveryOfALaterDayDoesNotCountForAnEarlierNight() throws Exception {
    Sent.on("21", night.inbox(), "d3-late").rows("declarations", claim("N1")).write();
    TestNight daily = night.expecting(Expected.daily("d3-*"));
    assertThat(daily.run().said()).contains("  absent: d3-* (every 1d; never seen)%n".formatted());
    assertThat(daily.on(LocalDate.of(2026, 11, 21)).run().code()).isEqualTo(ExitCode.COMPLETE);
  }

  @Test
  void emptyStorePublishesNothing() throws Exception {
    TestNight empty = TestNight.small(folder.resolve("empty"));
    Files.createDirectories(empty.inbox());
    TestNight.Ended ended = empty.run();
    assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ended.said())
        .isEqualTo(
            "Night of 2026-11-20: no delivery is in the store and none could be taken from %s%n"
                .formatted(empty.inbox()));
    assertThat(Tree.names(empty.out())).isEmpty();
    assertThat(Tree.names(empty.store())).isEmpty();
  }

  @Test
  void refusedDeliveryIsNamedOnEveryNightUntilItIsGone() throws Exception {
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    next().file("declarations.csv", "").write();
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.said())
        .contains(
            "already complete",
            "  refused: d2 ([EMPTY_FILE])%n    EMPTY_FILE in declarations.csv: file is '', expected a header line%n"
                .formatted());
  }

  @Test
  void budgetExceededLeavesNothingAndTheSameNameIsFreeForTheCorrection() throws Exception {
    next()
        .rows("declarations", claim("N1"), claim("N2", "direction=X"))
        .rows("persons", PERSONS)
        .write();
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.BUDGET_EXCEEDED);
    assertThat(ended.said())
        .isEqualTo(
            ("Night of 2026-11-20: 1 of 5 declaration lines were rejected, more than allowed by"
                    + " quarantine.budget 0.01; nothing was taken in or published%n  UNKNOWN_WORD       1%n"
                    + "  rejected in d2%n    UNKNOWN_WORD in declarations.csv line 3: direction is"
                    + " 'X', expected one of D, C%n")
                .formatted());
    assertThat(Tree.names(night.out())).isEmpty();
    assertThat(Tree.names(night.store())).isEmpty();
    next().rows("persons", PERSONS).rows("declarations", claim("N1"), claim("N2")).write();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(Published.latestOf(night).reconciliation())
        .containsExactly(
            "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0",
            "d2|declarations.csv|2|2|0|0|20000|20000|0|0|0");
  }

  @Test
  void budgetExceededAfterGoodNightChangesNothing() throws Exception {
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    List<String> out = Tree.digests(night.out());
    List<String> store = Tree.digests(night.store());
    next().rows("declarations", claim("N1", "direction=X")).rows("persons", PERSONS).write();
    assertThat(night.run().code()).isEqualTo(ExitCode.BUDGET_EXCEEDED);
    assertThat(Tree.digests(night.out())).isEqualTo(out);
    assertThat(Tree.digests(night.store())).isEqualTo(store);
  }

  @Test
  void damagedTableIsWrittenAgainWithTheSameBytes() throws Exception {
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    List<String> tables = TestNight.tables(night.latest());
    Path months = night.latest().resolve("purchasing/contract_months.parquet");
    byte[] bytes = Files.readAllBytes(months);
    bytes[bytes.length / 2] ^= 1;
    Files.write(months, bytes);
    Files.delete(night.latest().resolve("restricted/signal_cases.parquet"));
    TestNight.Ended ended = night.run();
    assertThat(ended.code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(ended.said()).doesNotContain(": already complete");
    assertThat(TestNight.tables(night.latest())).isEqualTo(tables);
  }

  @Test
  void theWorstOfSeveralIsReported() throws Exception {
    next().rows("declarations", claim("N1", "direction=X")).write();
    Sent.on("12", night.inbox(), "d3").file("declarations.csv", "").write();
    TestNight all = night.expecting(Expected.daily("d9"));
    assertThat(all.run().code()).isEqualTo(ExitCode.BUDGET_EXCEEDED);
    assertThat(all.withBudget("1").run().code()).isEqualTo(ExitCode.REFUSED);
    Sent.on("12", night.inbox(), "d3").rows("declarations", claim("N1")).write();
    assertThat(all.withBudget("1").run().code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(night.withBudget("1").run().said()).contains("already complete");
    assertThat(night.withBudget("0.9").run().code()).isEqualTo(ExitCode.QUARANTINED);
  }

  private static Expected every(String rhythm, String name) {
    return new Expected(name, new Rhythm(rhythm), Optional.empty());
  }

  private Sent next() {
    return Sent.on("11", night.inbox(), "d2");
  }
}

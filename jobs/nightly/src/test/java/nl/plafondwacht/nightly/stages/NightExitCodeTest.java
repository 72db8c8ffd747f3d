package nl.plafondwacht.nightly.stages;

import static nl.plafondwacht.nightly.stages.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plafondwacht.nightly.host.ExitCode;
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
    TestNight expecting = night.expecting("d1-*", "d2");
    TestNight.Ended without = expecting.run();
    assertThat(without.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(without.said()).contains("  absent: d2%n".formatted()).doesNotContain("absent: d1");
    assertThat(Files.readString(night.latest().resolve("operator/run.json")))
        .contains("\"expected_absent\" : [ \"d2\" ]", "\"exit_code\" : 20");
    TestNight.Ended again = expecting.run();
    assertThat(again.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(again.said()).contains("already complete", "  absent: d2%n".formatted());
    next().rows("declarations", claim("N1")).write();
    assertThat(expecting.run().code()).isEqualTo(ExitCode.COMPLETE);
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
    assertThat(empty.out()).doesNotExist();
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
            ("Night of 2026-11-20: 1 of 5 declaration lines were rejected, more than the budget of"
                    + " 0.01; nothing was taken in or published%n  UNKNOWN_WORD       1%n"
                    + "  rejected in d2%n    UNKNOWN_WORD in declarations.csv line 3: direction is"
                    + " 'X', expected one of D, C%n")
                .formatted());
    assertThat(night.out()).doesNotExist();
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
    TestNight all = night.expecting("d9");
    assertThat(all.run().code()).isEqualTo(ExitCode.BUDGET_EXCEEDED);
    assertThat(all.withBudget("1").run().code()).isEqualTo(ExitCode.REFUSED);
    Sent.on("12", night.inbox(), "d3").rows("declarations", claim("N1")).write();
    assertThat(all.withBudget("1").run().code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(night.withBudget("1").run().said()).contains("already complete");
    assertThat(night.withBudget("0.9").run().code()).isEqualTo(ExitCode.QUARANTINED);
  }

  private Sent next() {
    return Sent.on("11", night.inbox(), "d2");
  }
}

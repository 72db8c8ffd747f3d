package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Past dates over today's log: what arrived late is in, what was known later is not. */
class RebuildTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 12);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
  private static final List<String> TABLES =
      List.of(
          "restricted/ceiling_tests",
          "purchasing/ceiling_tests",
          "purchasing/contract_months",
          "purchasing/contract_clauses",
          "restricted/restriction_signals",
          "purchasing/restriction_signals",
          "restricted/signal_cases");

  @TempDir Path folder;

  @Test
  void givesTheRowsOfTheNightThatWouldHaveKnownTheLog() throws Exception {
    TestNight night = twoNights("late");
    TestNight.Ended ended = rebuild(night, FIRST, FIRST);
    assertThat(ended.code()).isEqualTo(ExitCode.COMPLETE);
    Published rebuilt = run(night, ended);
    assertThat(rebuilt.rows("restricted/ceiling_tests", "demand_cents")).containsExactly("40000");

    TestNight whole = TestNight.small(folder.resolve("whole")).on(FIRST);
    write(whole);
    writeLate(whole);
    whole.run();
    for (String table : TABLES) {
      assertThat(rebuilt.rows(table, "*"))
          .as(table)
          .isEqualTo(Published.latestOf(whole).rows(table, "*"));
    }
  }

  @Test
  void neitherPointerNorLaterNightsMove() throws Exception {
    TestNight night = twoNights("pointer");
    String pointer = Files.readString(night.out().resolve("latest.json"));
    rebuild(night, FIRST.minusDays(1), FIRST.plusDays(1));
    assertThat(Files.readString(night.out().resolve("latest.json"))).isEqualTo(pointer);
    assertThat(night.run().said()).contains("already complete");
  }

  @Test
  void theLatestDateRebuiltIsWhatReadersGet() throws Exception {
    TestNight night = twoNights("latest");
    TestNight.Ended ended = rebuild(night, LAST, LAST);
    assertThat(night.latest()).isEqualTo(run(night, ended).folder());
    assertThat(Files.readString(night.latest().resolve("operator/run.json")))
        .contains("\"mode\" : \"rebuild\"");
  }

  @Test
  void datesFollowEachOtherAndTheSameAgainIsComplete() throws Exception {
    TestNight night = twoNights("dates");
    TestNight.Ended ended = rebuild(night, LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 15));
    List<String> lines = ended.said().lines().toList();
    assertThat(lines)
        .extracting(line -> line.replaceAll("[0-9a-f]{12}", "ID"))
        .containsExactly(
            "2026-11-13  run ID  1 contracts, 0 ceilings reached, 0 signals  (complete)",
            "2026-11-14  run ID  1 contracts, 0 ceilings reached, 0 signals  (complete)",
            "2026-11-15  run ID  1 contracts, 0 ceilings reached, 0 signals  (complete)",
            "",
            "latest.json does not name run ID: 2026-11-15 is not the latest date",
            "It names 2026-11-20/ID");
    assertThat(record(night, lines.get(2)))
        .contains("\"previous_run\" : \"%s\"".formatted(id(lines.get(1))));
    assertThat(rebuild(night, LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 15)).said())
        .isEqualTo(ended.said().replace("(complete)", "(already complete)"));
  }

  @Test
  void anEmptyStoreHasNothingToRebuild() throws Exception {
    TestNight night = TestNight.small(folder);
    TestNight.Ended ended = rebuild(night, FIRST, LAST);
    assertThat(ended.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ended.said()).isEqualTo("No delivery is in the store: nothing to rebuild\n");
  }

  /** A night of the 12th, and a delivery after it with a line that was received on the 2nd. */
  private TestNight twoNights(String name) throws Exception {
    TestNight night = TestNight.small(folder.resolve(name)).on(FIRST);
    write(night);
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    writeLate(night);
    TestNight second = night.on(LAST);
    assertThat(second.run().code()).isEqualTo(ExitCode.COMPLETE);
    return second;
  }

  private static void write(TestNight night) throws IOException {
    Sent.base(night.inbox()).write();
  }

  private static void writeLate(TestNight night) throws IOException {
    Sent.on("15", night.inbox(), "d2")
        .rows(
            "declarations",
            claim("N1", "received_on=2026-11-02"),
            claim("N2", "received_on=2026-11-14"))
        .write();
  }

  private static TestNight.Ended rebuild(TestNight night, LocalDate from, LocalDate to)
      throws Exception {
    return night.carryOut(
        (files, clock, stop, out) ->
            new Rebuild(files, clock, stop, out).run(night.configured(), from, to, night.today()));
  }

  private static Published run(TestNight night, TestNight.Ended ended) {
    String line = ended.said().lines().findFirst().orElseThrow();
    return new Published(night.out().resolve(line.substring(0, 10)).resolve(id(line)));
  }

  private static String record(TestNight night, String line) throws IOException {
    return Files.readString(
        night.out().resolve(line.substring(0, 10) + "/" + id(line) + "/operator/run.json"));
  }

  private static String id(String line) {
    return line.substring(16, 28);
  }
}

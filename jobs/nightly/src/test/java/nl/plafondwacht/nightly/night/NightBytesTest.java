package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.plafondwacht.nightly.host.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same night gives the same bytes, wherever and however it is cut. */
class NightBytesTest {
  @TempDir Path folder;

  @Test
  void placeThreadsAndRangesChangeNoByte() throws Exception {
    TestNight plain = TestNight.sample(folder.resolve("one")).cutInto(1, 250_000, 64);
    TestNight cut = TestNight.sample(folder.resolve("another")).cutInto(3, 50, 1);
    assertThat(plain.run().code()).isEqualTo(ExitCode.QUARANTINED);
    assertThat(cut.run().code()).isEqualTo(ExitCode.QUARANTINED);
    assertThat(Tree.names(plain.store())).filteredOn(isSegment("2026-11-18-history")).hasSize(1);
    assertThat(Tree.names(cut.store()))
        .filteredOn(isSegment("2026-11-18-history"))
        .hasSizeGreaterThan(32);
    assertSame(plain, cut);
  }

  @Test
  void byteRangesOfOneFileChangeNoByte() throws Exception {
    TestNight whole =
        TestNight.small(folder.resolve("whole")).withBudget("1").cutInto(2, 250_000, 64);
    TestNight cut = TestNight.small(folder.resolve("cut")).withBudget("1").cutInto(3, 1000, 1);
    for (TestNight night : List.of(whole, cut)) {
      Sent.base(night.inbox()).write();
      Sent.on("11", night.inbox(), "d2").rows("declarations", manyClaims()).write();
      assertThat(Files.size(night.inbox().resolve("d2/declarations.csv"))).isGreaterThan(3L << 20);
      assertThat(night.run().code()).isEqualTo(ExitCode.QUARANTINED);
    }
    assertSame(whole, cut);
    assertThat(Published.latestOf(cut).reconciliation())
        .containsExactly(
            "d1-base|declarations.csv|3|3|0|0|30000|30000|0|0|0",
            "d2|declarations.csv|30000|29970|30|0|299700000|299700000|0|0|0");
  }

  @Test
  void nextNightWithoutDeliveriesIsNightOfItsOwn() throws Exception {
    TestNight first = TestNight.sample(folder);
    assertThat(first.run().code()).isEqualTo(ExitCode.QUARANTINED);
    Path firstRun = first.latest();
    TestNight next = first.on(LocalDate.of(2026, 11, 21));
    assertThat(next.run().code()).isEqualTo(ExitCode.COMPLETE);
    Path nextRun = next.latest();
    assertThat(nextRun.getParent()).isEqualTo(first.out().resolve("2026-11-21"));
    assertThat(nextRun.getFileName()).isNotEqualTo(firstRun.getFileName());
    assertThat(Files.readString(nextRun.resolve("operator/run.json")))
        .contains(
            "\"new_deliveries\" : [ ]",
            "\"previous_run\" : \"%s\"".formatted(firstRun.getFileName()));
    String seen = "signal_id, first_seen, last_seen";
    List<String> before = new Published(firstRun).rows("restricted/restriction_signals", seen);
    assertThat(before).isNotEmpty().allMatch(row -> row.endsWith("|2026-11-20|2026-11-20"));
    assertThat(new Published(nextRun).rows("restricted/restriction_signals", seen))
        .containsExactlyElementsOf(
            before.stream().map(row -> row.replaceAll("2026-11-20$", "2026-11-21")).toList());
    TestNight earlier = first.on(LocalDate.of(2026, 11, 19));
    assertThat(earlier.run().code().isPublished()).isTrue();
    assertThat(first.out().resolve("2026-11-19")).isDirectory();
    assertThat(earlier.latest()).isEqualTo(nextRun);
  }

  @Test
  void aPointerSetBackOnPurposeStaysWhereItIs() throws Exception {
    TestNight first = TestNight.sample(folder).on(LocalDate.of(2026, 11, 19));
    first.run();
    Path pointer = first.out().resolve("latest.json");
    String back = Files.readString(pointer);
    TestNight next = first.on(LocalDate.of(2026, 11, 20));
    next.run();
    assertThat(Files.readString(pointer)).isNotEqualTo(back);
    Files.writeString(pointer, back);
    assertThat(next.run().said()).contains("already complete");
    assertThat(Files.readString(pointer)).isEqualTo(back);
  }

  /** In text, a whole second sorts behind its own fractions. */
  @Test
  void ofTwoRunsOfDayTheOneThatFinishedLastIsTheNightBefore() throws Exception {
    TestNight night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
    assertThat(night.withBudget("0.5").run().code()).isEqualTo(ExitCode.COMPLETE);
    Path last = night.latest();
    assertThat(night.withBudget("0.6").run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(night.latest()).isNotEqualTo(last);
    Path record = last.resolve("operator/run.json");
    String finished = "\"finished\" : \"2026-11-20T22:00:00";
    Files.writeString(record, Files.readString(record).replace(finished, finished + ".500"));
    TestNight next = night.on(LocalDate.of(2026, 11, 21));
    assertThat(next.run().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(Files.readString(next.latest().resolve("operator/run.json")))
        .contains("\"previous_run\" : \"%s\"".formatted(last.getFileName()));
  }

  private static Predicate<String> isSegment(String delivery) {
    return name -> name.startsWith("segments/" + delivery + "/");
  }

  private static void assertSame(TestNight one, TestNight other) throws Exception {
    assertThat(other.latest().getFileName()).isEqualTo(one.latest().getFileName());
    assertThat(TestNight.tables(one.latest())).hasSize(12);
    assertThat(TestNight.tables(other.latest())).isEqualTo(TestNight.tables(one.latest()));
    for (String table : List.of("operator/findings", "operator/reconciliation")) {
      assertThat(Published.latestOf(other).rows(table, "*"))
          .as(table)
          .isEqualTo(Published.latestOf(one).rows(table, "*"));
    }
  }

  /** Of 512 persons; every thousandth has no amount. */
  private static String[] manyClaims() {
    List<String> claims = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      claims.add(
          claim(
              "N" + i,
              "person_id=" + "%03x%029x".formatted(i * 7919L % 4096 / 8 * 8, 0),
              "claimed_amount=" + (i % 1000 == 0 ? "" : "100.00")));
    }
    return claims.toArray(String[]::new);
  }
}

package nl.plafondwacht.nightly.night;

import static nl.plafondwacht.nightly.night.Sent.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.SortSpace;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.rules.claim.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compacted store says the same as one of many files, and nothing breaks it on the way. */
class CompactionTest {
  private static final PersonRange ALL = PersonRange.plan(0, 1).get(0);
  private static final int MOST_LOOKS = 200;

  @TempDir Path folder;

  /** The sample comes in three nights; the store is compacted after each, in other cuts. */
  @Test
  void nightsOverACompactedStoreGiveTheSameBytes() throws Exception {
    TestNight plain = sample("plain").cutInto(2, 250_000, 64);
    TestNight automatic = sample("automatic").keeping(1, 30, Optional.empty()).cutInto(1, 300, 64);
    TestNight byHand = sample("by-hand");
    int night = 0;
    for (String delivery :
        List.of("2026-11-18-history", "2026-11-19-october", "2026-11-20-november")) {
      LocalDate date = LocalDate.of(2026, 11, 18).plusDays(night++);
      for (TestNight each : List.of(plain, automatic, byHand)) {
        deliver(delivery, each);
      }
      TestNight cut = byHand.cutInto(night, 700 - 200 * night, 1);
      ExitCode code = plain.on(date).run().code();
      assertThat(code.isPublished()).isTrue();
      assertThat(automatic.on(date).run().code()).isEqualTo(code);
      assertThat(cut.on(date).run().code()).isEqualTo(code);
      assertThat(cut.compact().code()).isEqualTo(ExitCode.COMPLETE);
      assertSameRun(plain, automatic);
      assertSameRun(plain, cut);
    }
    assertThat(store(plain).manifest().deliveriesApart()).isEqualTo(3);
    assertThat(Tree.names(automatic.store())).anyMatch(name -> name.startsWith("compacted/3/"));
    assertThat(store(automatic).manifest().number()).isEqualTo(4);
    assertThat(store(byHand).manifest().number()).isEqualTo(6);
    assertNothingButCompacted(byHand);
    redone(byHand);
    assertSameRun(plain, byHand);
  }

  /** More deliveries than are merged at once, some of one person, some after the compaction. */
  @Test
  void manyDeliveriesAreReadInBoundedMemory() throws Exception {
    TestNight plain = TestNight.small(folder.resolve("plain")).cutInto(2, 7, 1);
    TestNight compacted = TestNight.small(folder.resolve("compacted")).cutInto(2, 7, 1);
    for (TestNight night : List.of(plain, compacted)) {
      Sent.base(night.inbox()).write();
      for (int delivery = 0; delivery < 20; delivery++) {
        deliver(night, delivery);
      }
      assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    }
    assertThat(compacted.compact().said())
        .isEqualTo(
            "Compacted 21 deliveries; the store has 63 lines in 8 files, and 4 files of feeds\n");
    assertNothingButCompacted(compacted);
    for (TestNight night : List.of(plain, compacted)) {
      deliver(night, 20);
      assertThat(night.on(night.date().plusDays(1)).run().code()).isEqualTo(ExitCode.COMPLETE);
    }
    redone(compacted.on(compacted.date().plusDays(1)));
    assertSameRun(plain, compacted);
    assertThat(compacted.compact().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(compacted.compact().said())
        .isEqualTo("No delivery has files of its own; nothing to compact\n");
    redone(compacted.on(compacted.date().plusDays(1)));
    assertSameRun(plain, compacted);
  }

  @Test
  void aNightThatBreaksInItsCompactionGoesOn() throws Exception {
    TestNight night = inbox("broken").keeping(1, 30, Optional.empty());
    int look = 1;
    while (isBroken(night, look)) {
      assertThat(look++).isLessThan(MOST_LOOKS);
    }
    assertNothingButCompacted(night);
    assertThat(Tree.names(night.scratch())).isEmpty();
    TestNight undisturbed = inbox("undisturbed");
    undisturbed.run();
    assertSameRun(undisturbed, night);
  }

  @Test
  void aBrokenCompactionLeavesTheStoreAsItWasAndGoesOn() throws Exception {
    TestNight night = inbox("command");
    night.run();
    Manifest before = store(night).manifest();
    for (int look = 1; look <= MOST_LOOKS; look++) {
      try {
        night.compactBrokenAt(look);
        assertThat(look).isGreaterThan(4);
        break;
      } catch (IllegalStateException broken) {
        assertThat(broken).hasMessage("broken at look " + look);
        Manifest now = store(night).manifest();
        if (now.number() == before.number()) {
          assertThat(now).isEqualTo(before);
        } else {
          assertNothingButCompacted(night);
        }
      }
    }
    assertThat(store(night).manifest().number()).isEqualTo(before.number() + 1);
    assertNothingButCompacted(night);
    assertThat(lines(night, store(night).manifest())).hasSize(5);
  }

  @Test
  void whatAnotherTryLeftBehindDoesNotCount() throws Exception {
    TestNight night = inbox("left");
    night.run();
    for (String left : List.of("2/segments/0000-end.parquet", "7/feeds/persons-00000.parquet")) {
      Path file = night.store().resolve("compacted").resolve(left);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "half");
    }
    assertThat(night.compact().code()).isEqualTo(ExitCode.COMPLETE);
    assertNothingButCompacted(night);
    assertThat(lines(night, store(night).manifest())).hasSize(5);
  }

  /** The night had written feeds into the store, and said so in scratch. */
  @Test
  void aNightThatWasBrokenOffLosesNothingByACompaction() throws Exception {
    TestNight night = TestNight.small(folder);
    Sent.base(night.inbox()).write();
    night.run();
    second(night);
    int look = 1;
    while (!Files.exists(night.store().resolve("feeds/d2"))) {
      int now = look++;
      assertThatThrownBy(() -> night.runBrokenAt(now)).hasMessage("broken at look " + now);
    }
    assertThat(night.compact().code()).isEqualTo(ExitCode.COMPLETE);
    assertThat(night.store().resolve("feeds")).doesNotExist();
    assertThat(night.run().code()).isEqualTo(ExitCode.COMPLETE);
    TestNight undisturbed = inbox("undisturbed");
    undisturbed.run();
    assertSameRun(undisturbed, night);
    assertThat(Tree.names(night.store())).anyMatch(name -> name.startsWith("feeds/d2/persons"));
  }

  @Test
  void filesThatLackRowsNeverBecomeLive() throws Exception {
    TestNight night = inbox("lacking");
    night.run();
    TestNight shorter = TestNight.small(folder.resolve("shorter"));
    Sent.base(shorter.inbox()).rows("declarations", claim("L1")).write();
    shorter.run();
    Path segment = night.store().resolve("segments/d1-base/0000-end.parquet");
    Files.delete(segment);
    Files.copy(shorter.store().resolve("segments/d1-base/0000-end.parquet"), segment);
    List<String> before = Tree.digests(night.store());
    assertThatThrownBy(night::compact)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Compacted files hold -2 lines and +0 other rows than the store; it stays as it was");
    assertThat(Tree.digests(night.store())).isEqualTo(before);
  }

  @Test
  void aRestrictedManifestReadsOnlyItsDeliveriesInItsOrder() throws Exception {
    TestNight night = inbox("restricted");
    night.run();
    night.compact();
    Manifest manifest = store(night).manifest();
    assertThat(lines(night, manifest.restrictedTo(List.of("d2")))).containsExactly("0 N1", "0 N2");
    assertThat(lines(night, manifest.restrictedTo(List.of("d2", "d1-base"))))
        .containsExactlyInAnyOrder("1 L1", "1 L2", "1 L3", "0 N1", "0 N2");
    assertThat(manifest.restrictedTo(List.of()).lines()).isEqualTo(5);
    assertThatThrownBy(() -> manifest.restrictedTo(List.of("d3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("d3 is not in the store's log");
  }

  private static boolean isBroken(TestNight night, int look) throws Exception {
    try {
      assertThat(night.runBrokenAt(look).code()).isEqualTo(ExitCode.COMPLETE);
      return false;
    } catch (IllegalStateException broken) {
      assertThat(broken).hasMessage("broken at look " + look);
      return true;
    }
  }

  private TestNight sample(String name) throws IOException {
    return TestNight.sample(folder.resolve(name)).withOwnInbox();
  }

  private static void deliver(String sample, TestNight night) throws IOException {
    Path from = OtherNight.SAMPLE.resolve("inbox").resolve(sample);
    Path to = Files.createDirectories(night.inbox().resolve(sample));
    for (String file : Tree.names(from)) {
      Files.copy(from.resolve(file), to.resolve(file));
    }
  }

  /** Three lines of persons that other deliveries speak of too. */
  private static void deliver(TestNight night, int number) throws IOException {
    List<String> claims = new ArrayList<>();
    for (int line = 0; line < 3; line++) {
      claims.add(
          claim(
              "N%d-%d".formatted(number, line),
              "person_id=%x%031d".formatted((number * 3 + line) % 16, 0)));
    }
    Sent.on("11", night.inbox(), "d%02d".formatted(number))
        .rows("declarations", claims.toArray(String[]::new))
        .write();
  }

  private TestNight inbox(String name) throws IOException {
    TestNight night = TestNight.small(folder.resolve(name));
    Sent.base(night.inbox()).write();
    second(night);
    return night;
  }

  private static void second(TestNight night) throws IOException {
    String other = "person_id=" + "b".repeat(32);
    Sent.on("11", night.inbox(), "d2")
        .rows("declarations", claim("N1"), claim("N2", other))
        .rows("persons", other + ", birth_date=1940-01-01, known_on=2026-01-01")
        .write();
  }

  /** Takes the night's run away and makes it again. */
  private static void redone(TestNight night) throws Exception {
    Path run = night.latest();
    List<String> before = TestNight.tables(run);
    Files.delete(run.resolve("restricted/ceiling_tests.parquet"));
    night.on(LocalDate.parse(night.out().relativize(run).getName(0).toString())).run();
    assertThat(TestNight.tables(run)).isEqualTo(before);
  }

  private static Store store(TestNight night) {
    return new Store(FileAccess.byScheme(), night.store().toString());
  }

  /** Position and reference of every line, by person. */
  private List<String> lines(TestNight night, Manifest manifest) throws IOException {
    List<String> lines = new ArrayList<>();
    SortSpace space = new SortSpace(FileAccess.byScheme(), folder + "/sort", 2);
    try (Rows<Declaration> rows = store(night).lines(manifest, ALL, space)) {
      rows.forEachRemaining(row -> lines.add(row.at().delivery() + " " + row.claim().lineId()));
    }
    return lines;
  }

  private static void assertNothingButCompacted(TestNight night) throws IOException {
    Manifest manifest = store(night).manifest();
    List<String> live = new ArrayList<>();
    manifest.segments().forEach(segment -> live.add(segment.file()));
    manifest.feeds().forEach(part -> live.add(part.file()));
    assertThat(live).allMatch(file -> file.startsWith("compacted/" + manifest.number() + "/"));
    assertThat(Tree.names(night.store()))
        .filteredOn(name -> name.matches("(segments|feeds|compacted)/.*"))
        .containsExactlyInAnyOrderElementsOf(live);
  }

  private static void assertSameRun(TestNight expected, TestNight night) throws Exception {
    assertThat(night.latest().getFileName()).isEqualTo(expected.latest().getFileName());
    assertThat(TestNight.tables(night.latest())).isEqualTo(TestNight.tables(expected.latest()));
    for (String table : List.of("operator/findings", "operator/reconciliation")) {
      assertThat(Published.latestOf(night).rows(table, "*"))
          .as(table)
          .isEqualTo(Published.latestOf(expected).rows(table, "*"));
    }
  }
}

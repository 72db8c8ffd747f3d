package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night for an earlier day over today's store says what a night says to which nothing else was
 * delivered than what that day knew.
 */
class EarlierNightTest {
  private static final long SEEDS = Long.getLong("split.seeds", 2);
  private static final long MANY = 60;
  private static final int SIZE = Integer.getInteger("split.size", 200);
  private static final Map<String, String> NO_REQUEST_DECISION =
      Map.of("decided_on", "", "decision", "", "new_ceiling_amount", "", "effective_from", "");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> anEarlierDaySeesWhatItKnew() {
    return days(1, SEEDS);
  }

  @Tag("whole")
  @TestFactory
  Stream<DynamicTest> manyEarlierDaysSeeWhatTheyKnew() {
    return days(1001, 1000 + MANY);
  }

  private Stream<DynamicTest> days(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(seed -> DynamicTest.dynamicTest("random inbox " + seed, () -> compare(seed)));
  }

  private void compare(long seed) throws Exception {
    Path inbox = folder.resolve("inbox-" + seed);
    RandomInbox.Written written = RandomInbox.write(inbox, seed, SIZE);
    Path codes = OracleCodes.write(folder.resolve("codes"), written.codes());
    TestNight today =
        TestNight.in(folder.resolve("today-" + seed), inbox, written.day(), codes)
            .withBudget("1")
            .showingAll();
    assertThat(today.run().code().isPublished()).isTrue();
    TestNight earlier = today.on(written.day().minusDays(1 + new Random(seed).nextInt(120)));
    assertThat(earlier.run().code().isPublished()).isTrue();

    TestNight then = earlier.over(folder.resolve("then-" + seed));
    write(known(InboxRow.read(inbox), then.date()), then.inbox());
    assertThat(then.run().code().isPublished()).isTrue();

    String which = "%s for %s".formatted(then.folder().getFileName(), then.date());
    Path expected = then.latest();
    Path actual = runOf(earlier);
    assertThat(RunRows.tables(actual)).as(which).isEqualTo(RunRows.tables(expected));
    assertThat(RunRows.findings(actual)).as(which).isEqualTo(RunRows.findings(expected));
  }

  /** The pointer stays at the greatest date. */
  private static Path runOf(TestNight night) throws IOException {
    try (Stream<Path> runs = Files.list(night.out().resolve(night.date().toString()))) {
      List<Path> all = runs.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private static List<InboxRow> known(List<InboxRow> rows, LocalDate day) {
    return rows.stream().flatMap(row -> known(row, day).stream()).toList();
  }

  /** What of the row was known on the day. A broken row says nothing on any. */
  private static Optional<InboxRow> known(InboxRow row, LocalDate day) {
    Optional<LocalDate> knownOn =
        row.feed()
            .knownDayColumn()
            .map(row::day)
            .orElseGet(() -> Optional.of(row.home().deliveryDay()));
    if (knownOn.isPresent() && knownOn.get().isAfter(day)) {
      return Optional.empty();
    }
    boolean decidedLater =
        List.of(Feed.DECLARATIONS, Feed.CEILING_REQUESTS).contains(row.feed())
            && row.day("decided_on").filter(decided -> decided.isAfter(day)).isPresent();
    return Optional.of(decidedLater ? undecided(row) : row);
  }

  private static InboxRow undecided(InboxRow row) {
    return row.feed() == Feed.DECLARATIONS ? row.withoutDecision() : row.with(NO_REQUEST_DECISION);
  }

  /** Each row in the delivery and file in which it came. */
  private static void write(List<InboxRow> rows, Path inbox) throws IOException {
    Map<InboxRow.Home, RowFile> files = new LinkedHashMap<>();
    for (InboxRow row : rows) {
      files.computeIfAbsent(row.home(), home -> new RowFile(row.feed())).rows().add(row);
    }
    Map<String, Sent> deliveries = new LinkedHashMap<>();
    files.forEach(
        (home, file) ->
            file.plain(
                file.feed().feedName() + "." + home.file().replace(".gz", ""),
                deliveries.computeIfAbsent(
                    home.delivery(), d -> Sent.at(home.created(), inbox, home.delivery()))));
    for (Sent delivery : deliveries.values()) {
      delivery.write();
    }
  }
}

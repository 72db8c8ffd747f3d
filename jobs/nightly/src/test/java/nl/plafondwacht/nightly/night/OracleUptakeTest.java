package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.oracle.Oracle;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import nl.plafondwacht.rules.uptake.Counts;
import nl.plafondwacht.rules.uptake.UptakeFacts;
import nl.plafondwacht.rules.uptake.UptakeFacts.Cell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Titles and classes against SQL over the raw text: every exact count, before anything is hidden or
 * rounded. That the tables hold these counts is said by {@link NightEqualsPlainNightTest}.
 */
class OracleUptakeTest {
  private static final long SEEDS = Long.getLong("oracle.seeds", 8);
  private static final int SIZE = Integer.getInteger("oracle.size", 400);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCountIsTheOracles() {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("random inbox " + seed, () -> compare(seed)));
  }

  private void compare(long seed) throws Exception {
    Path inbox = folder.resolve("inbox-" + seed);
    RandomInbox.Written written = RandomInbox.write(inbox, 700 + seed, SIZE);
    TestNight night =
        TestNight.in(
                folder.resolve("night-" + seed),
                inbox,
                written.day(),
                OracleCodes.write(folder.resolve("codes"), written.codes()))
            .withBudget("1.0");
    assertThat(night.run().code().isPublished()).isTrue();
    UptakeFacts ours = PlainNight.of(night).uptake();
    try (Oracle oracle = Oracle.run(inbox, written.day(), written.codes())) {
      oracle.countUptake();
      assertSame(
          oracle,
          """
          SELECT concat_ws('|', period, title, insurer_group, region, titles, persons, deaths,
                 with_title, undetermined, undetermined_with_title) FROM title_count""",
          ours.counts().entrySet().stream().map(cell -> text(cell.getKey(), cell.getValue())));
      assertSame(
          oracle,
          "SELECT concat_ws('|', period, title, insurer_group, region, days, persons) FROM first_use",
          ours.firstUses().entrySet().stream()
              .map(
                  use ->
                      "%s|%d|%d"
                          .formatted(
                              text(use.getKey().cell()),
                              use.getKey().daysBeforeDeath(),
                              use.getValue())));
      assertSame(
          oracle,
          "SELECT concat_ws('|', period, title, insurer_group, region, provider_agb)"
              + " FROM title_provider",
          ours.providers().stream().map(use -> text(use.cell()) + "|" + use.providerAgb()));
      assertSame(
          oracle,
          "SELECT concat_ws('|', period, region, class, persons) FROM class_count",
          ours.classes().entrySet().stream()
              .map(
                  cell ->
                      "%s|%s|%s|%d"
                          .formatted(
                              cell.getKey().period().text(),
                              cell.getKey().region(),
                              cell.getKey().found(),
                              cell.getValue())));
    }
  }

  private static void assertSame(Oracle oracle, String query, Stream<String> ours)
      throws Exception {
    List<String> expected = new ArrayList<>();
    oracle
        .rows(query)
        .forEach(row -> row.values().forEach(value -> expected.add(Objects.toString(value))));
    assertThat(ours).as(query).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String text(Cell cell) {
    return String.join("|", cell.period().text(), cell.title(), cell.insurerGroup(), cell.region());
  }

  private static String text(Cell cell, Counts counts) {
    return "%s|%d|%d|%d|%d|%d|%d"
        .formatted(
            text(cell),
            counts.titles(),
            counts.persons(),
            counts.deaths(),
            counts.withTitle(),
            counts.undetermined(),
            counts.undeterminedWithTitle());
  }
}

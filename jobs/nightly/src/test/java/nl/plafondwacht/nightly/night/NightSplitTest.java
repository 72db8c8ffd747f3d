package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same facts over other files, deliveries and nights give the rows of one load: deliveries out
 * of order, decisions away from their claims, credits before and after their debits, repeats.
 */
class NightSplitTest {
  private static final long SEEDS = Long.getLong("split.seeds", 3);
  private static final long MANY = 60;
  private static final int SIZE = Integer.getInteger("split.size", 200);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> anySplitGivesTheRowsOfOneLoad() {
    return Stream.concat(sample(1), random(1, SEEDS, 1));
  }

  @Tag("whole")
  @TestFactory
  Stream<DynamicTest> manySplitsGiveTheRowsOfOneLoad() {
    return Stream.concat(sample(8), random(1001, 1000 + MANY, 3));
  }

  private Stream<DynamicTest> sample(int splits) {
    return Stream.of(DynamicTest.dynamicTest("sample night", () -> compareSample(splits)));
  }

  private void compareSample(int splits) throws Exception {
    compare(TestNight.sample(folder.resolve("sample")), 0, splits);
  }

  private Stream<DynamicTest> random(long from, long to, int splits) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest("random inbox " + seed, () -> compareRandom(seed, splits)));
  }

  private void compareRandom(long seed, int splits) throws Exception {
    Path inbox = folder.resolve("inbox-" + seed);
    RandomInbox.Written written = RandomInbox.write(inbox, seed, SIZE);
    Path codes = OracleCodes.write(folder.resolve("codes"), written.codes());
    TestNight load = TestNight.in(folder.resolve("load-" + seed), inbox, written.day(), codes);
    compare(load, seed, splits);
  }

  private void compare(TestNight given, long seed, int splits) throws Exception {
    TestNight load = given.withBudget("1").showingAll();
    assertThat(load.run().code().isPublished()).isTrue();
    List<InboxRow> rows = InboxRow.read(load.inbox());
    for (int i = 0; i < splits; i++) {
      AnotherSplit split = new AnotherSplit(rows, load.date(), seed + 1_000_000L * i);
      Path elsewhere = folder.resolve("split-%d-%d".formatted(seed, i));
      assertSame(load, last(split, load.over(elsewhere)));
    }
  }

  private static TestNight last(AnotherSplit split, TestNight night) throws Exception {
    Files.createDirectories(night.inbox());
    int last = split.nights().size() - 1;
    for (int i = 0; i <= last; i++) {
      split.write(i, night.inbox());
      TestNight.Ended ended =
          night.on(split.nights().get(i)).cutInto(1 + i % 2, 150 + 800L * i, 1).run();
      assertThat(ended.code().isPublished() || i < last).as(ended.said()).isTrue();
    }
    return night;
  }

  private static void assertSame(TestNight load, TestNight split) throws Exception {
    String which = split.folder().getFileName().toString();
    assertThat(RunRows.tables(split.latest())).as(which).isEqualTo(RunRows.tables(load.latest()));
    assertThat(RunRows.findings(split.latest()))
        .as(which)
        .isEqualTo(RunRows.findings(load.latest()));
    assertThat(RunRows.sums(split.latest())).as(which).isEqualTo(RunRows.sums(load.latest()));
  }
}

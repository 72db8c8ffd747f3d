package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.oracle.Oracle;
import nl.plafondwacht.nightly.oracle.PurchasingLeaks;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import nl.plafondwacht.nightly.oracle.SmallContracts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * No sum and no difference of what purchasing sees tells of few persons, in nights of any insurer.
 */
class PurchasingLeaksTest {
  private static final long SEEDS = Long.getLong("leaks.seeds", 2);
  private static final int CONTRACTS = Integer.getInteger("leaks.contracts", 40);

  @TempDir Path folder;

  /** Writes an inbox. */
  private interface Insurer {
    RandomInbox.Written write(Path inbox, long seed) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> ofSmallContracts() {
    return nights("small", 10, (inbox, seed) -> SmallContracts.write(inbox, seed, CONTRACTS));
  }

  @TestFactory
  Stream<DynamicTest> ofCrowdedOnes() {
    return nights("crowded", 3, (inbox, seed) -> RandomInbox.write(inbox, seed, 800));
  }

  private Stream<DynamicTest> nights(String name, int threshold, Insurer insurer) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "insurer %d, %s".formatted(seed, name),
                    () -> nobodyIsTold(name + seed, seed, threshold, insurer)));
  }

  private void nobodyIsTold(String name, long seed, int threshold, Insurer insurer)
      throws Exception {
    Path inbox = folder.resolve(name);
    RandomInbox.Written written = insurer.write(inbox, seed);
    TestNight night =
        TestNight.in(
                folder.resolve("night-" + name),
                inbox,
                written.day(),
                OracleCodes.write(folder.resolve("codes"), written.codes()))
            .withBudget("1")
            .showingFrom(threshold);
    TestNight.Ended ended = night.run();
    assertThat(ended.code().isPublished()).as(ended.said()).isTrue();
    PurchasingLeaks leaks =
        PurchasingLeaks.of(
            night.latest().resolve("purchasing") + "/%s.parquet",
            level ->
                Oracle.run(
                    inbox, written.day(), written.codes(), Map.of("strictness", level.text())),
            threshold);
    assertThat(leaks.found()).isEmpty();
    assertThat(leaks.tried()).isGreaterThan(10_000);
  }
}

package nl.plafondwacht.nightly.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import nl.plafondwacht.nightly.tables.NightResults;
import nl.plafondwacht.nightly.tables.Output;
import nl.plafondwacht.nightly.tables.Outputs;
import nl.plafondwacht.nightly.tables.RestrictionSignals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The batch job, range by range, says what the rules say of all persons at once. */
class NightEqualsPlainNightTest {
  /** What the rules alone do not make. */
  private static final Set<String> NOT_OF_RULES =
      Set.of(
          "operator/reconciliation",
          "operator/findings",
          "operator/flow",
          "restricted/trajectories");

  private final FileAccess files = FileAccess.byScheme();

  @TempDir Path folder;

  @Test
  void sampleNight() throws Exception {
    compare(TestNight.sample(folder).showingAll().cutInto(2, 100, 1), 1);
  }

  @Test
  void sampleNightAsPurchasingSeesIt() throws Exception {
    compare(TestNight.sample(folder).cutInto(2, 100, 1), 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 103, 104})
  void randomNight(long seed) throws Exception {
    Path inbox = folder.resolve("inbox");
    RandomInbox.Written written = RandomInbox.write(inbox, seed, 400);
    Path codes = OracleCodes.write(folder.resolve("codes"), written.codes());
    TestNight night = TestNight.in(folder, inbox, written.day(), codes);
    compare(night.withBudget("1").showingFrom(seed % 2 == 0 ? 1 : 3).cutInto(3, 60, 1), 0);
  }

  private void compare(TestNight night, int leastSignals) throws Exception {
    TestNight.Ended ended = night.run();
    assertThat(ended.code().isPublished()).as(ended.said()).isTrue();
    NightResults plain = PlainNight.of(night);
    assertThat(RestrictionSignals.RESTRICTED.of(plain)).hasSizeGreaterThanOrEqualTo(leastSignals);
    for (Output<?> output : Outputs.ALL) {
      if (!NOT_OF_RULES.contains(output.path())) {
        assertTable(output, night, plain);
      }
    }
  }

  private <R> void assertTable(Output<R> output, TestNight night, NightResults plain)
      throws Exception {
    List<List<@Nullable Object>> ours = new ArrayList<>();
    try (Rows<StoredRow> rows = output.read(files, night.latest().toString())) {
      rows.forEachRemaining(row -> ours.add(row.values()));
    }
    assertThat(ours)
        .as(output.path())
        .isEqualTo(output.of(plain).stream().map(output.table()::values).toList());
  }
}

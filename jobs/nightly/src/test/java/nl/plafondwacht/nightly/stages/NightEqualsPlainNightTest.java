package nl.plafondwacht.nightly.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import nl.plafondwacht.nightly.tables.CeilingTestRow;
import nl.plafondwacht.nightly.tables.ClassificationCoverageRow;
import nl.plafondwacht.nightly.tables.ContractClauseRow;
import nl.plafondwacht.nightly.tables.ContractMonthRow;
import nl.plafondwacht.nightly.tables.SignalCaseRow;
import nl.plafondwacht.nightly.tables.SignalRow;
import nl.plafondwacht.nightly.tables.TitleUptakeRow;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.Night;
import nl.plafondwacht.rules.reference.Commitments;
import nl.plafondwacht.rules.reference.Titles;
import nl.plafondwacht.rules.summary.MonitorDisclosure;
import nl.plafondwacht.rules.summary.Shown;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.uptake.Coverage;
import nl.plafondwacht.rules.uptake.TitleFigures;
import nl.plafondwacht.store.files.FileAccess;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The batch job, range by range, says what the rules say of all persons at once. */
class NightEqualsPlainNightTest {
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
    Night plain = PlainNight.of(night);
    Commitments commitments = CodeTables.read(files, night.codes()).commitments();
    assertTable(
        night,
        "restricted/ceiling_tests",
        CeilingTestRow.RESTRICTED,
        CeilingTestRow.ORDER,
        tests(plain, contract -> Shown.EVERYTHING, night));
    assertTable(
        night,
        "purchasing/ceiling_tests",
        CeilingTestRow.PURCHASING,
        CeilingTestRow.ORDER,
        tests(plain, ContractNight::purchasing, night));
    assertTable(
        night,
        "purchasing/contract_months",
        ContractMonthRow.PURCHASING,
        ContractMonthRow.ORDER,
        plain.contracts().stream()
            .flatMap(contract -> ContractMonthRow.of(contract, contract.purchasing())));
    assertTable(
        night,
        "purchasing/contract_clauses",
        ContractClauseRow.PURCHASING,
        ContractClauseRow.ORDER,
        plain.contracts().stream()
            .flatMap(contract -> ContractClauseRow.of(contract, commitments).stream()));
    assertThat(signals(plain, contract -> Shown.EVERYTHING, night))
        .hasSizeGreaterThanOrEqualTo(leastSignals);
    assertTable(
        night,
        "restricted/restriction_signals",
        SignalRow.RESTRICTED,
        SignalRow.ORDER,
        signals(plain, contract -> Shown.EVERYTHING, night));
    assertTable(
        night,
        "purchasing/restriction_signals",
        SignalRow.PURCHASING,
        SignalRow.ORDER,
        signals(plain, ContractNight::purchasing, night));
    assertTable(
        night,
        "restricted/signal_cases",
        SignalCaseRow.RESTRICTED,
        SignalCaseRow.ORDER,
        plain.contracts().stream()
            .flatMap(contract -> contract.signals().stream())
            .flatMap(signal -> SignalCaseRow.of(signal).stream()));
    population(night, plain);
  }

  private static Stream<CeilingTestRow> tests(
      Night plain, Function<ContractNight, Shown> shown, TestNight night) {
    return plain.contracts().stream()
        .flatMap(
            contract ->
                Strictness.ALL.stream()
                    .map(contract.tests()::at)
                    .map(test -> CeilingTestRow.of(test, shown.apply(contract), night.date())));
  }

  private static Stream<SignalRow> signals(
      Night plain, Function<ContractNight, Shown> shown, TestNight night) {
    return plain.contracts().stream()
        .flatMap(
            contract ->
                contract.signals().stream()
                    .map(
                        signal ->
                            SignalRow.of(
                                signal, shown.apply(contract), night.date(), night.date())));
  }

  /** Uptake and coverage at the threshold of the night. */
  private void population(TestNight night, Night plain) throws Exception {
    MonitorDisclosure shown = new MonitorDisclosure(night.threshold());
    Titles titles = CodeTables.read(files, night.codes()).titles();
    assertTable(
        night,
        "monitor-internal/title_uptake",
        TitleUptakeRow.MONITOR,
        TitleUptakeRow.ORDER,
        TitleFigures.of(plain.uptake(), titles, night.date()).stream()
            .map(figure -> TitleUptakeRow.of(figure, shown)));
    assertTable(
        night,
        "monitor-internal/classification_coverage",
        ClassificationCoverageRow.MONITOR,
        ClassificationCoverageRow.ORDER,
        Coverage.of(plain.uptake()).stream()
            .flatMap(coverage -> ClassificationCoverageRow.of(coverage, shown).stream()));
  }

  private <R extends Record> void assertTable(
      TestNight night, String path, Table<R> table, Comparator<? super R> order, Stream<R> expected)
      throws Exception {
    List<R> ours = new ArrayList<>();
    try (Rows<R> rows = table.read(files, night.latest().resolve(path + ".parquet").toString())) {
      rows.forEachRemaining(ours::add);
    }
    List<R> plain = expected.sorted(order).toList();
    assertThat(ours).as(path).hasSameSizeAs(plain);
    for (int row = 0; row < plain.size(); row++) {
      assertThat(table.isSame(ours.get(row), plain.get(row)))
          .as("%s: %s is not %s", path, ours.get(row), plain.get(row))
          .isTrue();
    }
  }
}

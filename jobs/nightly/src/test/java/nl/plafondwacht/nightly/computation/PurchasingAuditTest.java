package nl.plafondwacht.nightly.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.files.table.TableWriter;
import nl.plafondwacht.nightly.codes.CodeTables;
import nl.plafondwacht.nightly.facts.ContractGroup;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.night.OracleCodes;
import nl.plafondwacht.nightly.night.Published;
import nl.plafondwacht.nightly.night.TestNight;
import nl.plafondwacht.nightly.oracle.RandomInbox;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.ReferenceReader;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.nightly.tables.ContractMonths;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.ContractMonth;
import nl.plafondwacht.rules.shown.Disclosure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of purchasing's tables, on the tables of a real night and on such as were changed. */
class PurchasingAuditTest {
  private static final int THRESHOLD = 3;

  private final FileAccess files = FileAccess.byScheme();

  @TempDir Path folder;

  private TestNight night;
  private PurchasingAudit audit;
  private Reference reference;
  private List<PersonRange> ranges;
  private FactsFolder facts;
  private List<ContractNight> contracts;

  @BeforeEach
  void runTheNightAndKeepItsFacts() throws Exception {
    Path inbox = folder.resolve("inbox");
    RandomInbox.Written written = RandomInbox.write(inbox, 103, 400);
    Path codes = OracleCodes.write(folder.resolve("codes"), written.codes());
    night =
        TestNight.in(folder, inbox, written.day(), codes).withBudget("1").showingFrom(THRESHOLD);
    assertThat(night.run().code().isPublished()).isTrue();
    Store store = new Store(files, night.store().toString());
    Manifest manifest = store.manifest();
    reference =
        new ReferenceReader(store, manifest)
            .on(night.date(), CodeTables.read(files, night.codes()), finding -> {});
    ranges = PersonRange.plan(manifest.lines(), 100);
    facts =
        new FactsFolder(
            files,
            folder.resolve("facts").toString(),
            ContractGroup.cut(reference.contracts().contracts(), 7),
            1000);
    Path state = Files.createDirectories(folder.resolve("other-state"));
    try (Progress progress =
        Progress.start(state, "audit", InstantSource.system(), Duration.ofHours(1))) {
      TrajectoryStage persons =
          new TrajectoryStage(store, manifest, reference, ranges, facts, progress);
      for (String unit : persons.units()) {
        persons.run(unit);
      }
    }
    ContractStage stage = new ContractStage(reference, ranges, facts, new Disclosure(THRESHOLD));
    for (String unit : stage.units()) {
      stage.run(unit);
    }
    contracts = stage.result().contracts();
    audit = new PurchasingAudit(files, ranges, facts, THRESHOLD);
  }

  @Test
  void whatTheNightPublishedPasses() throws Exception {
    audit.run(contracts, night.latest().toString());
  }

  @Test
  void everyNumberIsDeclaredAsAFigureOfPersonsOrAsNone() throws Exception {
    Set<String> declared = new HashSet<>(PurchasingAudit.NOT_OF_PERSONS);
    declared.add("restriction_signals observed"); // empty, else the audit would tell
    List<String> names = ranges.stream().map(PersonRange::name).toList();
    for (int group = 0; group < facts.groups().size(); group++) {
      ContractFacts known = facts.contracts(names, group);
      for (Contract contract : facts.groups().get(group).contracts()) {
        contracts.stream()
            .filter(one -> one.contract().id().equals(contract.id()))
            .flatMap(one -> one.figures(known.of(contract.id())).all())
            .forEach(figure -> declared.add(figure.cell().table() + " " + figure.cell().column()));
      }
    }
    try (Stream<Path> tables = Files.list(night.latest().resolve("purchasing"))) {
      for (Path table : tables.filter(one -> one.toString().endsWith(".parquet")).toList()) {
        String name = table.getFileName().toString().replace(".parquet", "");
        assertThat(numbers(table))
            .allMatch(column -> declared.contains(name + " " + PurchasingAudit.figure(column)));
      }
    }
  }

  private static List<String> numbers(Path table) throws Exception {
    return Published.query(
        "SELECT column_name FROM (DESCRIBE FROM '%s') WHERE column_type IN ('BIGINT', 'INTEGER', 'DOUBLE')"
            .formatted(table));
  }

  @Test
  void oneFigureThatIsPutBackDoesNotPass() throws Exception {
    List<StoredRow> shown = new ArrayList<>();
    try (Rows<StoredRow> rows = ContractMonths.PURCHASING.read(files, night.latest().toString())) {
      rows.forEachRemaining(shown::add);
    }
    List<ContractMonth> exact = contracts.stream().flatMap(one -> one.months().stream()).toList();
    assertThat(shown).hasSameSizeAs(exact);
    int tried = 0;
    for (int row = 0; row < shown.size() && tried < 5; row++) {
      ContractMonth month = exact.get(row);
      if (shown.get(row).value("demand_cents") == null && shown.get(row).value("clients") == null) {
        Path changed = changed(shown, row, month.clients());
        assertThatThrownBy(() -> audit.run(contracts, changed.toString()))
            .isInstanceOf(AuditException.class)
            .hasMessageContaining("contract " + month.contract().id() + ":")
            .hasMessageContaining("contract_months " + month.month() + " clients")
            .hasMessageNotContaining(String.valueOf(month.demandCents()));
        tried++;
      }
    }
    assertThat(tried).isEqualTo(5);
  }

  /** The published tables with the clients of one row as they are. */
  private Path changed(List<StoredRow> shown, int at, long clients) throws Exception {
    Path run = folder.resolve("changed-" + at);
    Path changed = Files.createDirectories(run.resolve("purchasing"));
    for (String table : List.of("ceiling_tests", "restriction_signals", "contract_clauses")) {
      String file = table + ".parquet";
      Files.copy(night.latest().resolve("purchasing/" + file), changed.resolve(file));
    }
    String months = changed.resolve("contract_months.parquet").toString();
    try (TableWriter<StoredRow> writer =
        ContractMonths.PURCHASING.table().stored().write(files, months, Map.of())) {
      for (int row = 0; row < shown.size(); row++) {
        writer.write(row == at ? withClients(shown.get(row), clients) : shown.get(row));
      }
      writer.commit();
    }
    return run;
  }

  private static StoredRow withClients(StoredRow row, long clients) {
    List<@Nullable Object> values = new ArrayList<>(row.values());
    values.set(Objects.requireNonNull(row.positions().get("clients")), clients);
    return new StoredRow(row.positions(), values);
  }
}

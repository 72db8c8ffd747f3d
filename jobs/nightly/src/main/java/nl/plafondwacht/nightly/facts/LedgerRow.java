package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.store.table.ColumnDescription;
import nl.plafondwacht.store.table.ColumnType;
import nl.plafondwacht.store.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A day of a contract's ledger: a column per measure, empty where nothing was added up. Rows of
 * standard and broad hold what they have more or less than strict.
 *
 * @param values contract, strictness, day and the measures in order of declaration
 */
record LedgerRow(List<@Nullable Object> values) {
  static final String CONTRACT = "contract_id";

  private static final List<Measure> MEASURES = List.of(Measure.values());
  private static final int FIRST_MEASURE = 3;

  static final Table<LedgerRow> TABLE =
      Table.of("ledger_row", columns(), LedgerRow::values, LedgerRow::new);

  /** The days of a contract by strictness, in order. */
  static List<LedgerRow> of(String contractId, ContractLedger ledger) {
    List<LedgerRow> rows = new ArrayList<>();
    for (Strictness level : Strictness.ALL) {
      ledger
          .part(level)
          .forEachDay((day, amounts) -> rows.add(of(contractId, level, day, amounts)));
    }
    return rows;
  }

  private static LedgerRow of(
      String contractId, Strictness level, LocalDate day, ToLongFunction<Measure> amounts) {
    List<@Nullable Object> values = new ArrayList<>(FIRST_MEASURE + MEASURES.size());
    values.add(contractId);
    values.add(level.text());
    values.add(day);
    for (Measure measure : MEASURES) {
      long amount = amounts.applyAsLong(measure);
      values.add(amount == 0 ? null : Long.valueOf(amount));
    }
    return new LedgerRow(Collections.unmodifiableList(values));
  }

  String contractId() {
    return (String) value(0);
  }

  void addTo(ContractLedger contract) {
    Ledger ledger = contract.part(Strictness.of((String) value(1)));
    LocalDate day = (LocalDate) value(2);
    for (int i = 0; i < MEASURES.size(); i++) {
      Long amount = (Long) values.get(FIRST_MEASURE + i);
      if (amount != null) {
        ledger.add(MEASURES.get(i), day, amount);
      }
    }
  }

  private Object value(int column) {
    return Objects.requireNonNull(values.get(column));
  }

  private static List<ColumnDescription> columns() {
    List<ColumnDescription> columns = new ArrayList<>();
    columns.add(column(CONTRACT, ColumnType.STRING, "contract", "contract"));
    columns.add(column("strictness", ColumnType.STRING, "strictness", "striktheid"));
    columns.add(column("day", ColumnType.DATE, "day it is booked on", "dag van boeking"));
    for (Measure measure : MEASURES) {
      String name = measure.name().toLowerCase(Locale.ROOT);
      columns.add(
          new ColumnDescription(
              name, ColumnType.INT64, true, "added up", "opgeteld", "", "", List.of()));
    }
    return columns;
  }

  private static ColumnDescription column(String name, ColumnType type, String en, String nl) {
    return new ColumnDescription(name, type, false, en, nl, "", "", List.of());
  }
}

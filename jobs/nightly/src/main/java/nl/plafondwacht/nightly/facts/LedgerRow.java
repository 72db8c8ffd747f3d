package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import nl.plafondwacht.files.table.ColumnType;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.rules.ceiling.Ledger;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * A day of a contract's ledger: a column per measure, empty where nothing was added up. Rows of
 * standard and broad hold what they have more or less than strict.
 *
 * @param values contract, strictness, day and the measures in order of declaration
 */
record LedgerRow(List<@Nullable Object> values) {
  static final String CONTRACT = "contract_id";

  private static final MeasureColumns MEASURES = new MeasureColumns(List.of(Measure.values()), 3);

  static final Table<LedgerRow> TABLE =
      Table.of(
          "ledger_row",
          MEASURES.after(
              List.of(
                  MeasureColumns.key(CONTRACT, ColumnType.STRING, "contract", "contract"),
                  MeasureColumns.key("strictness", ColumnType.STRING, "strictness", "striktheid"),
                  MeasureColumns.key(
                      "day", ColumnType.DATE, "day it is booked on", "dag van boeking"))),
          LedgerRow::values,
          LedgerRow::new);

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
    return new LedgerRow(
        Collections.unmodifiableList(
            MEASURES.after(List.of(contractId, level.text(), day), amounts)));
  }

  String contractId() {
    return (String) value(0);
  }

  void addTo(ContractLedger contract) {
    Ledger ledger = contract.part(Strictness.of((String) value(1)));
    LocalDate day = (LocalDate) value(2);
    for (Measure measure : MEASURES.measures()) {
      ledger.add(measure, day, MEASURES.amount(values, measure));
    }
  }

  private Object value(int column) {
    return Objects.requireNonNull(values.get(column));
  }
}

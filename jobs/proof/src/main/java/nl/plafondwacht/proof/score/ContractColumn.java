package nl.plafondwacht.proof.score;

import java.util.Locale;
import nl.plafondwacht.files.table.StoredRow;
import nl.plafondwacht.proof.score.TruthTable.Row;

/** A column of contracts.csv; the night calls it the same. */
enum ContractColumn {
  CEILING_CENTS,
  DEMAND_CENTS,
  TERMINAL_DEMAND_CENTS,
  BOUND_ON,
  BOUND_WITHOUT_TERMINAL_ON,
  PAYMENT_BOUND_ON,
  PERSONS_BETWEEN,
  TERMINAL_DEMAND_BETWEEN_CENTS,
  TERMINAL_REFUSED_CENTS;

  /** Its name in the file and in the table. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isSame(Row truth, StoredRow night) {
    return truth.text(column()).equals(night.text(column()));
  }
}

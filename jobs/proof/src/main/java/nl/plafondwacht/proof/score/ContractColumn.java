package nl.plafondwacht.proof.score;

import java.util.Locale;
import java.util.Objects;
import nl.plafondwacht.nightly.tables.CeilingTestRow;
import nl.plafondwacht.proof.score.TruthTable.Row;
import org.jspecify.annotations.Nullable;

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

  boolean isSame(Row truth, CeilingTestRow night) {
    return truth.text(column()).equals(Objects.toString(value(night), ""));
  }

  private @Nullable Object value(CeilingTestRow night) {
    return switch (this) {
      case CEILING_CENTS -> night.ceilingCents();
      case DEMAND_CENTS -> night.demandCents();
      case TERMINAL_DEMAND_CENTS -> night.terminalDemandCents();
      case BOUND_ON -> night.boundOn();
      case BOUND_WITHOUT_TERMINAL_ON -> night.boundWithoutTerminalOn();
      case PAYMENT_BOUND_ON -> night.paymentBoundOn();
      case PERSONS_BETWEEN -> night.personsBetween();
      case TERMINAL_DEMAND_BETWEEN_CENTS -> night.terminalDemandBetweenCents();
      case TERMINAL_REFUSED_CENTS -> night.terminalRefusedCents();
    };
  }
}

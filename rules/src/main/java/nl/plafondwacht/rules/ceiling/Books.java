package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * Where one person's lines of a contract are booked.
 *
 * @param ledger the contract's, by day
 * @param own the person's, by month
 */
record Books(Ledger ledger, Ledger own) {

  static Books of(Strictness level, ContractLedger ledger, ContractLedger own) {
    return new Books(ledger.part(level), own.part(level));
  }

  void add(Measure measure, LocalDate day, long amount) {
    if (amount != 0) {
      ledger.add(measure, day, amount);
      if (Measure.OF_PERSONS.contains(measure)) {
        own.add(measure, day.withDayOfMonth(1), amount);
      }
    }
  }
}

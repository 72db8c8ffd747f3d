package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.reference.Contract;
import org.jspecify.annotations.Nullable;

/** The share of a ceiling from which the provider is to ask for a raise (rule P3). */
public final class RaiseThreshold {
  private RaiseThreshold() {}

  /**
   * The first day of the term, up to the run date, on which cumulative demand was at or above the
   * share of the behavioural ceiling that was agreed.
   *
   * @return null when it never was, or no share was agreed
   */
  public static @Nullable LocalDate passedOn(Contract contract, Ledger ledger, LocalDate runDate) {
    Long share = contract.terms().clauses().raiseThresholdHundredths();
    LocalDate first = contract.term().first();
    LocalDate last = contract.lastDayOn(runDate);
    return share == null || last.isBefore(first)
        ? null
        : Binding.boundOn(
            ledger.byDay(Measure.DEMAND),
            Ceiling.behavioural(contract).share(share),
            new Period(first, last));
  }
}

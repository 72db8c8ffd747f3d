package nl.plafondwacht.rules.ceiling;

import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Money;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * A net line that counts towards a contract, with its terminal share (rule M5).
 *
 * @param homeCare whether it is a home-care line (T6)
 * @param terminalDays terminal home-care days in its period, the numerator; one object for levels
 *     that do not differ
 * @param daysAtHome days of its period at home, the denominator
 * @param registered whether its terminal share is outside the ceiling by registration
 */
public record ContractLine(
    Contract contract,
    NetLine line,
    boolean homeCare,
    ByStrictness<Days> terminalDays,
    long daysAtHome,
    boolean registered) {

  /** The terminal part of an amount of this line, in cents. */
  public long terminal(long cents, Strictness strictness) {
    return Money.part(cents, terminalDays.at(strictness).count(), daysAtHome);
  }

  /** Demand on the ceiling (C3), in cents. */
  public long demandCents(Strictness strictness) {
    long whole = line.demandCents();
    return registered ? whole - terminal(whole, strictness) : whole;
  }

  /** Terminal share of demand on the ceiling, in cents. */
  public long terminalDemandCents(Strictness strictness) {
    return registered ? 0 : terminal(line.demandCents(), strictness);
  }

  /** Terminal share of what was refused without an explanation and not sent again, in cents. */
  public long terminalRefusedCents(Strictness strictness) {
    return line.isExplained() || line.resubmitted() ? 0 : terminal(line.refusedCents(), strictness);
  }

  /** Whether it takes part in the carve-out's persons, days and euros (C4) at some strictness. */
  boolean isInCarveOut() {
    return line.countsInDemand()
        && !registered
        && Strictness.ALL.stream().anyMatch(this::isTerminal);
  }

  boolean isTerminal(Strictness strictness) {
    return !terminalDays.at(strictness).isEmpty();
  }
}

package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.claim.Money;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.line.Decided;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.ReturnClass;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Episode;
import nl.plafondwacht.rules.trajectory.Strictness;
import nl.plafondwacht.rules.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;

/**
 * A line with terminal home-care days that takes part in the carve-out (C4) and in signals (R).
 *
 * @param person pseudonym
 * @param lineRef provider and reference, as the provider would look it up
 * @param homeCare whether it is a home-care line of the contract (T6); a credit without its debit
 *     is not
 * @param demandCents what it asks of the contract, terminal or not
 * @param grantedCents net granted, 0 while pending
 * @param refusedCents net claimed less net granted, 0 while pending
 * @param decision null while pending
 * @param daysAtHome denominator of M5
 * @param stretches its terminal home-care days at each strictness, by episode; there may be none at
 *     some
 */
public record TerminalLine(
    String contractId,
    String person,
    String lineRef,
    boolean homeCare,
    long demandCents,
    long grantedCents,
    long refusedCents,
    @Nullable Outcome decision,
    long daysAtHome,
    ByStrictness<List<TerminalPeriod>> stretches) {

  /**
   * What the insurer decided, as far as a signal needs it.
   *
   * @param restricting granted below claimed, without an explanation
   * @param ceilingCode one of its return codes is a candidate for "ceiling reached"
   */
  public record Outcome(LocalDate on, boolean restricting, boolean ceilingCode) {}

  /**
   * Terminal home-care days without a gap.
   *
   * @param episodeOpenedOn first day of the episode they lie in
   */
  public record TerminalPeriod(LocalDate episodeOpenedOn, Period days) {}

  static TerminalLine of(ContractLine line, Trajectories trajectories) {
    NetLine net = line.line();
    return new TerminalLine(
        line.contract().id(),
        net.claim().person(),
        net.row().key().toString(),
        line.homeCare() && net.isDebit(),
        net.demandCents(),
        net.netGrantedCents(),
        net.refusedCents(),
        outcome(net),
        line.daysAtHome(),
        trajectories
            .levels()
            .map(level -> stretches(level.terminalHomeCare().and(net.period()), level.episodes())));
  }

  /** The part of an amount that falls on the given number of its days, in cents. */
  public long part(long cents, long days) {
    return Money.part(cents, days, daysAtHome);
  }

  /** All its terminal home-care days. */
  public Days days(Strictness strictness) {
    return Days.union(stretches.at(strictness).stream().map(TerminalPeriod::days).toList());
  }

  private static @Nullable Outcome outcome(NetLine line) {
    Decided decided = line.decided();
    if (decided == null) {
      return null;
    }
    boolean restricting = !line.isExplained() && line.refusedCents() > 0;
    return new Outcome(decided.on(), restricting, decided.classes().contains(ReturnClass.CEILING));
  }

  private static List<TerminalPeriod> stretches(Days days, List<Episode> episodes) {
    List<TerminalPeriod> stretches = new ArrayList<>();
    for (Episode episode : episodes) {
      for (Period period : days.and(episode.days()).periods()) {
        stretches.add(new TerminalPeriod(episode.days().first(), period));
      }
    }
    return List.copyOf(stretches);
  }
}

package nl.plafondwacht.nightly.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.plafondwacht.files.table.Column;
import nl.plafondwacht.files.table.Table;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.ceiling.TerminalLine.Outcome;
import nl.plafondwacht.rules.ceiling.TerminalLine.TerminalPeriod;
import nl.plafondwacht.rules.claim.Period;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a line's terminal home-care days at one strictness; the line's own values repeat
 * on each.
 */
record TerminalPeriodRow(
    @Column(en = "contract", nl = "contract") String contractId,
    @Column(en = "pseudonym of the person", nl = "pseudoniem van de persoon") String person,
    @Column(en = "provider and reference", nl = "aanbieder en referentie") String lineRef,
    @Column(en = "home-care line", nl = "regel thuiszorg", rule = "T6") boolean homeCare,
    @Column(en = "demand", nl = "vraag", unit = "cents", rule = "C3") long demandCents,
    @Column(en = "net granted", nl = "netto toegekend", unit = "cents", rule = "M3")
        long grantedCents,
    @Column(en = "claimed less granted", nl = "gedeclareerd min toegekend", unit = "cents")
        long refusedCents,
    @Column(en = "day of decision", nl = "dag van beslissing") @Nullable LocalDate decidedOn,
    @Column(en = "reduced without explanation", nl = "gekort zonder verklaring", rule = "R1")
        boolean restricting,
    @Column(en = "has a CEILING code", nl = "heeft een CEILING-code", rule = "M8")
        boolean ceilingCode,
    @Column(en = "days at home in its period", nl = "dagen thuis in de periode", rule = "M5")
        long daysAtHome,
    @Column(en = "strictness of the episode", nl = "striktheid van de episode", rule = "T3")
        String strictness,
    @Column(en = "first day of the episode", nl = "eerste dag van de episode", rule = "T2")
        LocalDate episodeOpenedOn,
    @Column(en = "first day of the stretch", nl = "eerste dag van de reeks") LocalDate firstDay,
    @Column(en = "last day of the stretch", nl = "laatste dag van de reeks") LocalDate lastDay) {
  static final Table<TerminalPeriodRow> TABLE = Table.of(TerminalPeriodRow.class);

  static final String CONTRACT = "contract_id";

  /** Rows of one contract stay in the order of their persons and lines. */
  static final Comparator<TerminalPeriodRow> ORDER =
      Comparator.comparing(TerminalPeriodRow::contractId);

  /** By strictness, then in order. */
  static List<TerminalPeriodRow> of(TerminalLine line) {
    return Strictness.ALL.stream()
        .flatMap(
            level -> line.stretches().at(level).stream().map(stretch -> of(line, level, stretch)))
        .toList();
  }

  private static TerminalPeriodRow of(TerminalLine line, Strictness level, TerminalPeriod stretch) {
    Outcome decision = line.decision();
    return new TerminalPeriodRow(
        line.contractId(),
        line.person(),
        line.lineRef(),
        line.homeCare(),
        line.demandCents(),
        line.grantedCents(),
        line.refusedCents(),
        decision == null ? null : decision.on(),
        decision != null && decision.restricting(),
        decision != null && decision.ceilingCode(),
        line.daysAtHome(),
        level.text(),
        stretch.episodeOpenedOn(),
        stretch.days().first(),
        stretch.days().last());
  }

  boolean isOf(String contract) {
    return contractId.equals(contract);
  }

  boolean isOfSameLine(TerminalPeriodRow other) {
    return person.equals(other.person)
        && lineRef.equals(other.lineRef)
        && contractId.equals(other.contractId);
  }

  /**
   * The line again.
   *
   * @param rows all of its stretches, at least one, in order
   */
  static TerminalLine line(List<TerminalPeriodRow> rows) {
    TerminalPeriodRow first = rows.get(0);
    LocalDate decidedOn = first.decidedOn;
    return new TerminalLine(
        first.contractId,
        first.person,
        first.lineRef,
        first.homeCare,
        first.demandCents,
        first.grantedCents,
        first.refusedCents,
        decidedOn == null ? null : new Outcome(decidedOn, first.restricting, first.ceilingCode),
        first.daysAtHome,
        ByStrictness.each(level -> stretches(rows, level)));
  }

  private static List<TerminalPeriod> stretches(List<TerminalPeriodRow> rows, Strictness level) {
    List<TerminalPeriod> stretches = new ArrayList<>();
    for (TerminalPeriodRow row : rows) {
      if (row.strictness.equals(level.text())) {
        stretches.add(
            new TerminalPeriod(row.episodeOpenedOn, new Period(row.firstDay, row.lastDay)));
      }
    }
    return List.copyOf(stretches);
  }
}

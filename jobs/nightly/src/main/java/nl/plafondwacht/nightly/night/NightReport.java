package nl.plafondwacht.nightly.night;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.plafondwacht.nightly.acceptance.Verdict;
import nl.plafondwacht.nightly.computation.ContractResults.Result;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.facts.FindingRow;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.RunRecord.Decisions;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.rules.finding.Reason;

/** What the night says on standard output when it ends. */
final class NightReport {
  private static final int MOST_FINDINGS = 10;

  private final PrintStream out;
  private final LocalDate date;
  private final Settings settings;

  NightReport(PrintStream out, LocalDate date, Settings settings) {
    this.out = out;
    this.date = date;
    this.settings = settings;
  }

  /**
   * Tells how the run of a date ended.
   *
   * @return with which code the command ends
   */
  ExitCode end(RunOfDate.End end, NightStart opening, Runs runs) {
    if (end instanceof RunOfDate.End.AlreadyComplete done) {
      alreadyComplete(done.run(), opening, runs);
      return opening.codeWhenAlreadyComplete();
    }
    if (end instanceof RunOfDate.End.Published published) {
      complete(published.run(), published.result(), opening, runs);
      return opening.exitCode();
    }
    return ExitCode.STOPPED;
  }

  private void complete(RunRecord run, Result result, NightStart opening, Runs runs) {
    out.printf("Night of %s, run %s: %s%n", run.date(), run.runId(), run.result());
    counts(run);
    opening.refused().forEach(this::refused);
    createdLater(opening);
    absent(opening);
    out.println();
    out.println(new NamedContracts(result.contracts(), date).text());
    out.println();
    where(run, runs);
  }

  private void counts(RunRecord run) {
    out.printf(
        "  %,d deliveries, %,d declaration lines: %,d accepted, %,d quarantined, %,d duplicate,"
            + " %,d decisions; lines and euros reconcile%n",
        run.count("deliveries"),
        run.count("lines_in"),
        run.count("lines_accepted"),
        run.count("lines_quarantined"),
        run.count("lines_duplicate"),
        run.count("lines_decision_update"));
    out.printf(
        "  %,d contracts, %,d ceilings reached, %,d signals of possible restriction%n",
        run.count("contracts"), run.count("contracts_bound"), run.count("signals"));
    decisions(run);
  }

  private void decisions(RunRecord run) {
    Decisions decisions = run.decisions();
    if (decisions != null && decisions.taken() + decisions.notTaken() > 0) {
      String reasons =
          decisions.reasons().entrySet().stream()
              .map(reason -> "%s %,d".formatted(reason.getKey(), reason.getValue()))
              .collect(Collectors.joining(", "));
      out.printf(
          "  decisions about signals: %,d taken, %,d not taken%s%n",
          decisions.taken(), decisions.notTaken(), reasons.isEmpty() ? "" : " (" + reasons + ")");
    }
  }

  private void alreadyComplete(RunRecord run, NightStart opening, Runs runs) {
    out.printf("Night of %s, run %s: already complete%n", run.date(), run.runId());
    decisions(run);
    opening.refused().forEach(this::refused);
    absent(opening);
    out.println();
    where(run, runs);
  }

  private void createdLater(NightStart opening) {
    opening.newDeliveries().stream()
        .filter(delivery -> LocalDate.parse(delivery.deliveryDay()).isAfter(date))
        .forEach(
            delivery ->
                out.printf(
                    "  created after the night: %s, on %s%n",
                    delivery.name(), delivery.deliveryDay()));
  }

  private void absent(NightStart opening) {
    opening.absent().forEach(one -> out.printf("  absent: %s%n", one.inWords()));
  }

  void storeEmpty(NightStart opening) {
    out.printf(
        "Night of %s: no delivery is in the store and none could be taken from %s%n",
        date, settings.folders().inbox());
    opening.refused().forEach(this::refused);
    absent(opening);
  }

  void budgetExceeded(Verdict verdict) {
    out.printf(
        "Night of %s: %,d of %,d declaration lines were rejected, more than allowed by %s; nothing"
            + " was taken in or published%n",
        date,
        verdict.rejectedDeclarationLines(),
        verdict.declarationLines(),
        String.join(" and ", verdict.exceeded()));
    verdict.rejects().forEach((reason, lines) -> out.printf("  %-18s %,d%n", reason, lines));
    verdict
        .accepted()
        .forEach(
            delivery ->
                findings(
                    "rejected in " + delivery.surveyed().name(),
                    delivery.findings(),
                    Reason.Weight.REJECT));
  }

  private void refused(Verdict.Refused delivery) {
    findings(
        "refused: %s (%s)".formatted(delivery.name(), delivery.reasons()),
        delivery.findings(),
        Reason.Weight.REFUSAL);
  }

  /** The first findings of that weight; nothing when there are none. */
  private void findings(String title, List<FindingRow> findings, Reason.Weight weight) {
    List<FindingRow> telling =
        findings.stream().filter(finding -> finding.reason().weight() == weight).toList();
    if (!telling.isEmpty()) {
      out.printf("  %s%n", title);
      telling.stream()
          .limit(MOST_FINDINGS)
          .forEach(row -> out.printf("    %s%n", row.finding().inWords()));
      if (telling.size() > MOST_FINDINGS) {
        out.printf("    and %,d more%n", telling.size() - MOST_FINDINGS);
      }
    }
  }

  private void where(RunRecord run, Runs runs) {
    out.println("Look at");
    line(
        run,
        runs,
        "purchasing/ceiling_tests.parquet",
        "each ceiling with and without terminal care");
    line(run, runs, "purchasing/restriction_signals.parquet", "signals of possible restriction");
    line(run, runs, "purchasing/contract_months.parquet", "each contract by month");
    line(
        run,
        runs,
        "monitor-internal/title_uptake.parquet",
        "use of billing titles, not to leave the house yet");
    line(
        run,
        runs,
        "purchasing/contract_clauses.parquet",
        "what each contract says of terminal care, and how requests went");
    line(run, runs, "operator/findings.parquet", "what was odd in the deliveries");
    line(run, runs, "operator/run.json", "what the run was made of");
  }

  private void line(RunRecord run, Runs runs, String table, String what) {
    out.printf("  %s%n      %s%n", runs.location(run) + "/" + table, what);
  }
}

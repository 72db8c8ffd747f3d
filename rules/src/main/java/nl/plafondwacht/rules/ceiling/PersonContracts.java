package nl.plafondwacht.rules.ceiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.rules.claim.Days;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason;
import nl.plafondwacht.rules.line.NetLine;
import nl.plafondwacht.rules.reference.Contract;
import nl.plafondwacht.rules.reference.ContractBook.Fit;
import nl.plafondwacht.rules.reference.ExclusionMethod;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Trajectories;

/**
 * Which of a person's net lines count towards which contract (C1), and their terminal shares (M5).
 *
 * @param counting lines that count towards a ceiling
 * @param outside lines that fit no contract; a line that a scope row takes out of the ceiling is in
 *     neither list
 */
public record PersonContracts(
    List<ContractLine> counting, List<NetLine> outside, List<Finding> findings) {

  /** The contracts of one person's net lines. */
  public static PersonContracts of(
      PersonFacts person, List<NetLine> lines, Trajectories trajectories, Reference reference) {
    List<ContractLine> counting = new ArrayList<>();
    List<NetLine> outside = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (NetLine line : lines) {
      Optional<Fit> fit = reference.contracts().find(line.claim());
      if (fit.isEmpty()) {
        outside.add(line);
      } else if (fit.get().counts()) {
        ContractLine counted = share(line, fit.get(), person, trajectories);
        counting.add(counted);
        if (counted.daysAtHome() == 0) {
          findings.add(noDayAtHome(line));
        }
      }
    }
    return new PersonContracts(counting, outside, findings);
  }

  private static ContractLine share(
      NetLine line, Fit fit, PersonFacts person, Trajectories trajectories) {
    ByStrictness<Days> terminal =
        trajectories.levels().map(level -> level.terminalHomeCare().and(line.period()));
    long atHome = trajectories.careDays(line).count();
    boolean registered = isExcludedByRegistration(person, fit.contract());
    return new ContractLine(fit.contract(), line, fit.homeCare(), terminal, atHome, registered);
  }

  /** Any registration known on the run date counts, whatever its days. */
  private static boolean isExcludedByRegistration(PersonFacts person, Contract contract) {
    return contract.terms().exclusionMethod() == ExclusionMethod.BY_REGISTRATION
        && person.registrations().stream()
            .anyMatch(row -> contract.providers().contains(row.providerAgb()));
  }

  private static Finding noDayAtHome(NetLine line) {
    return new Finding(
        Reason.NO_DAY_AT_HOME,
        line.row().at(),
        "start_date",
        line.period().first() + " to " + line.period().last(),
        "a day on which the person lived at home; the terminal share is 0");
  }
}

package nl.plafondwacht.nightly.computation;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.plafondwacht.nightly.facts.LineFacts;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.rules.ceiling.Measure;
import nl.plafondwacht.rules.signal.Signal;
import nl.plafondwacht.rules.trajectory.Strictness;
import org.jspecify.annotations.Nullable;

/** What the units of the contracts stage found so far. Safe for use by several threads. */
public final class ContractResults {
  private final NavigableMap<String, ContractNight> contracts = new TreeMap<>();
  private LineFacts lines = new LineFacts();
  private @Nullable LocalDate newestServiceDay;

  /**
   * What the contracts stage found.
   *
   * @param contracts in id order
   * @param newestServiceDay of lines that count towards a contract
   */
  public record Result(
      List<ContractNight> contracts, LineFacts lines, Optional<LocalDate> newestServiceDay) {

    /** Of all contracts. */
    public List<Signal> signals() {
      return contracts.stream().flatMap(contract -> contract.signals().stream()).toList();
    }
  }

  synchronized void add(ContractNight contract, ContractLedger ledger) {
    contracts.put(contract.contract().id(), contract);
    NavigableMap<LocalDate, Long> days = ledger.part(Strictness.STRICT).byDay(Measure.LINES);
    if (!days.isEmpty()
        && (newestServiceDay == null || newestServiceDay.isBefore(days.lastKey()))) {
      newestServiceDay = days.lastKey();
    }
  }

  synchronized void lines(LineFacts found) {
    lines = found;
  }

  /** Everything, when the stage is done. */
  synchronized Result all() {
    return new Result(
        List.copyOf(contracts.values()), lines, Optional.ofNullable(newestServiceDay));
  }
}

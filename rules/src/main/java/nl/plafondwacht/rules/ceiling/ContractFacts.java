package nl.plafondwacht.rules.ceiling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.plafondwacht.rules.trajectory.Trajectories;

/**
 * What is known of every contract after looking at some persons: a ledger and the lines with
 * terminal home care. Facts of other persons can be added in any order. Not safe for use by several
 * threads.
 */
public final class ContractFacts {
  private final NavigableMap<String, ContractLedger> ledgers = new TreeMap<>();
  private final NavigableMap<String, List<TerminalLine>> terminalLines = new TreeMap<>();

  /**
   * Adds what one person's lines say.
   *
   * @param counting all of the person's lines that count towards a contract
   */
  public void add(List<ContractLine> counting, Trajectories trajectories) {
    NavigableMap<String, List<ContractLine>> byContract = new TreeMap<>();
    for (ContractLine line : counting) {
      byContract.computeIfAbsent(line.contract().id(), id -> new ArrayList<>()).add(line);
    }
    byContract.forEach(
        (id, lines) -> {
          Booking.person(lines, ledger(id));
          lines.stream()
              .filter(ContractLine::isInCarveOut)
              .forEach(line -> add(TerminalLine.of(line, trajectories)));
        });
  }

  public void add(TerminalLine line) {
    terminalLines.computeIfAbsent(line.contractId(), id -> new ArrayList<>()).add(line);
  }

  /** The contract's ledger; empty for a contract without lines. */
  public ContractLedger ledger(String contractId) {
    return ledgers.computeIfAbsent(contractId, id -> new ContractLedger());
  }

  /** The contract's lines with terminal home care, in the order added. */
  public List<TerminalLine> terminalLines(String contractId) {
    return List.copyOf(terminalLines.getOrDefault(contractId, List.of()));
  }

  /** All ledgers, by contract. */
  public NavigableMap<String, ContractLedger> ledgers() {
    return Collections.unmodifiableNavigableMap(ledgers);
  }

  /** All lines with terminal home care, by contract. */
  public List<TerminalLine> terminalLines() {
    return terminalLines.values().stream().flatMap(List::stream).toList();
  }
}

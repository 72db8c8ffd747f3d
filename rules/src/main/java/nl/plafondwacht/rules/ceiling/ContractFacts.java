package nl.plafondwacht.rules.ceiling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import nl.plafondwacht.rules.trajectory.Trajectories;

/**
 * What is known of every contract after looking at some persons: a ledger, what each person adds to
 * it, and the lines with terminal home care. Facts of other persons can be added in any order. Not
 * safe for use by several threads.
 */
public final class ContractFacts {
  private final NavigableMap<String, ContractLedger> ledgers = new TreeMap<>();
  private final NavigableMap<String, List<PersonShare>> shares = new TreeMap<>();
  private final NavigableMap<String, List<TerminalLine>> terminalLines = new TreeMap<>();

  /**
   * What is known of one contract after looking at all persons.
   *
   * @param ledger amounts, lines, hours and clients by day
   * @param shares what each person adds to the ledger
   * @param lines with terminal home care at some strictness, in any order
   */
  public record OfContract(
      ContractLedger ledger, ContractShares shares, List<TerminalLine> lines) {}

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
          String person = lines.get(0).line().claim().person();
          ContractLedger own = Booking.person(lines, ledger(id));
          add(id, new PersonShare(person, own.packed()));
          lines.stream()
              .filter(ContractLine::isInCarveOut)
              .forEach(line -> add(TerminalLine.of(line, trajectories)));
        });
  }

  public void add(TerminalLine line) {
    terminalLines.computeIfAbsent(line.contractId(), id -> new ArrayList<>()).add(line);
  }

  /** Adds what a person adds to a ledger, which has it already. */
  public void add(String contractId, PersonShare share) {
    shares.computeIfAbsent(contractId, id -> new ArrayList<>()).add(share);
  }

  /** The contract's part; empty for a contract without lines. */
  public OfContract of(String contractId) {
    ContractShares all = new ContractShares();
    shares(contractId).forEach(all::add);
    return new OfContract(ledger(contractId), all, terminalLines(contractId));
  }

  /** The contract's ledger; empty for a contract without lines. */
  public ContractLedger ledger(String contractId) {
    return ledgers.computeIfAbsent(contractId, id -> new ContractLedger());
  }

  /** What each person adds to the contract, in the order added. */
  public List<PersonShare> shares(String contractId) {
    return Collections.unmodifiableList(shares.getOrDefault(contractId, List.of()));
  }

  /** The contract's lines with terminal home care, in the order added. */
  public List<TerminalLine> terminalLines(String contractId) {
    return Collections.unmodifiableList(terminalLines.getOrDefault(contractId, List.of()));
  }

  /** The contracts that something is known of, in id order. */
  public NavigableSet<String> contracts() {
    return Collections.unmodifiableNavigableSet(ledgers.navigableKeySet());
  }
}

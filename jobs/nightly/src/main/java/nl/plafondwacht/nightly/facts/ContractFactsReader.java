package nl.plafondwacht.nightly.facts;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.rules.ceiling.ContractFacts.OfContract;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.rules.ceiling.ContractShares;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a group of contracts from all ranges. Ledgers are held: they grow with days, not
 * with lines. Shares of persons and lines with terminal home care are read on as contracts are
 * asked for.
 */
public final class ContractFactsReader implements Closeable {
  private final Map<String, ContractLedger> ledgers;
  private final Ahead<ShareRow> shares;
  private final Ahead<TerminalPeriodRow> stretches;

  /**
   * Reads on from the first contract.
   *
   * @param ledgers by contract
   * @param shares of the group, in the order of contracts
   * @param stretches likewise
   */
  ContractFactsReader(
      Map<String, ContractLedger> ledgers,
      Rows<ShareRow> shares,
      Rows<TerminalPeriodRow> stretches) {
    this.ledgers = ledgers;
    this.shares = new Ahead<>(shares);
    this.stretches = new Ahead<>(stretches);
  }

  /** What is known of a contract; contracts are asked for in id order, once. */
  public OfContract facts(String contractId) {
    return new OfContract(
        ledgers.getOrDefault(contractId, new ContractLedger()),
        shares(contractId),
        terminalLines(contractId));
  }

  private ContractShares shares(String contractId) {
    ContractShares all = new ContractShares();
    shares.whileTrue(row -> row.contractId().equals(contractId)).forEach(row -> row.addTo(all));
    return all;
  }

  private List<TerminalLine> terminalLines(String contractId) {
    List<TerminalLine> lines = new ArrayList<>();
    List<TerminalPeriodRow> line = new ArrayList<>();
    for (TerminalPeriodRow row : stretches.whileTrue(row -> row.isOf(contractId))) {
      if (!line.isEmpty() && !row.isOfSameLine(line.get(0))) {
        lines.add(TerminalPeriodRow.line(line));
        line.clear();
      }
      line.add(row);
    }
    if (!line.isEmpty()) {
      lines.add(TerminalPeriodRow.line(line));
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    try {
      shares.rows.close();
    } finally {
      stretches.rows.close();
    }
  }

  /** Rows of which the next one can be looked at. */
  private static final class Ahead<R> {
    private final Rows<R> rows;
    private @Nullable R next;

    Ahead(Rows<R> rows) {
      this.rows = rows;
    }

    /** The rows up to the first that is not so. */
    List<R> whileTrue(Predicate<R> so) {
      List<R> taken = new ArrayList<>();
      for (R row = peek(); row != null && so.test(row); row = peek()) {
        taken.add(row);
        next = null;
      }
      return taken;
    }

    private @Nullable R peek() {
      if (next == null && rows.hasNext()) {
        next = rows.next();
      }
      return next;
    }
  }
}

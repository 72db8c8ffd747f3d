package nl.plafondwacht.nightly.facts;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.rules.ceiling.ContractLedger;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.store.table.ExternalSort;
import nl.plafondwacht.store.table.RowSource;
import nl.plafondwacht.store.table.Rows;
import nl.plafondwacht.store.table.SortSpace;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a group of contracts from all ranges. Ledgers are held: they grow with days, not
 * with lines. Lines with terminal home care are read on as contracts are asked for.
 */
public final class ContractReading implements Closeable {
  private final Map<String, ContractLedger> ledgers;
  private final Rows<StretchRow> stretches;
  private @Nullable StretchRow next;

  /**
   * Merges the lines.
   *
   * @param ledgers by contract
   * @param stretches of the group, one source per range, each in the order of contracts
   */
  ContractReading(
      Map<String, ContractLedger> ledgers, List<RowSource<StretchRow>> stretches, SortSpace space)
      throws IOException {
    this.ledgers = ledgers;
    this.stretches = ExternalSort.merged(StretchRow.TABLE, StretchRow.ORDER, stretches, space);
  }

  /** The contract's ledger; empty for a contract without lines. */
  public ContractLedger ledger(String contractId) {
    return ledgers.getOrDefault(contractId, new ContractLedger());
  }

  /** The contract's lines with terminal home care; contracts are asked for in id order, once. */
  public List<TerminalLine> terminalLines(String contractId) {
    List<TerminalLine> lines = new ArrayList<>();
    List<StretchRow> line = new ArrayList<>();
    for (StretchRow row = peek(); row != null && row.isOf(contractId); row = peek()) {
      if (!line.isEmpty() && !row.isOfSameLine(line.get(0))) {
        lines.add(StretchRow.line(line));
        line.clear();
      }
      line.add(row);
      next = null;
    }
    if (!line.isEmpty()) {
      lines.add(StretchRow.line(line));
    }
    return lines;
  }

  private @Nullable StretchRow peek() {
    if (next == null && stretches.hasNext()) {
      next = stretches.next();
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    stretches.close();
  }
}

package nl.plafondwacht.rules.signal;

import java.util.List;
import nl.plafondwacht.rules.ceiling.CeilingTest;
import nl.plafondwacht.rules.ceiling.TerminalLine;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.trajectory.Strictness;

/** All signals about one contract. */
public final class Signals {
  /** Signals are raised at one level only (T3). */
  public static final Strictness STRICTNESS = Strictness.STANDARD;

  /** Ids of the rules that raise signals. */
  public static final List<String> RULES = List.of(RefusedWhileBound.RULE);

  private Signals() {}

  /**
   * The signals that hold on the run date.
   *
   * @param test at {@link #STRICTNESS}
   * @param terminalLines the contract's lines with terminal home care
   */
  public static List<Signal> of(
      CeilingTest test, List<TerminalLine> terminalLines, Reference reference) {
    return RefusedWhileBound.of(test, terminalLines, reference).stream().toList();
  }
}

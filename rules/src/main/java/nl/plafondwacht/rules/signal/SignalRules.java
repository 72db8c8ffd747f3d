package nl.plafondwacht.rules.signal;

import java.util.List;
import nl.plafondwacht.rules.trajectory.Strictness;

/** The rules that raise signals. */
public final class SignalRules {
  /** Signals are raised at one level only (T3). */
  public static final Strictness STRICTNESS = Strictness.STANDARD;

  /** Every rule, in the order in which they are applied. */
  public static final List<SignalRule> ALL = List.of(new RefusedWhileBound());

  private SignalRules() {}

  /** The ids of all rules, in order. */
  public static List<String> ids() {
    return ALL.stream().map(SignalRule::id).toList();
  }

  /** All signals about one contract that hold on the run date. */
  public static List<Signal> of(ContractCase contract) {
    return ALL.stream().flatMap(rule -> rule.of(contract).stream()).toList();
  }
}

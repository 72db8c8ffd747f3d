package nl.plafondwacht.rules.signal;

import java.util.List;

/**
 * Raises signals about a contract, and says in its own words what they mean. One instance serves
 * all contracts; it keeps nothing. Beside the rulebook's {@code <id>.yaml}, this is all of a rule.
 */
public interface SignalRule {

  /** The rule's id in the rulebook, which is also its name in the monitoring system. */
  String id();

  /** E1 to E7 (domain facts, section 3.5). */
  String evidenceClass();

  /** The signals that hold on the run date; none when the rule does not hold. */
  List<Signal> of(ContractCase contract);

  /** What {@link Signal#observed} and {@link Signal#threshold} are in, such as euros. */
  String unit();

  /** What is compared, after {@link #unit}. */
  String comparison();

  /** Why a signal was raised, in Dutch: one sentence, as far as it may be told. */
  String inDutch(Signal signal, Told told);

  /** The same in English. */
  String inEnglish(Signal signal, Told told);

  /** What would make a signal go away, in Dutch. */
  String wouldClearWhen();
}

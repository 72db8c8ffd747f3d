package nl.plafondwacht.sample.insurer.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.truth.Refusal;
import nl.plafondwacht.sample.insurer.truth.Strictness;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.World;
import org.apache.commons.codec.digest.DigestUtils;

/** Signals that R1 must raise, and what purchasers decide about them in later deliveries. */
final class SignalRows {
  /** Columns of {@link #truth}. */
  static final String HEADER =
      "signal_id,contract_id,strictness,class,status,disposition,decided_on,snooze_until";

  private static final int ID_DIGITS = 16;
  private static final int TWO_WEEKS = 14;
  private static final List<String> DISPOSITIONS =
      List.of(
          "RIGHT_ADJUST_CONTRACT",
          "SNOOZED",
          "WRONG_CONTRACT_DATA",
          "RIGHT_ALREADY_AGREED",
          "WAITING_FOR_PROVIDER",
          "WRONG_CLASSIFICATION");

  private final World world;

  /** First decision day of the evidence, by contract and then strictness. */
  private final TreeMap<Integer, TreeMap<Strictness, Integer>> signals = new TreeMap<>();

  /**
   * A decision of a purchaser.
   *
   * @param snoozeUntil NEVER when it does not rest
   */
  private record Verdict(int delivery, String disposition, int snoozeUntil) {}

  /** The signals that the evidence makes. */
  SignalRows(World world, List<Refusal> evidence) {
    this.world = world;
    for (Refusal line : evidence) {
      signals
          .computeIfAbsent(line.contract(), contract -> new TreeMap<>())
          .merge(line.strictness(), line.decidedOn(), Math::min);
    }
  }

  /** Rows of the feed in a delivery: only what was raised the night before is decided about. */
  List<String> decisions(int delivery) {
    List<String> rows = new ArrayList<>();
    for (int contract : signals.keySet()) {
      for (Verdict verdict : verdicts(contract)) {
        if (verdict.delivery() == delivery) {
          rows.add(
              String.join(
                  ",",
                  id(world.contracts().get(contract)),
                  verdict.disposition(),
                  Day.text(world.window().deliveryDay(delivery)),
                  "zorginkoop",
                  "verzonnen",
                  Day.text(verdict.snoozeUntil())));
        }
      }
    }
    return rows;
  }

  /** What the night must show of each signal, at each strictness that has evidence. */
  List<String> truth() {
    List<String> rows = new ArrayList<>();
    signals.forEach(
        (contract, levels) ->
            levels.keySet().forEach(level -> rows.add(truth(contract, level.label()))));
    return rows;
  }

  private String truth(int index, String level) {
    ContractPlan contract = world.contracts().get(index);
    List<Verdict> verdicts = verdicts(index);
    String start = String.join(",", id(contract), contract.id(), level, "E1");
    if (verdicts.isEmpty()) {
      return start + ",OPEN,,,";
    }
    Verdict last = verdicts.get(verdicts.size() - 1);
    return String.join(
        ",",
        start,
        status(last),
        last.disposition(),
        Day.text(world.window().deliveryDay(last.delivery())),
        Day.text(last.snoozeUntil()));
  }

  private String status(Verdict verdict) {
    if (!verdict.disposition().equals("SNOOZED")) {
      return "DECIDED";
    }
    return verdict.snoozeUntil() < world.window().last() ? "OPEN" : "SNOOZED";
  }

  /** One signal in four is left open; some verdicts are reconsidered a night later. */
  private List<Verdict> verdicts(int contract) {
    int last = world.window().nights() - 1;
    int raised = world.window().deliveryOf(raisedOn(contract));
    int drawn = world.person(-2000L - contract).below(8, Purpose.DECISION, 0);
    if (raised + 1 > last || drawn >= DISPOSITIONS.size()) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(verdict(raised + 1, DISPOSITIONS.get(drawn), drawn + contract));
    boolean reconsidered = contract % 3 == 0 && raised + 2 <= last;
    if (reconsidered) {
      String other = DISPOSITIONS.get((drawn + 1) % DISPOSITIONS.size());
      verdicts.add(verdict(raised + 2, other, contract));
    }
    return verdicts;
  }

  /** Every second rest is over the day after, so that the signal is open again. */
  private Verdict verdict(int delivery, String disposition, int variety) {
    int day = world.window().deliveryDay(delivery);
    boolean rests = disposition.equals("SNOOZED");
    int until = variety % 2 == 0 ? day : day + TWO_WEEKS;
    return new Verdict(delivery, disposition, rests ? until : Day.NEVER);
  }

  /** The day from which every strictness that has evidence has some. */
  private int raisedOn(int contract) {
    return signals.getOrDefault(contract, new TreeMap<>()).values().stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(Day.NEVER);
  }

  /** As the rules make it: 16 hex digits of rule family, contract, term and evidence class. */
  private static String id(ContractPlan contract) {
    String parts =
        String.join("\0", "RESTRICTION", contract.id(), Day.text(contract.first()), "E1");
    return DigestUtils.sha256Hex(parts + "\0").substring(0, ID_DIGITS);
  }
}

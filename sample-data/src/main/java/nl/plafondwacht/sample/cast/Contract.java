package nl.plafondwacht.sample.cast;

import java.time.LocalDate;
import java.util.List;
import nl.plafondwacht.sample.feed.Euros;
import nl.plafondwacht.sample.feed.Row;
import org.jspecify.annotations.Nullable;

/**
 * A contract and its row (feed contracts).
 *
 * @param tag begins the references of its lines, at most six letters
 */
public record Contract(
    String id,
    String tag,
    InsurerGroup group,
    Provider provider,
    LocalDate start,
    LocalDate end,
    Ceiling ceiling,
    TerminalCare terminalCare,
    RaiseProcess process,
    Efficiency efficiency,
    LocalDate knownOn)
    implements Row {

  /** The revenue ceiling, and what the insurer does above it. */
  public record Ceiling(Euros amount, String regime, int raiseThresholdPct) {}

  /** What the contract says about terminal care. */
  public record TerminalCare(String continueDuty, String clause, String method) {}

  /** Who does what within how many days when the ceiling comes near; nothing when not agreed. */
  public record RaiseProcess(String owner, String steps, @Nullable Integer days) {
    static final RaiseProcess NOT_AGREED = new RaiseProcess("", "", null);
  }

  /** The efficiency agreement. */
  public record Efficiency(String kind, @Nullable Euros norm, String exempts, String repayment) {
    static final Efficiency NONE = new Efficiency("NONE", null, "", "");
  }

  static Contract of(String id, InsurerGroup group, Provider provider, Ceiling ceiling) {
    return new Contract(
        id,
        provider.name(),
        group,
        provider,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        ceiling,
        new TerminalCare("N", "NOT_STATED", "NONE"),
        RaiseProcess.NOT_AGREED,
        Efficiency.NONE,
        LocalDate.of(2025, 12, 15));
  }

  Contract term(LocalDate first, LocalDate last, String newTag) {
    return new Contract(
        id,
        newTag,
        group,
        provider,
        first,
        last,
        ceiling,
        terminalCare,
        process,
        efficiency,
        first.minusDays(17));
  }

  Contract says(TerminalCare clause, RaiseProcess agreed, Efficiency agreement) {
    return new Contract(
        id, tag, group, provider, start, end, ceiling, clause, agreed, agreement, knownOn);
  }

  /** The same contract with another threshold for asking a raise, as known since a later day. */
  public Contract corrected(int raiseThresholdPct, LocalDate known) {
    Ceiling other = new Ceiling(ceiling.amount(), ceiling.regime(), raiseThresholdPct);
    return new Contract(
        id, tag, group, provider, start, end, other, terminalCare, process, efficiency, known);
  }

  public boolean stopsPayment() {
    return "STOP_PAYMENT".equals(ceiling.regime());
  }

  @Override
  public List<String> csv() {
    return Row.fields(
        id,
        group.title(),
        provider.title(),
        start,
        end,
        ceiling.amount(),
        ceiling.regime(),
        terminalCare.continueDuty(),
        terminalCare.clause(),
        terminalCare.method(),
        process.owner(),
        process.steps(),
        process.days(),
        ceiling.raiseThresholdPct(),
        efficiency.kind(),
        efficiency.norm(),
        efficiency.exempts(),
        efficiency.repayment(),
        knownOn);
  }
}

package nl.plafondwacht.sample.insurer.truth;

import java.util.BitSet;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.truth.Ledger.Measure;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.InsurerTime;

/**
 * When a ceiling binds at one strictness (rules C3, C4). Epoch days, NEVER when it does not.
 *
 * @param from first day between bound with and without terminal care; after {@code to} when none
 */
public record Binding(int on, int withoutTerminalOn, int from, int to) {

  static Binding of(
      ContractPlan contract, Ceiling ceiling, Ledger ledger, int strictness, InsurerTime window) {
    int on = boundOn(contract, ceiling, ledger, strictness, window, false);
    int without = boundOn(contract, ceiling, ledger, strictness, window, true);
    int end = Math.min(contract.last(), window.last());
    return new Binding(on, without, on, without == Day.NEVER ? end : without - 1);
  }

  boolean contains(int day) {
    return day >= from && day <= to;
  }

  private static int boundOn(
      ContractPlan contract,
      Ceiling ceiling,
      Ledger ledger,
      int strictness,
      InsurerTime window,
      boolean withoutTerminal) {
    long demand = 0;
    for (int day = contract.first(); day <= Math.min(contract.last(), window.last()); day++) {
      demand += demand(ledger, contract, strictness, day);
      if (withoutTerminal) {
        demand -= ledger.on(contract.index(), Measure.TERMINAL, strictness, day);
      }
      Long limit = ceiling.on(day);
      if (limit != null && demand >= limit) {
        return day;
      }
    }
    return Day.NEVER;
  }

  /** Demand on the ceiling by first service day, without what is outside by registration. */
  public static long demand(Ledger ledger, ContractPlan contract, int strictness, int day) {
    return ledger.on(contract.index(), Measure.DEMAND, 0, day)
        - ledger.on(contract.index(), Measure.EXCLUDED, strictness, day);
  }

  /** Decision days on which payment was bound, by place behind the first day of the term. */
  public static BitSet paymentDays(
      ContractPlan contract, Ceiling ceiling, Ledger ledger, InsurerTime window) {
    BitSet days = new BitSet();
    long granted = 0;
    for (int day = contract.first(); day <= window.last(); day++) {
      if (ledger.on(contract.index(), Measure.DECIDED, 0, day) > 0) {
        long observed = granted + ledger.on(contract.index(), Measure.CLAIMED, 0, day);
        Long limit = ceiling.on(day);
        days.set(day - contract.first(), limit != null && observed > limit);
      }
      granted += ledger.on(contract.index(), Measure.GRANTED, 0, day);
    }
    return days;
  }
}

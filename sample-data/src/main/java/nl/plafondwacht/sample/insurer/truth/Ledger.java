package nl.plafondwacht.sample.insurer.truth;

import java.util.List;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import org.jspecify.annotations.Nullable;

/** Sums of a contract by day from the first of its term to the last day. One thread only. */
public final class Ledger {
  private final InsurerTime window;
  private final List<ContractPlan> contracts;
  private final long[][] sums;

  /** What is added up, and by which day. */
  public enum Measure {
    /** Whole demand by first service day. */
    DEMAND(0),
    /** Terminal share that leaves demand by registration, for each strictness. */
    EXCLUDED(1),
    /** Terminal share of what stays, for each strictness. */
    TERMINAL(4),
    /** Granted by decision day. */
    GRANTED(7),
    /** Claimed by decision day, without what is moot. */
    CLAIMED(8),
    /** Lines decided, by decision day. */
    DECIDED(9),
    /** Those of {@link #GRANTED} that a ceiling can still stop. */
    STOPPABLE(10);

    static final int COUNT = 11;
    private final int index;

    Measure(int index) {
      this.index = index;
    }
  }

  public Ledger(List<ContractPlan> contracts, InsurerTime window) {
    this.window = window;
    this.contracts = contracts;
    this.sums = new long[contracts.size() * Measure.COUNT][];
  }

  void add(int contract, Measure measure, int offset, int day, long amount) {
    int at = contract * Measure.COUNT + measure.index + offset;
    long[] days = sums[at];
    int first = contracts.get(contract).first();
    if (days == null) {
      days = new long[window.last() - first + 1];
      sums[at] = days;
    }
    days[day - first] += amount;
  }

  /** Adds another ledger of the same contracts. */
  public void add(Ledger other) {
    for (int i = 0; i < sums.length; i++) {
      long[] theirs = other.sums[i];
      long[] ours = sums[i];
      if (theirs != null && ours == null) {
        sums[i] = theirs.clone();
      } else if (theirs != null && ours != null) {
        for (int day = 0; day < ours.length; day++) {
          ours[day] += theirs[day];
        }
      }
    }
  }

  /** The sum of a day; days outside the ledger have none. */
  public long on(int contract, Measure measure, int offset, int day) {
    long[] days = sums[contract * Measure.COUNT + measure.index + offset];
    int at = day - contracts.get(contract).first();
    return days == null || at < 0 || at >= days.length ? 0 : days[at];
  }

  public long total(int contract, Measure measure, int offset) {
    long @Nullable [] days = sums[contract * Measure.COUNT + measure.index + offset];
    long total = 0;
    if (days != null) {
      for (long day : days) {
        total += day;
      }
    }
    return total;
  }
}

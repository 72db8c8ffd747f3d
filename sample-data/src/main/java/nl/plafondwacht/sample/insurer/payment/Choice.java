package nl.plafondwacht.sample.insurer.payment;

import java.util.BitSet;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.payment.Agreement.Raise;
import nl.plafondwacht.sample.insurer.payment.Agreement.Settlement;
import nl.plafondwacht.sample.insurer.truth.Binding;
import nl.plafondwacht.sample.insurer.truth.Ceiling;
import nl.plafondwacht.sample.insurer.truth.Ledger;
import nl.plafondwacht.sample.insurer.truth.Ledger.Measure;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Intent;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Regime;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Request;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.World;
import org.jspecify.annotations.Nullable;

/** Chooses ceilings so that they bind on the planned days, and what follows from that. */
final class Choice {
  private static final long HUNDRED_EUROS = 10_000;
  private static final long LEAST = 2_500_000;

  private final InsurerTime window;
  private final Ledger ledger;

  Choice(World world, Ledger ledger) {
    this.window = world.window();
    this.ledger = ledger;
  }

  Agreement of(ContractPlan contract) {
    if (contract.intent() == Intent.NO_CEILING) {
      return new Agreement(0, Ceiling.NONE, null, null, new BitSet(), false);
    }
    long amount = amount(contract);
    Raise raise = raise(contract, amount);
    Ceiling ceiling = Ceiling.of(amount);
    if (raise != null && raise.isGranted()) {
      ceiling = ceiling.raised(Math.max(raise.decidedOn(), raise.effectiveFrom()), raise.granted());
    }
    boolean inPart = contract.index() % 5 == 0;
    BitSet stopped =
        contract.terms().regime() == Regime.STOP_PAYMENT
            ? stopped(contract, ceiling, inPart)
            : new BitSet();
    return new Agreement(amount, ceiling, raise, settlement(contract, ceiling), stopped, inPart);
  }

  private long amount(ContractPlan contract) {
    if (contract.intent() == Intent.AMPLE) {
      return rounded(demandUntil(contract, window.last()) * 13 / 10) + LEAST;
    }
    long wanted = rounded(demandUntil(contract, contract.plannedDay()));
    return wanted > 0 ? wanted : LEAST;
  }

  private long demandUntil(ContractPlan contract, int last) {
    long demand = 0;
    for (int day = contract.first(); day <= Math.min(last, contract.last()); day++) {
      demand += Binding.demand(ledger, contract, 0, day);
    }
    return demand;
  }

  private static long rounded(long cents) {
    return cents / HUNDRED_EUROS * HUNDRED_EUROS;
  }

  private @Nullable Raise raise(ContractPlan contract, long amount) {
    Request request = contract.request();
    if (request == Request.NONE) {
      return null;
    }
    boolean inTime = request == Request.IN_TIME;
    int asked = contract.plannedDay() - (inTime ? 40 : 12);
    int decided = contract.plannedDay() + (inTime ? -15 : 25);
    String reason = contract.index() % 2 == 0 ? "TERMINAL_CARE" : "GROWTH";
    long wanted = rounded(amount * 13 / 10) + HUNDRED_EUROS;
    if (request == Request.OPEN || !window.isKnown(decided)) {
      return new Raise(asked, wanted, reason, Day.NEVER, "", 0, Day.NEVER);
    }
    return switch (request) {
      case IN_TIME -> new Raise(asked, wanted, reason, decided, "GRANTED", wanted, decided);
      case LATE -> new Raise(asked, wanted, reason, decided, "GRANTED", wanted, asked);
      case PARTLY ->
          new Raise(asked, wanted, reason, decided, "PARTLY", (amount + wanted) / 2, decided);
      case WITHDRAWN -> new Raise(asked, wanted, reason, decided, "WITHDRAWN", 0, Day.NEVER);
      default -> new Raise(asked, wanted, reason, decided, "REFUSED", 0, Day.NEVER);
    };
  }

  /** From the day on which more is asked than is left, nothing that can be stopped is paid. */
  private BitSet stopped(ContractPlan contract, Ceiling ceiling, boolean inPart) {
    BitSet stopped = new BitSet();
    long paid = 0;
    for (int day = contract.first(); day <= window.last(); day++) {
      Long limit = ceiling.on(day);
      long asked = ledger.on(contract.index(), Measure.CLAIMED, 0, day);
      long granted = ledger.on(contract.index(), Measure.GRANTED, 0, day);
      if (limit != null && paid + asked > limit) {
        stopped.set(day - contract.first());
        long stoppable = ledger.on(contract.index(), Measure.STOPPABLE, 0, day);
        granted -= inPart ? stoppable / 2 : stoppable;
      }
      paid += granted;
    }
    return stopped;
  }

  /** What was paid above the ceiling is asked back in spring. */
  private @Nullable Settlement settlement(ContractPlan contract, Ceiling ceiling) {
    int on = contract.last() + 95;
    Long limit = ceiling.on(contract.last());
    boolean settles = contract.terms().regime() != Regime.STOP_PAYMENT && window.isKnown(on + 3);
    if (!settles || limit == null) {
      return null;
    }
    long excess = ledger.total(contract.index(), Measure.GRANTED, 0) - limit;
    if (excess <= 0) {
      return null;
    }
    boolean told = contract.index() % 2 == 0;
    long terminal = ledger.total(contract.index(), Measure.TERMINAL, 0);
    String method =
        contract.index() % 6 == 1
            ? "WAIVED"
            : contract.terms().regime() == Regime.RECOVER ? "RECOVERY" : "SET_OFF";
    return new Settlement(method, on, excess, Math.min(excess, terminal), told);
  }
}

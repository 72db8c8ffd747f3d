package nl.plafondwacht.sample.insurer.truth;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.truth.Ledger.Measure;
import nl.plafondwacht.sample.insurer.truth.PersonTruth.ContractLine;
import nl.plafondwacht.sample.insurer.world.InsurerTime;
import nl.plafondwacht.sample.insurer.world.World;

/** Adds persons up to contracts. One thread only; tallies of several threads add up. */
public final class Tally {
  private static final int LEVELS = Strictness.ALL.size();

  private final InsurerTime window;
  private final Ledger ledger;
  private final long[] persons;
  private final long[] between;
  private final long[] refused;

  public Tally(World world) {
    this.window = world.window();
    this.ledger = new Ledger(world.contracts(), window);
    int cells = world.contracts().size() * LEVELS;
    this.persons = new long[cells];
    this.between = new long[cells];
    this.refused = new long[cells];
  }

  public Ledger ledger() {
    return ledger;
  }

  long persons(int contract, int strictness) {
    return persons[contract * LEVELS + strictness];
  }

  long between(int contract, int strictness) {
    return between[contract * LEVELS + strictness];
  }

  long refused(int contract, int strictness) {
    return refused[contract * LEVELS + strictness];
  }

  public void add(Tally other) {
    ledger.add(other.ledger);
    for (int i = 0; i < persons.length; i++) {
      persons[i] += other.persons[i];
      between[i] += other.between[i];
      refused[i] += other.refused[i];
    }
  }

  /** Demand and decisions, as far as they don't depend on ceilings. */
  public void add(PersonTruth truth) {
    for (ContractLine line : truth.counting()) {
      int day = line.net().line().start();
      int contract = line.contract().index();
      long demand = line.net().demand();
      ledger.add(contract, Measure.DEMAND, 0, day, demand);
      for (int level = 0; level < LEVELS; level++) {
        long share = line.share(demand, level);
        if (share != 0) {
          Measure measure = line.registered() ? Measure.EXCLUDED : Measure.TERMINAL;
          ledger.add(contract, measure, level, day, share);
        }
        if (!line.net().isExplained() && !line.net().sentAgain()) {
          refused[contract * LEVELS + level] += line.share(line.net().refused(), level);
        }
      }
      decision(line);
    }
  }

  private void decision(ContractLine line) {
    Net net = line.net();
    Decision decided = net.decided();
    if (decided == null) {
      return;
    }
    int contract = line.contract().index();
    ledger.add(contract, Measure.DECIDED, 0, decided.on(), 1);
    ledger.add(contract, Measure.GRANTED, 0, decided.on(), net.granted());
    ledger.add(contract, Measure.CLAIMED, 0, decided.on(), net.isMoot() ? 0 : net.claimed());
    if (net.line().plain() && !line.registered()) {
      ledger.add(contract, Measure.STOPPABLE, 0, decided.on(), net.granted());
    }
  }

  /** Persons and euros between bound with and without terminal care. */
  public void addBetween(PersonTruth truth, Bindings bindings) {
    for (int level = 0; level < LEVELS; level++) {
      if (!truth.episodes(Strictness.ALL.get(level)).isEmpty()) {
        addBetween(truth, bindings, level);
      }
    }
  }

  private void addBetween(PersonTruth truth, Bindings bindings, int level) {
    Map<Integer, BitSet> homeCare = new HashMap<>();
    for (ContractLine line : truth.counting()) {
      if (line.isInCarveOut(level) && line.isHomeCare()) {
        homeCare
            .computeIfAbsent(line.contract().index(), index -> new BitSet())
            .or(line.terminal().get(level));
      }
    }
    homeCare.forEach(
        (contract, days) -> {
          retain(days, bindings.of(contract, level));
          persons[contract * LEVELS + level] += days.isEmpty() ? 0 : 1;
        });
    amounts(truth, homeCare, level);
  }

  /** What was asked for terminal days between, contract by contract. */
  private void amounts(PersonTruth truth, Map<Integer, BitSet> homeCare, int level) {
    for (ContractLine line : truth.counting()) {
      BitSet days = homeCare.get(line.contract().index());
      if (days != null && line.isInCarveOut(level)) {
        BitSet inside = (BitSet) line.terminal().get(level).clone();
        inside.and(days);
        between[line.contract().index() * LEVELS + level] +=
            line.part(line.net().demand(), inside.cardinality());
      }
    }
  }

  private void retain(BitSet days, Binding binding) {
    BitSet between = new BitSet();
    Residence.fill(between, binding.from(), binding.to(), window, true);
    days.and(between);
  }
}

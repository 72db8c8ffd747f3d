package nl.plafondwacht.sample.insurer.payment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.ListIterator;
import nl.plafondwacht.sample.insurer.care.Decision;
import nl.plafondwacht.sample.insurer.care.Line;
import nl.plafondwacht.sample.insurer.care.Performance;
import nl.plafondwacht.sample.insurer.care.PersonFile;
import nl.plafondwacht.sample.insurer.care.Planted.Restriction;
import nl.plafondwacht.sample.insurer.truth.Bindings;
import nl.plafondwacht.sample.insurer.truth.Ceiling;
import nl.plafondwacht.sample.insurer.truth.Ledger;
import nl.plafondwacht.sample.insurer.world.ContractPlan;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Hindrance;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Method;
import nl.plafondwacht.sample.insurer.world.ContractPlan.Scope;
import nl.plafondwacht.sample.insurer.world.World;

/** The agreements of all contracts. Chosen from a first pass; after that they only say. */
public final class Agreements {
  private final World world;
  private final List<Agreement> all = new ArrayList<>();
  private final Bindings bindings;

  private Agreements(World world, Ledger ledger) {
    this.world = world;
    Choice choice = new Choice(world, ledger);
    world.contracts().forEach(contract -> all.add(choice.of(contract)));
    this.bindings = new Bindings(world, ceilings(), ledger);
  }

  /** Chooses what fits the demand of the first pass. */
  public static Agreements choose(World world, Ledger firstPass) {
    return new Agreements(world, firstPass);
  }

  public Agreement of(ContractPlan contract) {
    return all.get(contract.index());
  }

  public List<Ceiling> ceilings() {
    return all.stream().map(Agreement::ceiling).toList();
  }

  public Bindings bindings() {
    return bindings;
  }

  /** Refuses what is decided on days on which nothing is paid. */
  public void apply(PersonFile file) {
    ListIterator<Line> lines = file.lines().listIterator();
    while (lines.hasNext()) {
      Line line = lines.next();
      Decision decision = line.decision();
      if (line.contract() >= 0 && line.plain() && decision != null) {
        ContractPlan contract = world.contracts().get(line.contract());
        if (isStopped(contract, line, decision, file)) {
          lines.set(refused(file, contract, line, decision));
        }
      }
    }
  }

  private boolean isStopped(ContractPlan contract, Line line, Decision decision, PersonFile file) {
    BitSet stopped = of(contract).stopped();
    boolean outside =
        contract.scope() == Scope.BY_CODE && line.what() == Performance.HOME_CARE_TERMINAL;
    boolean registered =
        contract.terms().method() == Method.BY_REGISTRATION
            && file.registrations().stream()
                .anyMatch(row -> contract.provider().agbs().contains(row.agb()));
    return stopped.get(decision.on() - contract.first()) && !outside && !registered;
  }

  private Line refused(PersonFile file, ContractPlan contract, Line line, Decision decision) {
    long granted = of(contract).inPart() ? line.claimed() / 2 : 0;
    boolean terminal =
        line.end() >= file.life().end().terminalFrom()
            && line.start() <= file.life().end().terminalTo();
    if (terminal) {
      file.restrictions()
          .add(
              new Restriction(
                  contract.index(),
                  Hindrance.E1,
                  line.start(),
                  line.end(),
                  line.claimed() - granted));
    }
    return line.refused(new Decision(decision.on(), granted, Decision.Answer.CEILING));
  }
}

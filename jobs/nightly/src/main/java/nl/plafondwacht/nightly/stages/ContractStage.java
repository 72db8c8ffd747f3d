package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.RangeFacts;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.rules.ContractNight;
import nl.plafondwacht.rules.reference.Reference;

/** Applies the rules to every contract, from the facts of all person ranges. */
final class ContractStage implements Stage {
  private final Reference reference;
  private final List<PersonRange> ranges;
  private final FactsFolder facts;
  private final Consumer<Result> result;

  /** What the contracts stage found. */
  record Result(List<ContractNight> contracts, RangeFacts facts) {
    static final Result NONE = new Result(List.of(), new RangeFacts());
  }

  ContractStage(
      Reference reference, List<PersonRange> ranges, FactsFolder facts, Consumer<Result> result) {
    this.reference = reference;
    this.ranges = ranges;
    this.facts = facts;
    this.result = result;
  }

  @Override
  public String name() {
    return "contracts";
  }

  @Override
  public List<String> units() {
    return List.of("all");
  }

  @Override
  public void run(String unit) throws IOException {
    RangeFacts all = facts.read(ranges.stream().map(PersonRange::name).toList());
    List<ContractNight> contracts =
        reference.contracts().contracts().stream()
            .map(contract -> ContractNight.of(contract, all.contracts(), reference))
            .toList();
    result.accept(new Result(contracts, all));
  }
}

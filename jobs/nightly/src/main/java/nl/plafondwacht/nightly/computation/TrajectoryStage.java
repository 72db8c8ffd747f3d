package nl.plafondwacht.nightly.computation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import nl.plafondwacht.files.table.Rows;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.RangeFacts;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.PersonReader;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;

/** Applies the rules to every person, person range by person range. */
final class TrajectoryStage implements Stage {
  private final Store store;
  private final Manifest manifest;
  private final Reference reference;
  private final List<PersonRange> ranges;
  private final FactsFolder facts;
  private final Progress progress;

  /**
   * Works on the ranges given.
   *
   * @param ranges together all persons
   */
  TrajectoryStage(
      Store store,
      Manifest manifest,
      Reference reference,
      List<PersonRange> ranges,
      FactsFolder facts,
      Progress progress) {
    this.store = store;
    this.manifest = manifest;
    this.reference = reference;
    this.ranges = ranges;
    this.facts = facts;
    this.progress = progress;
  }

  @Override
  public String name() {
    return "trajectories";
  }

  @Override
  public List<String> units() {
    return ranges.stream().map(PersonRange::name).toList();
  }

  @Override
  public void run(String unit) throws IOException {
    if (facts.isComplete(unit)) {
      return;
    }
    PersonRange range = PersonRange.named(unit);
    NavigableMap<String, PersonFacts> persons =
        new PersonReader(store, manifest, reference.runDate()).read(range);
    RangeFacts found = new RangeFacts();
    try (Rows<Declaration> lines = store.lines(manifest, range, facts.sortSpace(unit, "lines"))) {
      add(lines, persons, found);
    }
    facts.write(unit, found);
  }

  /** Everyone of whom a line or a fact is known, in the order of pseudonyms. */
  private void add(
      Rows<Declaration> lines, NavigableMap<String, PersonFacts> persons, RangeFacts found) {
    List<Declaration> own = new ArrayList<>();
    while (lines.hasNext()) {
      Declaration line = lines.next();
      if (!own.isEmpty() && !own.get(0).claim().person().equals(line.claim().person())) {
        addWithThoseBefore(own, persons, found);
        own.clear();
      }
      own.add(line);
    }
    if (!own.isEmpty()) {
      addWithThoseBefore(own, persons, found);
    }
    addWithoutLines(persons.values(), found);
  }

  private void addWithThoseBefore(
      List<Declaration> own, NavigableMap<String, PersonFacts> persons, RangeFacts found) {
    String person = own.get(0).claim().person();
    NavigableMap<String, PersonFacts> before = persons.headMap(person, false);
    addWithoutLines(before.values(), found);
    before.clear();
    PersonFacts known = persons.remove(person);
    add(known == null ? PersonFacts.unknown(person) : known, own, found);
  }

  private void addWithoutLines(Collection<PersonFacts> persons, RangeFacts found) {
    for (PersonFacts person : persons) {
      add(person, List.of(), found);
    }
  }

  private void add(PersonFacts person, List<Declaration> own, RangeFacts found) {
    found.add(PersonResult.of(person, own, reference));
    progress.add(own.size(), 0);
  }
}

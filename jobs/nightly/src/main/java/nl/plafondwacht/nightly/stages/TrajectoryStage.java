package nl.plafondwacht.nightly.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.nightly.facts.FactsFolder;
import nl.plafondwacht.nightly.facts.RangeFacts;
import nl.plafondwacht.nightly.host.Progress;
import nl.plafondwacht.nightly.host.Stage;
import nl.plafondwacht.nightly.store.Manifest;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.PersonReading;
import nl.plafondwacht.nightly.store.Store;
import nl.plafondwacht.rules.PersonNight;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.store.table.Rows;

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
    Map<String, PersonFacts> persons =
        new PersonReading(store, manifest, reference.runDate()).read(range);
    try (RangeFacts found = facts.start(unit);
        Rows<Declaration> lines = store.lines(manifest, range, facts.sortSpace(unit, "lines"))) {
      List<Declaration> own = new ArrayList<>();
      while (lines.hasNext()) {
        Declaration line = lines.next();
        if (!own.isEmpty() && !own.get(0).claim().person().equals(line.claim().person())) {
          add(own, persons, found);
          own.clear();
        }
        own.add(line);
      }
      add(own, persons, found);
      facts.write(unit, found);
    }
  }

  private void add(List<Declaration> own, Map<String, PersonFacts> persons, RangeFacts found)
      throws IOException {
    if (!own.isEmpty()) {
      String person = own.get(0).claim().person();
      PersonFacts known = persons.getOrDefault(person, PersonFacts.unknown(person));
      PersonNight night = PersonNight.of(known, own, reference);
      found.add(night);
      found.addEpisodes(known, night.trajectory());
      progress.add(own.size(), 0);
    }
  }
}

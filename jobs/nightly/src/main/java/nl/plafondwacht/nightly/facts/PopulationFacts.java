package nl.plafondwacht.nightly.facts;

import nl.plafondwacht.rules.PersonResult;
import nl.plafondwacht.rules.uptake.UptakeFacts;

/**
 * Counts about the persons of one range or, merged, of all: titles and classes, and which way their
 * rows went.
 */
public record PopulationFacts(UptakeFacts uptake, Flow flow) {
  /** Of nobody yet. */
  static PopulationFacts none() {
    return new PopulationFacts(new UptakeFacts(), new Flow());
  }

  void add(PersonResult night) {
    uptake.add(night.uptake());
    flow.add(night);
  }
}

package nl.plafondwacht.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plafondwacht.rules.ceiling.ContractFacts;
import nl.plafondwacht.rules.claim.Declaration;
import nl.plafondwacht.rules.reference.PersonFacts;
import nl.plafondwacht.rules.reference.Reference;
import nl.plafondwacht.rules.shown.Disclosure;
import nl.plafondwacht.rules.uptake.UptakeFacts;

/**
 * The whole night in plain Java: read this first. The batch job does the same person range by
 * person range, and a test holds that both say the same.
 *
 * @param persons everyone of whom a row or a fact is known, by pseudonym
 * @param contracts in id order; every contract known on the run date, with or without lines
 * @param uptake counts about all persons: titles and classes
 */
public record Night(List<PersonResult> persons, List<ContractNight> contracts, UptakeFacts uptake) {

  /** Runs the night of which everybody sees everything. */
  public static Night run(
      List<Declaration> rows, Map<String, PersonFacts> facts, Reference reference) {
    return run(rows, facts, reference, new Disclosure(1));
  }

  /**
   * Runs the night.
   *
   * @param rows every row of the declarations feed that was not quarantined, in any order
   * @param facts what is known of persons on the run date, by pseudonym
   * @param purchasing what purchasing may see
   */
  public static Night run(
      List<Declaration> rows,
      Map<String, PersonFacts> facts,
      Reference reference,
      Disclosure purchasing) {
    List<PersonResult> persons = new ArrayList<>();
    ContractFacts contractFacts = new ContractFacts();
    UptakeFacts uptake = new UptakeFacts();
    byPerson(rows, facts)
        .forEach(
            (person, own) -> {
              PersonFacts known = facts.getOrDefault(person, PersonFacts.unknown(person));
              PersonResult night = PersonResult.of(known, own, reference);
              contractFacts.add(night.contracts().counting(), night.trajectories());
              uptake.add(night.uptake());
              persons.add(night);
            });
    List<ContractNight> contracts =
        reference.contracts().contracts().stream()
            .map(
                contract ->
                    ContractNight.of(
                        contract, contractFacts.of(contract.id()), reference, purchasing))
            .toList();
    return new Night(persons, contracts, uptake);
  }

  /**
   * Whoever a row or a fact speaks of: terminal care may be registered where nothing is declared.
   */
  private static Map<String, List<Declaration>> byPerson(
      List<Declaration> rows, Map<String, PersonFacts> facts) {
    Map<String, List<Declaration>> byPerson = new TreeMap<>();
    facts.keySet().forEach(person -> byPerson.put(person, new ArrayList<>()));
    for (Declaration row : rows) {
      byPerson.computeIfAbsent(row.claim().person(), person -> new ArrayList<>()).add(row);
    }
    return byPerson;
  }
}

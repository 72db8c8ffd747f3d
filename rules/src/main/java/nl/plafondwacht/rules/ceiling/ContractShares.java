package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * What each person adds to one contract by month: the contract's figures, taken apart by person.
 * Persons are numbers in the order in which they were first spoken of. Not safe for use by several
 * threads.
 */
public final class ContractShares {
  private final Map<String, Integer> persons = new HashMap<>();
  private final Map<Place, Column> columns = new HashMap<>();

  /** A strictness here is the part of a ledger: strict, or what another level has more or less. */
  private record Place(Measure measure, Strictness part, LocalDate month) {}

  /** The amounts of the persons that have one. */
  private static final class Column {
    private static final int ROOM = 8;

    private int[] persons = new int[ROOM];
    private long[] amounts = new long[ROOM];
    private int count;

    void add(int person, long amount) {
      if (count == persons.length) {
        persons = Arrays.copyOf(persons, 2 * count);
        amounts = Arrays.copyOf(amounts, 2 * count);
      }
      persons[count] = person;
      amounts[count] = amount;
      count++;
    }

    void addTo(long[] byPerson) {
      for (int at = 0; at < count; at++) {
        byPerson[persons[at]] = Math.addExact(byPerson[persons[at]], amounts[at]);
      }
    }
  }

  /** Adds what one part of a person's ledger says of a month. */
  public void add(
      String person, Strictness part, LocalDate month, ToLongFunction<Measure> amounts) {
    int number = number(person);
    for (Measure measure : Measure.OF_PERSONS) {
      long amount = amounts.applyAsLong(measure);
      if (amount != 0) {
        columns
            .computeIfAbsent(new Place(measure, part, month), place -> new Column())
            .add(number, amount);
      }
    }
  }

  /** The person's number; a new one for a person not spoken of before. */
  public int number(String person) {
    Integer next = persons.size();
    Integer known = persons.putIfAbsent(person, next);
    return known == null ? next : known;
  }

  /** How many persons were spoken of. */
  public int persons() {
    return persons.size();
  }

  /** The amounts of a month, by person. */
  public long[] month(Measure measure, Strictness level, LocalDate month) {
    long[] byPerson = new long[persons.size()];
    columns.forEach(
        (place, column) -> {
          if (place.month.equals(month)) {
            addTo(byPerson, measure, level, place, column);
          }
        });
    return byPerson;
  }

  /** The amounts of all months, by person. */
  public long[] total(Measure measure, Strictness level) {
    long[] byPerson = new long[persons.size()];
    columns.forEach((place, column) -> addTo(byPerson, measure, level, place, column));
    return byPerson;
  }

  private static void addTo(
      long[] byPerson, Measure measure, Strictness level, Place place, Column column) {
    if (place.measure == measure && (place.part == level || place.part == Strictness.STRICT)) {
      column.addTo(byPerson);
    }
  }
}

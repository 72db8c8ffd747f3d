package nl.plafondwacht.rules.ceiling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * What each person adds to one contract by month: the contract's figures, taken apart by person.
 * Persons are numbers in the order in which they were first spoken of. Not safe for use by several
 * threads.
 */
public final class ContractShares {
  private static final int PART_AT = 40;
  private static final int DAY_AT = 8;
  private static final long DAY = (1L << (PART_AT - DAY_AT)) - 1;
  private static final long MEASURE = (1L << DAY_AT) - 1;

  private final Map<String, Integer> persons = new HashMap<>();

  /** By place of the part, day and measure, as in {@link ContractLedger#packed}. */
  private final Map<Long, Column> columns = new HashMap<>();

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

  /** Adds what a person adds. */
  public void add(PersonShare share) {
    int number = number(share.person());
    long[] packed = share.packed();
    int at = 0;
    while (at < packed.length) {
      long monthOfPart = key(packed[at], packed[at + 1]);
      long present = packed[at + 2];
      at += 3;
      for (long left = present; left != 0; left &= left - 1) {
        columns
            .computeIfAbsent(
                monthOfPart | Long.numberOfTrailingZeros(left), measure -> new Column())
            .add(number, packed[at++]);
      }
    }
  }

  private static long key(long part, long epochDay) {
    return (part << PART_AT) | ((epochDay & DAY) << DAY_AT);
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
    for (int part : parts(level)) {
      Column column = columns.get(key(part, month.toEpochDay()) | Ledger.place(measure));
      if (column != null) {
        column.addTo(byPerson);
      }
    }
    return byPerson;
  }

  /** The amounts of all months, by person. */
  public long[] total(Measure measure, Strictness level) {
    long[] byPerson = new long[persons.size()];
    for (int part : parts(level)) {
      columns.forEach(
          (key, column) -> {
            if (key >> PART_AT == part && (key & MEASURE) == Ledger.place(measure)) {
              column.addTo(byPerson);
            }
          });
    }
    return byPerson;
  }

  /** A level is the strict part and what it has more or less. */
  private static int[] parts(Strictness level) {
    int strict = Strictness.ALL.indexOf(Strictness.STRICT);
    return level == Strictness.STRICT
        ? new int[] {strict}
        : new int[] {strict, Strictness.ALL.indexOf(level)};
  }
}

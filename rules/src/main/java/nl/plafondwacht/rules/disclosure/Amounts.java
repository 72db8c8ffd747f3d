package nl.plafondwacht.rules.disclosure;

import java.util.Arrays;

/** What each person of a contract adds to a figure; persons are numbers from 0. */
public final class Amounts {
  private static final int NOT_COUNTED = -1;

  private final long[] ofPersons;
  private int persons = NOT_COUNTED;

  private Amounts(long[] ofPersons) {
    this.ofPersons = ofPersons;
  }

  /** The amounts given, by person. */
  public static Amounts of(long... ofPersons) {
    return new Amounts(ofPersons.clone());
  }

  public long sum() {
    long sum = 0;
    for (long amount : ofPersons) {
      sum = Math.addExact(sum, amount);
    }
    return sum;
  }

  /** Persons with another amount than 0. */
  public long persons() {
    if (persons == NOT_COUNTED) {
      int count = 0;
      for (long amount : ofPersons) {
        count += amount == 0 ? 0 : 1;
      }
      persons = count;
    }
    return persons;
  }

  /** What is left without a part of it. */
  public Amounts less(Amounts part) {
    return plus(part, -1);
  }

  /** Both together. */
  public Amounts plus(Amounts other) {
    return plus(other, 1);
  }

  private Amounts plus(Amounts other, int sign) {
    long[] sums = ofPersons.clone();
    for (int person = 0; person < sums.length; person++) {
      sums[person] += sign * other.ofPersons[person];
    }
    return new Amounts(sums);
  }

  boolean isNothing() {
    return persons() == 0;
  }

  /** Whether every person adds the same to both. */
  public boolean isSame(Amounts other) {
    return Arrays.equals(ofPersons, other.ofPersons);
  }

  /** The array itself, to be read only: the check looks at it millions of times. */
  long[] read() {
    return ofPersons;
  }
}

package nl.plafondwacht.rules.disclosure;

import java.util.Arrays;

/** What each person of a contract adds to a figure; persons are numbers from 0. */
public final class Amounts {
  private final long[] ofPersons;

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
    return Arrays.stream(ofPersons).filter(amount -> amount != 0).count();
  }

  /** What is left without a part of it. */
  public Amounts less(Amounts part) {
    long[] rest = ofPersons.clone();
    Arrays.setAll(rest, person -> rest[person] - part.ofPersons[person]);
    return new Amounts(rest);
  }

  /** Both together. */
  public Amounts plus(Amounts other) {
    long[] sums = ofPersons.clone();
    Arrays.setAll(sums, person -> sums[person] + other.ofPersons[person]);
    return new Amounts(sums);
  }

  boolean isNothing() {
    for (long amount : ofPersons) {
      if (amount != 0) {
        return false;
      }
    }
    return true;
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

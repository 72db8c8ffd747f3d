package nl.plafondwacht.sample.insurer.truth;

import nl.plafondwacht.sample.insurer.chance.Day;

/** What was declared before a death that is known (rules T7, U2). */
final class LastYear {
  private static final int YEAR = 365;
  private static final int LAST_DAYS = 90;
  private static final int ADULT = 18;

  private final PersonTruth truth;
  private final int death;

  /** For somebody whose death is known. */
  LastYear(PersonTruth truth) {
    this.truth = truth;
    this.death = truth.death();
  }

  /** Whether anything but talks about wishes said that somebody was dying. */
  boolean isMarked() {
    return isMarkedAfter(death - YEAR);
  }

  private boolean isMarkedAfter(int day) {
    return truth.signs().any(false).stream().anyMatch(mark -> mark.last() > day);
  }

  /**
   * Whether the last days (90, of a child 365) have a line that counts, but nothing about dying or
   * wishes; what was said earlier in the year does not matter here.
   */
  boolean isNotDeterminable() {
    int after = death - (Day.age(truth.born(), death) < ADULT ? YEAR : LAST_DAYS);
    boolean declared =
        truth.nets().stream().anyMatch(net -> net.isDebit() && isWithin(net.line().start(), after));
    boolean planned =
        truth.signs().planning().stream().anyMatch(mark -> isWithin(mark.first(), after));
    return declared && !planned && !isMarkedAfter(after);
  }

  /** Whether a title was declared in it. */
  boolean holds(Iterable<Integer> days) {
    for (int day : days) {
      if (isWithin(day, death - YEAR)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(int day, int after) {
    return day > after && day <= death;
  }
}

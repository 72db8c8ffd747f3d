package nl.plafondwacht.sample.insurer.life;

import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;

/**
 * A simulated person, as nobody sees them: the truth from which declarations follow. Days are epoch
 * days, {@code Day.NEVER} when they do not come.
 *
 * @param group index of the insurer group
 * @param end how and where this life ends, or that it does not within the window
 * @param wlzFrom first day of a Wlz indication
 */
public record Life(
    long number,
    Chance chance,
    int born,
    int sex,
    int region,
    int group,
    int uzovi,
    End end,
    int wlzFrom,
    WlzForm wlzForm) {

  /** Why somebody died. */
  public enum Cause {
    CANCER,
    HEART_FAILURE,
    DEMENTIA,
    OTHER_ILLNESS,
    SUDDEN,
    NONE
  }

  /** Where somebody lived on the last day. */
  public enum Place {
    HOME,
    NURSING_HOME,
    HOSPITAL,
    HIGH_CARE_HOSPICE,
    NEARLY_HOME,
    NONE
  }

  /** In what form Wlz care is delivered. */
  public enum WlzForm {
    NONE,
    STAY,
    VPT,
    MPT,
    PGB
  }

  /**
   * The last phase.
   *
   * @param died day of death
   * @param terminalFrom first day of the terminal phase; a phase without a death ends by itself
   * @param movedOn day of the move to the place of death, when that is not where they lived
   */
  public record End(
      Cause cause, Place place, Place wish, int died, int knownOn, int terminalFrom, int movedOn) {
    static final End NONE =
        new End(Cause.NONE, Place.NONE, Place.NONE, Day.NEVER, Day.NEVER, Day.NEVER, Day.NEVER);

    private static final int LONGEST_WITHOUT_DEATH = 120;

    /** Last day of the terminal phase, NEVER without one. */
    public int terminalTo() {
      if (terminalFrom == Day.NEVER) {
        return Day.NEVER;
      }
      return died == Day.NEVER ? terminalFrom + LONGEST_WITHOUT_DEATH : died;
    }

    public boolean isTerminal() {
      return terminalFrom != Day.NEVER;
    }

    public boolean isExpectedDeath() {
      return died != Day.NEVER && isTerminal();
    }
  }

  public int died() {
    return end.died();
  }

  public int age(int day) {
    return Day.age(born, day);
  }

  /** Postcodes start with 0, none in the Netherlands does; the second digit is the region. */
  public String postcode4() {
    return "0" + region + (10 + number % 7);
  }
}

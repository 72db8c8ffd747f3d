package nl.plafondwacht.sample.insurer.life;

import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;
import nl.plafondwacht.sample.insurer.life.Life.Cause;
import nl.plafondwacht.sample.insurer.life.Life.End;
import nl.plafondwacht.sample.insurer.life.Life.Place;

/** How lives end: two in three after an illness, at the places that are published. */
final class Ends {
  private static final double WITH_ILLNESS = 0.66;
  private static final double OUTLIVES_THE_PHASE = 0.0015;
  private static final int ADULT = 18;
  private static final int OLD = 75;
  private static final int NURSING_HOME_FROM = 60;

  private Ends() {}

  static End of(Chance chance, int born, int died, int first, int last) {
    if (died == Day.NEVER) {
      return outlived(chance, born, first, last);
    }
    int knownOn = died + chance.between(1, 14, Purpose.KNOWN, 0);
    if (!chance.happens(WITH_ILLNESS, Purpose.ILLNESS, 0)) {
      return new End(Cause.SUDDEN, Place.HOME, Place.HOME, died, knownOn, Day.NEVER, Day.NEVER);
    }
    Place place = place(chance, Day.age(born, died));
    int length = phase(chance, Day.age(born, died));
    int moved = moved(chance, place, died, length);
    return new End(cause(chance), place, wish(chance, place), died, knownOn, died - length, moved);
  }

  /** A few elderly people live longer than their phase. */
  private static End outlived(Chance chance, int born, int first, int last) {
    boolean happens =
        Day.age(born, first) >= OLD && chance.happens(OUTLIVES_THE_PHASE, Purpose.PHASE, 9);
    if (!happens) {
      return End.NONE;
    }
    int from = first + chance.below(last - first + 1, Purpose.PHASE, 8);
    return new End(cause(chance), Place.HOME, Place.HOME, Day.NEVER, Day.NEVER, from, Day.NEVER);
  }

  private static Cause cause(Chance chance) {
    double drawn = chance.unit(Purpose.CAUSE, 0);
    if (drawn < 0.41) {
      return Cause.CANCER;
    }
    return drawn < 0.65 ? Cause.HEART_FAILURE : drawn < 0.81 ? Cause.DEMENTIA : Cause.OTHER_ILLNESS;
  }

  private static Place place(Chance chance, int age) {
    double drawn = chance.unit(Purpose.PLACE_OF_DEATH, 0);
    if (drawn < 0.355) {
      return age < NURSING_HOME_FROM ? Place.HOSPITAL : Place.NURSING_HOME;
    }
    if (drawn < 0.54) {
      return Place.HOSPITAL;
    }
    return drawn < 0.58 ? Place.HIGH_CARE_HOSPICE : drawn < 0.62 ? Place.NEARLY_HOME : Place.HOME;
  }

  private static Place wish(Chance chance, Place place) {
    return chance.happens(0.7, Purpose.WISH, 0) ? Place.HOME : place;
  }

  /** Days; half of the phases last less than a month, some much longer, a child's above all. */
  private static int phase(Chance chance, int age) {
    double drawn = chance.unit(Purpose.PHASE, 0);
    int days = 8 + (int) (95 * drawn * drawn);
    boolean prolonged = chance.happens(0.05, Purpose.PHASE, 1);
    return age < ADULT ? days * 2 : prolonged ? days + 90 : days;
  }

  private static int moved(Chance chance, Place place, int died, int length) {
    return switch (place) {
      case HOSPITAL -> died - Math.min(length, chance.between(2, 12, Purpose.PHASE, 2));
      case HIGH_CARE_HOSPICE, NEARLY_HOME ->
          died - Math.min(length, chance.between(6, 40, Purpose.PHASE, 3));
      default -> Day.NEVER;
    };
  }
}

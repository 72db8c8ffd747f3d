package nl.plafondwacht.sample.insurer.life;

import nl.plafondwacht.sample.insurer.chance.Chance;
import nl.plafondwacht.sample.insurer.chance.Day;
import nl.plafondwacht.sample.insurer.chance.Purpose;

/** Ages of a population and chances of death by age; about one in a hundred dies in a year. */
final class Mortality {
  private static final int YEAR = 365;
  private static final int[] FROM_AGE = {0, 18, 40, 65, 75, 85, 95};
  private static final int[] TO_AGE = {17, 39, 64, 74, 84, 94, 102};
  private static final double[] SHARE = {0.185, 0.28, 0.332, 0.113, 0.066, 0.0222, 0.0018};
  private static final double[] DIES = {0.0003, 0.0005, 0.0036, 0.0155, 0.046, 0.15, 0.33};

  private Mortality() {}

  /** Epoch day of birth of somebody who lives on the first day. */
  static int born(Chance chance, int firstDay) {
    double drawn = chance.unit(Purpose.BIRTH, 0);
    int band = 0;
    while (band < SHARE.length - 1 && drawn >= SHARE[band]) {
      drawn -= SHARE[band];
      band++;
    }
    int years = chance.between(FROM_AGE[band], TO_AGE[band], Purpose.BIRTH, 1);
    return firstDay - years * 365 - years / 4 - 1 - chance.below(YEAR, Purpose.BIRTH, 2);
  }

  /** Epoch day of death within the days given, or NEVER. */
  static int died(Chance chance, int born, int first, int last) {
    for (int from = first, year = 0; from <= last; from += YEAR, year++) {
      if (chance.happens(DIES[band(Day.age(born, from))], Purpose.DEATH, year)) {
        int day = from + chance.below(YEAR, Purpose.DEATH_DAY, year);
        return day <= last ? day : Day.NEVER;
      }
    }
    return Day.NEVER;
  }

  private static int band(int age) {
    int band = SHARE.length - 1;
    while (age < FROM_AGE[band] && band > 0) {
      band--;
    }
    return band;
  }
}

package nl.plafondwacht.nightly.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Chance with a seed, in the words the random inbox needs. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** True in {@code percent} of a hundred throws. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From {@code least} to {@code most}, both included. */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // List.of only reads the array
  final <T> T pick(T... values) {
    return pick(List.of(values));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  LocalDate dayAround(LocalDate day, int before, int after) {
    return day.plusDays(number(-before, after));
  }

  /** Cents as the contract's text, with two decimals or as few as the amount allows. */
  String amount(long cents) {
    if (cents % 100 == 0 && chance(20)) {
      return Long.toString(cents / 100);
    }
    if (cents % 10 == 0 && chance(20)) {
      return String.format(Locale.ROOT, "%d.%d", cents / 100, cents % 100 / 10);
    }
    return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
  }
}

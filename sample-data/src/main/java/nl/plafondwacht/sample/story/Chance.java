package nl.plafondwacht.sample.story;

import java.util.SplittableRandom;

/** Chance that repeats itself: what comes out for n depends on the seed and n alone. */
final class Chance {

  private static final long SEED = 20_261_120;

  private Chance() {}

  /** A whole number from 0 to {@code bound}, exclusive. */
  static int below(int bound, long n) {
    return (int) Math.floorMod(new SplittableRandom(SEED * 1_000_003 + n).nextLong(), (long) bound);
  }
}

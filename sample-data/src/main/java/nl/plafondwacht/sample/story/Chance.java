package nl.plafondwacht.sample.story;

import java.util.SplittableRandom;

/** Chance that repeats itself: what comes out for n depends on the seed and n alone. */
final class Chance {

  private static final long SEED = 20_261_120;

  private Chance() {}

  static SplittableRandom of(long n) {
    return new SplittableRandom(SEED * 1_000_003 + n);
  }
}

package nl.plafondwacht.sample.insurer.chance;

import java.util.HexFormat;

/**
 * Random numbers of one subject. Each is a function of seed, subject, purpose and index alone
 * (SplitMix64 over a counter), so that nobody's numbers depend on anybody else's.
 */
public final class Chance {
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final long SUBJECT_STEP = 0xd1342543de82ef95L;
  private static final long PURPOSE_STEP = 0xaf251af3b0f025b5L;

  private final long key;

  private Chance(long key) {
    this.key = key;
  }

  /** The numbers of one subject under a seed. */
  public static Chance of(long seed, long subject) {
    return new Chance(mixed(mixed(seed + STEP) + (subject + 1) * SUBJECT_STEP));
  }

  public long bits(Purpose purpose, int index) {
    return mixed(key + purpose.code() * PURPOSE_STEP + (index + 1L) * STEP);
  }

  /** From 0 inclusive to {@code bound} exclusive. */
  public int below(int bound, Purpose purpose, int index) {
    return (int) (((bits(purpose, index) >>> 32) * bound) >>> 32);
  }

  /** From {@code low} to {@code high}, both inclusive. */
  public int between(int low, int high, Purpose purpose, int index) {
    return low + below(high - low + 1, purpose, index);
  }

  /** From 0 inclusive to 1 exclusive. */
  public double unit(Purpose purpose, int index) {
    return (bits(purpose, index) >>> 11) * 0x1p-53;
  }

  public boolean happens(double probability, Purpose purpose, int index) {
    return unit(purpose, index) < probability;
  }

  /** 32 hex digits, as if a pseudonym; no citizen number stands behind it. */
  public String pseudonym() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(bits(Purpose.PSEUDONYM, 0))
        + hex.toHexDigits(bits(Purpose.PSEUDONYM, 1));
  }

  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}

package nl.plafondwacht.rules.ceiling;

import nl.plafondwacht.rules.trajectory.ByStrictness;
import nl.plafondwacht.rules.trajectory.Strictness;

/**
 * A contract's ledger at every strictness. Kept are the strict ledger and, for each other level,
 * what it has more or less than strict: little, so that three levels take hardly more room than
 * one. Parts of different persons add up in any order. Not safe for use by several threads.
 */
public final class ContractLedger {
  private final ByStrictness<Ledger> parts = ByStrictness.each(level -> new Ledger());

  /** The strict ledger, or what another level has more or less; adding to it is adding to this. */
  public Ledger part(Strictness strictness) {
    return parts.at(strictness);
  }

  /** The whole ledger at a level, to be read. */
  public Ledger at(Strictness strictness) {
    return strictness == Strictness.STRICT
        ? parts.strict()
        : parts.strict().with(parts.at(strictness));
  }

  /**
   * Every amount other than 0 as numbers, in order: the place of the part in {@link
   * Strictness#ALL}, the day since 1970, a bit per measure that follows, and these. For scratch: it
   * holds within one build of the program only.
   */
  public long[] packed() {
    int size = 0;
    for (Strictness level : Strictness.ALL) {
      size += part(level).packedSize();
    }
    long[] packed = new long[size];
    int next = 0;
    for (int part = 0; part < Strictness.ALL.size(); part++) {
      next = part(Strictness.ALL.get(part)).pack(part, packed, next);
    }
    return packed;
  }

  /** Adds what {@link #packed} gave. */
  public void add(long[] packed) {
    for (int at = 0; at < packed.length; ) {
      at = part(Strictness.ALL.get((int) packed[at])).addPacked(packed, at);
    }
  }
}

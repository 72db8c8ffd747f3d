package nl.plafondwacht.proof.benchmark.inbox;

/**
 * Chance that can be asked again: the answer follows from seed, question and number (SplitMix64's
 * finalizer). Nothing is drawn in sequence.
 */
record Chance(long seed) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  /** What is asked; each has answers of its own. */
  enum Question {
    PERSON(1),
    DAY(2),
    SECTOR(3),
    TERMINAL(4),
    EPISODE(5),
    PERIOD(6),
    AMOUNT(7),
    RECEIPT(8),
    DECISION(9),
    CREDIT(10),
    PROVIDER(11),
    INSURER(12),
    IDENTITY(13),
    LIFE(14),
    CEILING(15);

    private final int number;

    Question(int number) {
      this.number = number;
    }
  }

  long bits(Question question, long number) {
    return mixed(mixed(seed + GOLDEN * question.number) + GOLDEN * number);
  }

  /** From 0 inclusive to 1 exclusive. */
  double share(Question question, long number) {
    return (bits(question, number) >>> 11) * UNIT;
  }

  /** From 0 inclusive to the bound exclusive. */
  int below(int bound, Question question, long number) {
    return (int) (share(question, number) * bound);
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

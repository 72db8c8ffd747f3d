package nl.plafondwacht.rules.disclosure;

import org.jspecify.annotations.Nullable;

/** One sum or difference held against the threshold. */
record Trial(long threshold) {

  /**
   * Whether the signed sum has at least one person behind it, and fewer than the threshold.
   *
   * @param persons how many are of each kind; null for one
   */
  boolean isolates(long[][] amounts, int[] signs, int terms, long @Nullable [] persons) {
    long behind = 0;
    for (int kind = 0; kind < amounts[0].length && behind < threshold; kind++) {
      long sum = 0;
      for (int term = 0; term < terms; term++) {
        sum += signs[term] * amounts[term][kind];
      }
      behind += sum == 0 ? 0 : persons == null ? 1 : persons[kind];
    }
    return behind > 0 && behind < threshold;
  }

  /** The same of one figure. */
  boolean isolates(Amounts amounts) {
    long persons = amounts.persons();
    return persons > 0 && persons < threshold;
  }

  /**
   * The same of what comes to a sum after another, with a part in place of another.
   *
   * @param without the part that goes; null when none does
   * @param instead what comes in its place; null with {@code without}
   */
  boolean isolates(
      long[] before, long[] until, long @Nullable [] without, long @Nullable [] instead) {
    long persons = 0;
    for (int person = 0; person < until.length && persons < threshold; person++) {
      long swapped = without == null || instead == null ? 0 : instead[person] - without[person];
      persons += until[person] - before[person] + swapped == 0 ? 0 : 1;
    }
    return persons > 0 && persons < threshold;
  }
}

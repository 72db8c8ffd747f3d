package nl.plafondwacht.rules.disclosure;

/** One sum or difference held against the threshold. */
record Trial(long threshold) {

  /** Whether the signed sum has at least one person behind it, and fewer than the threshold. */
  boolean isolates(long[][] amounts, int[] signs, int terms, long[] persons) {
    long behind = 0;
    for (int kind = 0; kind < persons.length && behind < threshold; kind++) {
      long sum = 0;
      for (int term = 0; term < terms; term++) {
        sum += signs[term] * amounts[term][kind];
      }
      behind += sum == 0 ? 0 : persons[kind];
    }
    return behind > 0 && behind < threshold;
  }

  /** The same of one figure. */
  boolean isolates(Amounts amounts) {
    long persons = amounts.persons();
    return persons > 0 && persons < threshold;
  }
}

package nl.plafondwacht.nightly.scratch;

import java.util.Arrays;
import java.util.List;
import nl.plafondwacht.nightly.store.PersonRange;
import nl.plafondwacht.nightly.store.StoredLine;
import org.jspecify.annotations.Nullable;

/** Persons by the first three digits of their pseudonym, in the order of persons. */
final class Buckets {
  private static final int DIGITS = 3;
  private static final int RADIX = 16;

  static final int COUNT = 1 << (4 * DIGITS);

  private Buckets() {}

  /** The bucket of a pseudonym, or of the start of one. */
  static int of(String person) {
    int bucket = 0;
    for (int i = 0; i < DIGITS; i++) {
      char c = person.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'f';
      if (!isLetter && (c < '0' || c > '9')) {
        throw new IllegalArgumentException("A person of a run is no pseudonym");
      }
      bucket = bucket * RADIX + (isLetter ? c - 'a' + 10 : c - '0');
    }
    return bucket;
  }

  /** First bucket with persons of the range. */
  static int first(PersonRange persons) {
    return of(persons.from());
  }

  /** The bucket behind the last one with persons of the range. */
  static int end(PersonRange persons) {
    @Nullable String to = persons.to();
    if (to == null) {
      return COUNT;
    }
    boolean isWhole = to.chars().skip(DIGITS).allMatch(digit -> digit == '0');
    return of(to) + (isWhole ? 0 : 1);
  }

  /** By bucket first: what is left to compare is a few rows at a time. */
  static StoredLine[] sorted(List<StoredLine> lines) {
    int[] next = new int[COUNT + 1];
    for (StoredLine line : lines) {
      next[of(line.person()) + 1]++;
    }
    for (int bucket = 0; bucket < COUNT; bucket++) {
      next[bucket + 1] += next[bucket];
    }
    StoredLine[] sorted = new StoredLine[lines.size()];
    for (StoredLine line : lines) {
      sorted[next[of(line.person())]++] = line;
    }
    int from = 0;
    for (int bucket = 0; bucket < COUNT; bucket++) { // each place now is the bucket's end
      Arrays.sort(sorted, from, next[bucket], StoredLine.ORDER);
      from = next[bucket];
    }
    return sorted;
  }
}

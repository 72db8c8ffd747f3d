package nl.plafondwacht.nightly.settings;

/**
 * How much at once; never changes a byte of a table.
 *
 * @param rangeLines lines planned per person range
 * @param byteRangeMib size of one piece of a delivered file, in MiB
 */
public record Limits(int threads, long rangeLines, int byteRangeMib) {

  /** What a row takes in memory, not less. */
  private static final long BYTES_PER_ROW = 512;

  /** The part of the heap in which rows are sorted, of all units together. */
  private static final long PART_FOR_SORTING = 4;

  /** Ranges differ in size; one that is a little over the plan is not worth a spill. */
  private static final double MOST_OF_A_RANGE = 1.25;

  /** Rows that one unit may hold while it sorts; the others go to scratch. */
  public int sortRows() {
    long room = Runtime.getRuntime().maxMemory() / PART_FOR_SORTING / threads / BYTES_PER_ROW;
    return (int) Math.max(1, Math.min((long) (rangeLines * MOST_OF_A_RANGE), room));
  }

  public long byteRange() {
    return byteRangeMib * 1024L * 1024L;
  }
}

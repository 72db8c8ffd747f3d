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

  /** Rows that one unit may hold while it sorts; the others go to scratch. */
  public int sortRows() {
    long room = Runtime.getRuntime().maxMemory() / PART_FOR_SORTING / threads / BYTES_PER_ROW;
    return (int) Math.max(1, Math.min(rangeLines, room));
  }

  public long byteRange() {
    return byteRangeMib * 1024L * 1024L;
  }
}

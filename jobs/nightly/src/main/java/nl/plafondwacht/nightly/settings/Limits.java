package nl.plafondwacht.nightly.settings;

/**
 * How much at once; never changes a byte of a table.
 *
 * @param rangeLines lines planned per person range
 * @param byteRangeMib size of one piece of a delivered file, in MiB
 */
public record Limits(int threads, long rangeLines, int byteRangeMib) {

  public long byteRange() {
    return byteRangeMib * 1024L * 1024L;
  }
}

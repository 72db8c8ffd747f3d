package nl.plafondwacht.sample.insurer.world;

/**
 * How many declare in a region, hospitals and home care apart.
 *
 * @param practices general practices of each region
 * @param pharmacies pharmacies of each region
 */
public record Market(int practices, int pharmacies) {
  private static final int PERSONS_PER_PRACTICE = 2_000;
  private static final int PERSONS_PER_PHARMACY = 7_000;
  private static final int LEAST_PRACTICES = 3;
  private static final int LEAST_PHARMACIES = 2;

  /** Many small ones, however few live there: rows of all of them stand in one file. */
  private static final Market OF_ROWS = new Market(400, 90);

  static Market of(Manner manner, long persons, int regions) {
    if (manner == Manner.ROWS) {
      return OF_ROWS;
    }
    return new Market(
        inRegion(Math.max(LEAST_PRACTICES, persons / PERSONS_PER_PRACTICE), regions),
        inRegion(Math.max(LEAST_PHARMACIES, persons / PERSONS_PER_PHARMACY), regions));
  }

  private static int inRegion(long all, int regions) {
    return Math.toIntExact((all + regions - 1) / regions);
  }
}

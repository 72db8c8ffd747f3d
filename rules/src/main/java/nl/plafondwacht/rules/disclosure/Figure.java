package nl.plafondwacht.rules.disclosure;

/**
 * A figure of a contract as the persons behind it see it. A constant that everybody knows, such as
 * the ceiling, is left out of it: head-room is demand here.
 *
 * @param rank what goes first when figures tell of few persons together: the highest
 */
public record Figure(Cell cell, int rank, Amounts amounts) {
  /** Nobody publishes it, but other figures may tell it. */
  private static final int NOT_PUBLISHED = -1;

  /** Everybody knows it, whatever is published. */
  private static final int KNOWN = -2;

  /** A figure that is in no table, but may follow from those that are. */
  public static Figure notPublished(String name, Amounts amounts) {
    return new Figure(new Cell("", "", name), NOT_PUBLISHED, amounts);
  }

  /** A figure that everybody knows, such as the whole of shares. */
  public static Figure known(String name, Amounts amounts) {
    return new Figure(new Cell("", "", name), KNOWN, amounts);
  }

  boolean isPublished() {
    return rank >= 0;
  }

  boolean isKnownAnyhow() {
    return rank == KNOWN;
  }
}

package nl.plafondwacht.rules.uptake;

/**
 * Counts of a cell; what belongs to no title is 0 in a cell of one, and the other way round.
 *
 * @param titles lines
 * @param persons with such a line in the period
 * @param deaths with a trajectory (N)
 * @param withTitle those of them who held the title (K)
 * @param undetermined deaths that cannot be determined (ND)
 * @param undeterminedWithTitle those of them who held the title (K_ND)
 */
public record Counts(
    long titles,
    long persons,
    long deaths,
    long withTitle,
    long undetermined,
    long undeterminedWithTitle) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(
        titles + other.titles,
        persons + other.persons,
        deaths + other.deaths,
        withTitle + other.withTitle,
        undetermined + other.undetermined,
        undeterminedWithTitle + other.undeterminedWithTitle);
  }
}

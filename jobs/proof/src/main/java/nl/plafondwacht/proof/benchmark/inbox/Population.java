package nl.plafondwacht.proof.benchmark.inbox;

import nl.plafondwacht.proof.benchmark.inbox.Chance.Question;

/**
 * Persons, providers and insurers of an inbox, by number. The last persons are terminally ill, in
 * the order in which their episodes begin, so that a line can find one whose episode is open.
 *
 * @param lines of the first delivery
 * @param later whose lines a second delivery has
 */
record Population(
    Chance chance, Shape shape, long lines, SecondNight later, int persons, int providers) {
  static final int GROUPS = 4;
  static final int LABELS_PER_GROUP = 3;

  /** Days from registration within which terminal care is given; death never comes earlier. */
  static final int DAYS_OF_CARE = 60;

  private static final int ONE_OF_FEW = 20;
  private static final int LINES_PER_PERSON = 40;
  private static final int LINES_PER_PROVIDER = 10_000;
  private static final double TERMINAL_SHARE = 0.04;
  private static final double PERSON_SKEW = 1.2;
  private static final double PROVIDER_SKEW = 1.5;

  static Population of(long seed, Shape shape, long lines, SecondNight later) {
    int persons = (int) Math.max(200, lines / LINES_PER_PERSON);
    int providers = (int) Math.min(2_500, Math.max(5, lines / LINES_PER_PROVIDER));
    return new Population(new Chance(seed), shape, lines, later, persons, providers);
  }

  int terminalPersons() {
    return (int) (persons * TERMINAL_SHARE);
  }

  boolean isTerminal(int person) {
    return person >= persons - terminalPersons();
  }

  /** Any person; low numbers have more lines. */
  int anyPerson(long line) {
    double share = chance.share(Question.PERSON, line);
    double ofOne = shape.shareOfOnePerson(lines);
    return share < ofOne ? 0 : skewed((share - ofOne) / (1 - ofOne), PERSON_SKEW, persons);
  }

  /** A terminally ill person who was registered at most {@link #DAYS_OF_CARE} days before. */
  int terminalPerson(long line, int day) {
    int back = chance.below(DAYS_OF_CARE, Question.EPISODE, line);
    int begun = Math.max(0, day - Calendar.FIRST - back);
    int inOrder = (int) ((long) begun * terminalPersons() / Calendar.DAYS);
    return persons - terminalPersons() + Math.min(inOrder, terminalPersons() - 1);
  }

  /** The person of a line; of a second delivery it may be one in twenty only. */
  int oneOfFew(int person, long line) {
    boolean few = later == SecondNight.FEW_PERSONS && line >= lines;
    return few ? person - person % ONE_OF_FEW : person;
  }

  /** First day of a terminal person's episode. */
  int registeredOn(int person) {
    int inOrder = person - (persons - terminalPersons());
    return Calendar.FIRST + (int) ((long) inOrder * Calendar.DAYS / terminalPersons());
  }

  /** Day of death of a terminal person; after D for those who live. */
  int diesOn(int person) {
    int lives = chance.below(10, Question.LIFE, person) < 3 ? 1_000 : 0;
    return registeredOn(person)
        + DAYS_OF_CARE
        + 15
        + lives
        + chance.below(90, Question.DAY, person);
  }

  int group(int person) {
    int share = chance.below(100, Question.INSURER, person);
    return share < 40 ? 0 : share < 70 ? 1 : share < 90 ? 2 : 3;
  }

  /** Share of persons that a group insures. */
  static double shareOfGroup(int group) {
    return new double[] {0.4, 0.3, 0.2, 0.1}[group];
  }

  String uzovi(int person) {
    int label = chance.below(LABELS_PER_GROUP, Question.IDENTITY, person);
    return uzovi(group(person), label);
  }

  static String uzovi(int group, int label) {
    return Integer.toString(9_900 + 10 * group + label);
  }

  /** The person's home-care provider. */
  int provider(int person) {
    return skewed(chance.share(Question.PROVIDER, person), PROVIDER_SKEW, providers);
  }

  /** The provider of a home-care line. */
  int providerOf(long line, int person) {
    boolean ofOne = chance.share(Question.PROVIDER, -line - 1) < shape.shareOfOneProvider();
    return ofOne ? 0 : provider(person);
  }

  /** Share of home-care lines that a provider has. */
  double shareOfProvider(int provider) {
    double until = StrictMath.pow((provider + 1.0) / providers, 1 / PROVIDER_SKEW);
    double share = until - StrictMath.pow(provider / (double) providers, 1 / PROVIDER_SKEW);
    double ofOne = shape.shareOfOneProvider();
    return share * (1 - ofOne) + (provider == 0 ? ofOne : 0);
  }

  static String agb(int provider) {
    return Integer.toString(99_100_000 + provider);
  }

  private static int skewed(double share, double power, int count) {
    return (int) (StrictMath.pow(share, power) * count);
  }
}

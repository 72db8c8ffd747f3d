package nl.plafondwacht.proof.benchmark.inbox;

import java.util.Locale;

/** How lines spread over persons and providers. */
public enum Shape {
  /** Mildly skewed over persons (about 40 lines each) and providers. */
  EVEN,
  /** As {@link #EVEN}, but one person has 500,000 lines, or half of all when those are fewer. */
  ONE_PERSON,
  /** As {@link #EVEN}, but one provider has half of the home-care lines. */
  ONE_PROVIDER;

  private static final long MOST_OF_ONE_PERSON = 500_000;

  /** As the command line writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Share of all lines that one person has on top of an even part. */
  double shareOfOnePerson(long lines) {
    return this == ONE_PERSON ? Math.min(MOST_OF_ONE_PERSON, lines / 2) / (double) lines : 0;
  }

  double shareOfOneProvider() {
    return this == ONE_PROVIDER ? 0.5 : 0;
  }
}

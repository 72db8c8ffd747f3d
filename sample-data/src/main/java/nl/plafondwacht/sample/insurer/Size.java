package nl.plafondwacht.sample.insurer;

/** How many persons the insurer has; everything else follows from it. */
public record Size(long persons) {
  private static final long LARGEST = 50_000_000;

  public Size {
    if (persons < 1 || persons > LARGEST) {
      throw new BadArgument("persons is " + persons + ", expected 1 to " + LARGEST);
    }
  }
}

package nl.plafondwacht.nightly.intake;

import nl.plafondwacht.rules.finding.Place;

/** A file holds a BSN and there is no key to make a pseudonym of it: the night cannot go on. */
public final class KeyMissing extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Place at;

  KeyMissing(Place at) {
    super(at.file() + " line " + at.line() + " holds a BSN, but no key was given");
    this.at = at;
  }

  /** The first line on which a BSN was met. */
  public Place at() {
    return at;
  }
}

package nl.plafondwacht.nightly.intake;

import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.rules.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file or a name holds a BSN and there is no key to make a pseudonym or token of it: the night
 * cannot go on.
 */
public final class KeyMissing extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Place at;

  KeyMissing(Place at) {
    super(at.file() + " line " + at.line() + " holds a BSN, but no key was given");
    this.at = at;
  }

  /** Of a delivery or file. */
  KeyMissing(String name) {
    super("the name " + Shape.ofName(name) + " holds a BSN, but no key was given");
    this.at = null;
  }

  /** The first line on which a BSN was met; null when it stands in a name. */
  public @Nullable Place at() {
    return at;
  }
}

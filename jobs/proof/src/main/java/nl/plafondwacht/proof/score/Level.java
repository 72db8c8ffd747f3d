package nl.plafondwacht.proof.score;

import java.util.List;

/** Levels of strictness, in the order of the score. */
final class Level {
  static final List<String> ALL = List.of("strict", "standard", "broad");

  private Level() {}
}

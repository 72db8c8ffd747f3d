package nl.plafondwacht.sample.insurer;

/** Called from the calling thread after each block of persons. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (stage, done, all, lines) -> {};

  /** What the generator is doing. */
  enum Stage {
    CEILINGS,
    FILES
  }

  /**
   * Some persons are done.
   *
   * @param lines declaration lines made so far in this stage
   */
  void at(Stage stage, long personsDone, long personsAll, long lines);
}

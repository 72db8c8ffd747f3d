package nl.plafondwacht.sample.insurer;

/** Called from the calling thread after each block of persons. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (stage, done, all, lines) -> {};

  /** What the generator is doing. */
  enum Stage {
    CEILINGS,
    FILES,
    /** Only where declarations come as messages: they are written when everybody was seen. */
    MESSAGES
  }

  /**
   * Some persons are done.
   *
   * @param lines declaration lines made so far in this stage; while ceilings are chosen only those
   *     of persons under a contract are
   */
  void at(Stage stage, long personsDone, long personsAll, long lines);
}

package nl.plafondwacht.nightly.host;

/** How a run of stages ended. */
public sealed interface Outcome {

  /** Every unit of every stage is done. */
  record Completed() implements Outcome {}

  /** Somebody asked to stop; started units are done, the others wait for the next run. */
  record Stopped() implements Outcome {}

  /**
   * A unit failed; no new units were started.
   *
   * @param cause what the first failing unit threw, itself
   */
  record Failed(Throwable cause) implements Outcome {}
}

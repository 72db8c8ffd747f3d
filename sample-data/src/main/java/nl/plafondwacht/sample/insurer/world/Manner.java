package nl.plafondwacht.sample.insurer.world;

/** How providers and the insurer tell each other of care; the world is such that it can be told. */
public enum Manner {
  /** Row by row, any day: what a row can say may happen. */
  ROWS,
  /** In messages, once in four weeks: only what a message can say happens. */
  MESSAGES
}

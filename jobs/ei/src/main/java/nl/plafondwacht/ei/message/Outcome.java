package nl.plafondwacht.ei.message;

import nl.plafondwacht.ei.record.Fault;

/** How the reading of a file ended. */
public sealed interface Outcome {
  /** What was read, up to the refusal if there was one. */
  Totals totals();

  /** The file was read to its end and adds up; what was handed on counts. */
  record Complete(MessageHeader header, Totals totals) implements Outcome {}

  /** The file is refused as a whole; what was handed on must be dropped. */
  record Refused(Fault fault, Totals totals) implements Outcome {}
}

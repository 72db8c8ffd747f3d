package nl.plafondwacht.ei.message;

import nl.plafondwacht.ei.layout.Field;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.ReturnCode;

/** Ends a reading from deep inside it; never leaves this package. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  Refusal(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /** A refusal for a field of a record. */
  static Refusal at(long record, Field field, String expected, String found, ReturnCode code) {
    return new Refusal(
        new Fault(record, field.start(), field.title() + ": " + expected, found, code));
  }

  Fault fault() {
    return fault;
  }
}

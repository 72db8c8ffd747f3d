package nl.plafondwacht.nightly.publish;

/**
 * The run's own figures do not hold together: nothing is published, and running again won't help.
 */
public final class AuditException extends Exception {
  private static final long serialVersionUID = 1;

  public AuditException(String message) {
    super(message);
  }
}

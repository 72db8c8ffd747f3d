package nl.plafondwacht.nightly.host;

/** Another run holds the lock; the message says which. */
public final class LockBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LockBusyException(String message) {
    super(message);
  }
}

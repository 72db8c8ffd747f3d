package nl.plafondwacht.nightly.store;

/** Another run changed the store meanwhile; what it took in stays, and this run changes nothing. */
public final class StoreMovedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreMovedException(String message) {
    super(message);
  }
}

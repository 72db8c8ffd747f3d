package nl.plafondwacht.sample.insurer;

/** The insurer cannot be made as asked; the message says which argument and what was expected. */
public final class BadArgument extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadArgument(String message) {
    super(message);
  }
}

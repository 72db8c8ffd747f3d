package nl.plafondwacht.ei.record;

/** How a value that may be anyone's is shown: digits become 9, letters a. */
public final class Shape {
  private static final int MOST = 20;

  private Shape() {}

  /** At most 20 characters; what cannot be printed becomes a question mark. */
  public static String of(String value) {
    StringBuilder shown = new StringBuilder(MOST);
    for (int i = 0; i < Math.min(MOST, value.length()); i++) {
      char c = value.charAt(i);
      shown.append(
          Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c < ' ' || c > '~' ? '?' : c);
    }
    return value.length() > MOST ? shown.append("...").toString() : shown.toString();
  }
}

package nl.plafondwacht.ei.message;

import java.util.Set;

/**
 * Which record may follow which: 01, then per person 02, 03 and the services, at the end 99. A
 * service (04) is followed by its amounts (06) and activities (16). A comment (98) may stand after
 * any of them.
 */
final class RecordOrder {
  private static final int START = 0;
  static final int HEADER = 1;
  static final int PERSON = 2;
  static final int DEBTOR = 3;
  static final int SERVICE = 4;
  static final int AMOUNT = 6;
  static final int ACTIVITY = 16;
  static final int COMMENT = 98;
  static final int TRAILER = 99;

  private static final Set<Integer> AFTER_HEADER = Set.of(PERSON, TRAILER);
  private static final Set<Integer> AFTER_PERSON = Set.of(DEBTOR, SERVICE, COMMENT);
  private static final Set<Integer> AFTER_SERVICE =
      Set.of(PERSON, SERVICE, AMOUNT, ACTIVITY, COMMENT, TRAILER);

  /** The last record that was not a comment. */
  private int last = START;

  /** Whether the record may come now. */
  boolean allows(int code) {
    return switch (last) {
      case START -> code == HEADER;
      case HEADER -> AFTER_HEADER.contains(code);
      case PERSON, DEBTOR -> AFTER_PERSON.contains(code);
      case SERVICE, AMOUNT, ACTIVITY -> AFTER_SERVICE.contains(code);
      default -> false;
    };
  }

  /** What may come now. */
  String expected() {
    return switch (last) {
      case START -> "record 01";
      case HEADER -> "record 02 or 99";
      case PERSON, DEBTOR -> "record 03, 04 or 98";
      case SERVICE, AMOUNT, ACTIVITY -> "record 02, 04, 06, 16, 98 or 99";
      default -> "the end of the file";
    };
  }

  /** The record came. */
  void took(int code) {
    if (code != COMMENT) {
      last = code;
    }
  }

  /** Whether the file may end. */
  boolean isComplete() {
    return last == TRAILER;
  }
}

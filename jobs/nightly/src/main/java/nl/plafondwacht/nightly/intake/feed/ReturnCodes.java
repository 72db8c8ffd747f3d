package nl.plafondwacht.nightly.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The return codes of a line.
 *
 * @param codes one to three, of three or four letters or digits each, in the order given
 */
public record ReturnCodes(List<String> codes) {
  private static final int MOST = 3;

  public ReturnCodes {
    codes = List.copyOf(codes);
  }

  /** Codes separated by spaces; null when the text is not written so. */
  static @Nullable ReturnCodes parse(String text) {
    List<String> codes = new ArrayList<>(MOST);
    int from = 0;
    while (from <= text.length()) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (to > from && (codes.size() == MOST || !isCode(text, from, to))) {
        return null;
      }
      if (to > from) {
        codes.add(text.substring(from, to));
      }
      from = to + 1;
    }
    return codes.isEmpty() ? null : new ReturnCodes(codes);
  }

  private static boolean isCode(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return to - from == 3 || to - from == 4;
  }
}

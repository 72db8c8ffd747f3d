package nl.plafondwacht.nightly.codes;

import java.util.List;

/** The code tables cannot be used; the message lists every mistake. */
public final class CodeMistakesException extends Exception {
  private static final long serialVersionUID = 1;

  CodeMistakesException(List<String> mistakes) {
    super(
        "%d mistake(s) in the code tables:%n  %s"
            .formatted(mistakes.size(), String.join(System.lineSeparator() + "  ", mistakes)));
  }
}

package nl.plafondwacht.rules.finding;

import org.jspecify.annotations.Nullable;

/**
 * One oddity, kept as facts; whoever finds it does not log it.
 *
 * @param at the row it speaks of, null when it speaks of no single row
 * @param value what was found; masked by the finder when it is personal or an amount
 * @param expected what would have been right, in words
 * @param returnCode the return code (COD954) with which an insurer tells the sender so; null when
 *     none says it
 */
public record Finding(
    Reason reason,
    @Nullable Place at,
    String field,
    String value,
    String expected,
    @Nullable String returnCode) {

  /** A finding with the return code of its reason. */
  public Finding(Reason reason, @Nullable Place at, String field, String value, String expected) {
    this(reason, at, field, value, expected, reason.returnCode());
  }

  /** A line for whoever has to answer for it. */
  public String inWords() {
    String file = at == null ? "" : " in " + at.file();
    String line = at == null || at.line() == 0 ? "" : " line " + at.line();
    String code = returnCode == null ? "" : " (return code " + returnCode + ")";
    return "%s%s%s: %s is '%s', expected %s%s"
        .formatted(reason, file, line, field, value, expected, code);
  }
}

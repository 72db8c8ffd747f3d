package nl.plafondwacht.nightly.settings;

/**
 * One thing wrong with what was asked.
 *
 * @param source the file (with its line when it is not YAML at all), {@link #COMMAND_LINE} or
 *     "environment"
 * @param key the setting in dotted form, or the option
 * @param value as written, never the text of a key or password
 */
public record Mistake(String source, String key, String value, String expected) {
  /** The source of what was typed. */
  public static final String COMMAND_LINE = "command line";

  /** A mistake in what was typed. */
  public static Mistake onCommandLine(String option, String value, String expected) {
    return new Mistake(COMMAND_LINE, option, value, expected);
  }

  public String message() {
    return "%s: %s is %s, expected %s".formatted(source, key, value, expected);
  }
}

package nl.plafondwacht.nightly.settings;

/**
 * One thing wrong with what was asked.
 *
 * @param source the file (with its line when it is not YAML at all), "command line" or
 *     "environment"
 * @param key the setting in dotted form, or the option
 * @param value as written, never the text of a key or password
 */
public record Mistake(String source, String key, String value, String expected) {

  public String message() {
    return "%s: %s is %s, expected %s".formatted(source, key, value, expected);
  }
}

package nl.plafondwacht.nightly.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Nothing was started because settings, options or key are wrong; says every mistake at once. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  // Transient because exceptions are serializable by inheritance only; nobody serializes this one.
  private final transient List<Mistake> mistakes;

  public ConfigurationException(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::message).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  public ConfigurationException(Mistake mistake) {
    this(List.of(mistake));
  }

  /**
   * A single mistake in what was typed.
   *
   * @param option as it is called in the help
   * @param value as typed, with what is wrong about it
   */
  public static ConfigurationException onCommandLine(String option, String value, String expected) {
    return new ConfigurationException(Mistake.onCommandLine(option, value, expected));
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}

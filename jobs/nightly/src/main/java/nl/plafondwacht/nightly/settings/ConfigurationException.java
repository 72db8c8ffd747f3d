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

  public List<Mistake> mistakes() {
    return mistakes;
  }
}

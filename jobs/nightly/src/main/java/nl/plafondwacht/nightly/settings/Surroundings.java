package nl.plafondwacht.nightly.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the process was started in.
 *
 * @param home folder the program is installed in, absolute
 */
public record Surroundings(Path home, Map<String, String> environment) {

  /** Those of this process; home is the system property {@code plafondwacht.home}. */
  public static Surroundings ofProcess() {
    Path home = Path.of(System.getProperty("plafondwacht.home", ""));
    return new Surroundings(home.toAbsolutePath().normalize(), System.getenv());
  }
}

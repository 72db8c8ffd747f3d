package nl.plafondwacht.nightly.host;

import java.io.PrintStream;
import nl.plafondwacht.nightly.settings.NightRequest;

/** The night itself, as the command line calls it. */
@FunctionalInterface
public interface NightRun {

  /**
   * Runs the night to its end.
   *
   * @param out takes the result for the reader; everything else is logged
   * @throws Exception when the night broke: a {@code ConfigurationException} ends with 30, a {@link
   *     LockBusyException} with 60, any other with 40
   */
  ExitCode run(NightRequest request, PrintStream out) throws Exception;
}

package nl.plafondwacht.nightly;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.plafondwacht.files.SharedFiles;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.Shutdown;
import nl.plafondwacht.nightly.settings.Surroundings;

/** The program, wired as it is, with a storage that hosts share, at the time {@code -Dnow}. */
public final class SharedProgram {
  private SharedProgram() {}

  public static void main(String[] args) {
    Logging.start();
    Shutdown shutdown = Shutdown.install();
    CommandContext bench =
        new CommandContext(
            Surroundings.ofProcess(),
            SharedFiles.byScheme(),
            InstantSource.fixed(Instant.parse(System.getProperty("now"))),
            shutdown.request(),
            System.out);
    shutdown.exit(Plafondwacht.wired(bench, List.of(), System.err).run(args));
  }
}

package nl.plafondwacht.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.sample.insurer.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the log how far the generator is, and ends it on request. */
final class GeneratorProgress implements Progress {
  private static final Logger LOG = LoggerFactory.getLogger(GeneratorProgress.class);
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final StopRequest stop;
  private Instant told;
  private long lines;

  GeneratorProgress(CommandContext context) {
    this.clock = context.clock();
    this.stop = context.stop();
    this.told = clock.instant();
  }

  @Override
  public void at(Stage stage, long personsDone, long personsAll, long linesMade) {
    if (stop.isRequested()) {
      throw new CancellationException("Stopped on request; nothing was written");
    }
    lines = linesMade;
    Instant now = clock.instant();
    if (Duration.between(told, now).compareTo(BETWEEN_REPORTS) >= 0) {
      told = now;
      LOG.info("{}: {} of {} persons, {} lines", word(stage), personsDone, personsAll, linesMade);
    }
  }

  private static String word(Stage stage) {
    return switch (stage) {
      case CEILINGS -> "Choosing ceilings";
      case FILES -> "Writing files";
      case MESSAGES -> "Writing messages";
    };
  }

  /** Declaration lines of the last stage. */
  long lines() {
    return lines;
  }
}

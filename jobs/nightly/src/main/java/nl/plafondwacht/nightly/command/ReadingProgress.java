package nl.plafondwacht.nightly.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import nl.plafondwacht.nightly.host.StopRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the bytes of a long reading, says on the log how far it is, and ends it on request. */
final class ReadingProgress implements LongConsumer {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingProgress.class);
  private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);
  private static final long MEBIBYTE = 1024 * 1024;

  private final InstantSource clock;
  private final StopRequest stop;
  private long expected;
  private Instant told;
  private long read;

  ReadingProgress(CommandContext context) {
    this.clock = context.clock();
    this.stop = context.stop();
    this.told = clock.instant();
  }

  /** So many bytes more will be read. */
  void expect(long bytes) {
    expected += bytes;
  }

  @Override
  public void accept(long bytes) {
    if (stop.isRequested()) {
      throw new CancellationException("Stopped on request; nothing was written");
    }
    read += bytes;
    Instant now = clock.instant();
    if (Duration.between(told, now).compareTo(BETWEEN_REPORTS) >= 0) {
      told = now;
      LOG.info("Read {} of {} MiB", read / MEBIBYTE, expected / MEBIBYTE);
    }
  }
}

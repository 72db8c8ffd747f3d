package nl.plafondwacht.nightly.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.settings.Surroundings;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ReadingProgressTest {
  private Instant now = Instant.parse("2026-11-20T22:00:00Z");

  @Test
  void itTellsHowFarItIsEveryFiveSeconds() {
    Logger logger = (Logger) LoggerFactory.getLogger(ReadingProgress.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    ReadingProgress progress =
        new ReadingProgress(
            new CommandContext(
                new Surroundings(Path.of("/home"), Map.of()),
                FileAccess.byScheme(),
                () -> now,
                new StopRequest(),
                System.out));
    progress.expect(12 << 20);
    for (int second = 0; second < 12; second++) {
      progress.accept(1 << 20);
      now = now.plusSeconds(1);
    }
    logger.detachAppender(log);
    assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).toList())
        .isEqualTo(List.of("Read 6 of 12 MiB", "Read 11 of 12 MiB"));
  }
}

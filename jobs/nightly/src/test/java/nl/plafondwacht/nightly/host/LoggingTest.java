package nl.plafondwacht.nightly.host;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import co.elastic.logging.logback.EcsEncoder;
import nl.plafondwacht.nightly.settings.Reporting.LogFormat;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {
  private final ConsoleAppender<ILoggingEvent> console = console();

  @Test
  void ecsReplacesThePlainLayout() {
    Encoder<ILoggingEvent> plain = console.getEncoder();
    Logging.use(LogFormat.PLAIN);
    assertThat(console.getEncoder()).isSameAs(plain);
    try {
      Logging.use(LogFormat.ECS);
      assertThat(console.getEncoder()).isInstanceOf(EcsEncoder.class);
      assertThat(console.isStarted()).isTrue();
    } finally {
      console.setEncoder(plain);
    }
  }

  private static ConsoleAppender<ILoggingEvent> console() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    return (ConsoleAppender<ILoggingEvent>)
        context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr");
  }
}

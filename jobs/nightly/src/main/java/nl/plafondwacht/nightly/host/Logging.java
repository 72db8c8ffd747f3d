package nl.plafondwacht.nightly.host;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import co.elastic.logging.logback.EcsEncoder;
import nl.plafondwacht.nightly.settings.Reporting.LogFormat;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Log lines of this program and its libraries in one layout on standard error; {@code logback.xml}
 * holds the layout and says which library loggers are muted and why.
 */
public final class Logging {
  private static final String RUN_ID = "run_id";

  private Logging() {}

  /** Leads java.util.logging here too; commons-logging finds its way by itself. */
  public static void start() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  /** Switches the layout; plain is what {@code logback.xml} starts with. */
  public static void use(LogFormat format) {
    if (format == LogFormat.ECS) {
      LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
      Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
      Appender<ILoggingEvent> appender = root.getAppender("stderr");
      if (appender instanceof ConsoleAppender<ILoggingEvent> console) {
        console.stop();
        console.setEncoder(ecs(context));
        console.start();
      }
    }
  }

  /** Puts the run id on every later line of this thread and of the units it starts. */
  public static void runId(String runId) {
    MDC.put(RUN_ID, runId);
  }

  private static EcsEncoder ecs(LoggerContext context) {
    EcsEncoder encoder = new EcsEncoder();
    encoder.setContext(context);
    encoder.setServiceName("plafondwacht");
    encoder.start();
    return encoder;
  }
}

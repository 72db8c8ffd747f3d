package nl.plafondwacht.nightly.settings;

import java.nio.file.Path;

/** How the night tells what it does. */
public record Reporting(Path metricsFile, LogFormat logFormat) {

  /** Layout of a log line. */
  public enum LogFormat {
    PLAIN,
    ECS
  }
}

package nl.plafondwacht.nightly.command;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.SampleNight;
import nl.plafondwacht.nightly.settings.Surroundings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What commands work with.
 *
 * @param out takes results; the log goes to the standard error of the process
 */
public record CommandContext(
    Surroundings surroundings,
    FileAccess files,
    InstantSource clock,
    StopRequest stop,
    PrintStream out) {
  private static final Logger LOG = LoggerFactory.getLogger(CommandContext.class);

  /** The settings that the options ask for. */
  Configured configured(CommonOptions options) {
    return options.configured(surroundings);
  }

  /** See {@link #today(boolean)}. */
  LocalDate today(CommonOptions options) {
    return today(options.isSampleNight());
  }

  /**
   * The day in Amsterdam when this is asked. For the sample night its own date has always come, so
   * that it runs whatever the clock of the machine says.
   */
  LocalDate today(boolean isSample) {
    LocalDate today = Delivery.inAmsterdam(clock.instant()).toLocalDate();
    LocalDate sample = SampleNight.under(surroundings.home()).date();
    return isSample && sample.isAfter(today) ? sample : today;
  }

  /** The log begins with what is done and every setting in force. */
  void announce(Configured configured, String what) {
    Logging.use(configured.settings().reporting().logFormat());
    LOG.info("{}", what);
    configured.effective().forEach(setting -> LOG.info("Setting {}", setting));
  }
}

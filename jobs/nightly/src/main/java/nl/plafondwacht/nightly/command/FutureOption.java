package nl.plafondwacht.nightly.command;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Mistake;
import picocli.CommandLine.Option;

/** Holds back a date after today, which is nearly always a typing error, until it is asked for. */
final class FutureOption {
  @Option(
      names = "--future",
      description =
          "Allows a date after today in Amsterdam, which is otherwise taken for a typing error.")
  private boolean future;

  /**
   * What is wrong with a date; empty when it has come, or was asked for.
   *
   * @param option where the date was given
   * @param today in Amsterdam, when the command started
   */
  Optional<Mistake> mistake(String option, LocalDate date, LocalDate today) {
    return future || !date.isAfter(today)
        ? Optional.empty()
        : Optional.of(
            Mistake.onCommandLine(
                option,
                "%s (after today, %s)".formatted(date, today),
                "a date up to today, or --future beside it"));
  }

  /**
   * Goes on when the date has come, or was asked for.
   *
   * @throws ConfigurationException when not
   */
  void require(String option, LocalDate date, LocalDate today) {
    mistake(option, date, today)
        .ifPresent(
            mistake -> {
              throw new ConfigurationException(mistake);
            });
  }
}

package nl.plafondwacht.nightly.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;
import nl.plafondwacht.nightly.command.StatusReport.Inbox;
import nl.plafondwacht.nightly.command.StatusReport.Night;
import nl.plafondwacht.nightly.command.StatusReport.Now;
import nl.plafondwacht.nightly.command.StatusReport.Size;
import nl.plafondwacht.nightly.host.RunStatus;
import org.jspecify.annotations.Nullable;

/** A status for people. */
final class StatusText {
  private static final String NIGHT = "  %-10s  %-12s  %-8s  %-20s  %5s  %7s  %s";

  private final StatusReport status;
  private final PrintStream out;

  StatusText(StatusReport status, PrintStream out) {
    this.status = status;
    this.out = out;
  }

  void print() {
    nights();
    out.println("Now");
    line(now(status.now()));
    inbox(status.inbox());
    if (!status.expected().isEmpty()) {
      out.println("Expected");
      status.expected().forEach(coming -> line(coming.inWords()));
    }
    Size store = status.store();
    if (store != null) {
      out.println("Store " + store.folder());
      line(
          "%,d deliveries, %,d lines, %,d files", store.deliveries(), store.lines(), store.files());
    }
    if (!status.unreadable().isEmpty()) {
      out.println("Unreadable");
      status.unreadable().forEach(this::line);
    }
  }

  private void nights() {
    out.println("Nights");
    if (status.nights().isEmpty()) {
      line("no night yet");
    } else {
      out.printf(
          NIGHT + "%n", "date", "last run", "mode", "finished", "bound", "signals", "result");
      status.nights().forEach(this::night);
    }
    if (status.missingNight() != null && !status.nights().isEmpty()) {
      line("no night of %s yet", status.missingNight());
    }
    if (!status.absent().isEmpty()) {
      line("the last one went without " + String.join(", ", status.absent()));
    }
    if (status.earlierNights() > 0) {
      line("and %,d earlier dates, shown by --all", status.earlierNights());
    }
    if (status.latest() != null) {
      line("latest.json points to " + status.latest().path());
    }
  }

  private void night(Night night) {
    out.printf(
        NIGHT + "%n",
        night.date(),
        night.runId(),
        night.mode(),
        seconds(night.finished()),
        count(night.contractsBound()),
        count(night.signals()),
        night.result() + (night.future() ? " (after today)" : ""));
  }

  /** Without the fraction, which tells nobody anything. */
  private static String seconds(String moment) {
    return moment.replaceFirst("\\.\\d+Z$", "Z");
  }

  private static String count(@Nullable Long number) {
    return number == null ? "" : String.format(Locale.ROOT, "%,d", number);
  }

  private static String now(Now now) {
    RunStatus said = now.said();
    return switch (now.state()) {
      case NEVER_RAN -> "nothing is running";
      case IDLE ->
          "nothing is running; the night of %s ended at %s: %s"
              .formatted(
                  Objects.requireNonNull(said).runId(), seconds(said.updated()), said.result());
      case RUNNING ->
          (said != null && said.saysRunning() ? stage(said) : "running")
              + "; lock held by "
              + now.holder();
      case DIED ->
          "%s; nobody holds the lock: it died, the next nightly recovers it"
              .formatted(stage(Objects.requireNonNull(said)));
    };
  }

  private static String stage(RunStatus said) {
    Long left = said.secondsLeft();
    return String.format(
        Locale.ROOT,
        "night of %s, stage %s, %,d of %,d units, %,d lines/s, time left %s, as of %s",
        said.runId(),
        said.stage(),
        said.unitsDone(),
        said.units(),
        said.linesPerSecond(),
        left == null ? "unknown" : left + " s",
        seconds(said.updated()));
  }

  private void inbox(Inbox inbox) {
    out.println("Inbox " + inbox.folder());
    if (inbox.complete().isEmpty() && inbox.incomplete().isEmpty()) {
      line("nothing is waiting");
    }
    inbox.complete().forEach(name -> line("new         " + name));
    inbox.incomplete().forEach(name -> line("incomplete  " + name));
  }

  private void line(String text) {
    out.println("  " + text);
  }

  private void line(String format, Object... values) {
    line(String.format(Locale.ROOT, format, values));
  }
}

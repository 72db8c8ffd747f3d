package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs;
import nl.plafondwacht.nightly.publish.Runs.Latest;

/** Says plainly when readers are not pointed to a run, why, and to which they are. */
record PointerNote(Runs runs, LocalDate today, PrintStream out) {

  /** Of the run that a command ended with, if it came to one. */
  void tell(RunOfDate.End end) {
    if (end instanceof RunOfDate.End.AlreadyComplete done) {
      tell(done.run());
    } else if (end instanceof RunOfDate.End.Published published) {
      tell(published.run());
    }
  }

  /** Nothing when latest.json names the run; one that cannot be read changes nothing of the end. */
  void tell(RunRecord run) {
    try {
      tell(run, runs.latest());
    } catch (IOException e) {
      out.printf(
          "%nlatest.json does not name run %s: %s%n`rollback %s` writes it anew%n",
          run.runId(), e.getMessage(), run.runId());
    }
  }

  private void tell(RunRecord run, Optional<Latest> latest) {
    if (latest.isEmpty() || !latest.get().names(run)) {
      out.printf(
          "%nlatest.json does not name run %s: %s%nIt names %s%n",
          run.runId(), why(run, latest), latest.map(Latest::path).orElse("no run yet"));
    }
  }

  private String why(RunRecord run, Optional<Latest> latest) {
    if (!RunIdentity.of(run).mode().standsForItsDate()) {
      return "it is a comparison";
    }
    if (LocalDate.parse(run.date()).isAfter(today)) {
      return "%s is after today, %s; nothing was retired".formatted(run.date(), today);
    }
    boolean isOlder = latest.isPresent() && latest.get().date().compareTo(run.date()) > 0;
    return isOlder
        ? "%s is not the latest date".formatted(run.date())
        : "another run was published after it, or chosen by rollback";
  }
}

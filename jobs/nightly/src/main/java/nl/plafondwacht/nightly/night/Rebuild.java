package nl.plafondwacht.nightly.night;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.night.RunOfDate.End;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunIdentity;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.store.Manifest;

/**
 * Back-fill: a run for each of some dates, over today's log and with what was known on the date.
 */
public final class Rebuild {
  private final UnderLock lock;
  private final PrintStream out;

  /**
   * @param out takes a line per date
   */
  public Rebuild(FileAccess files, InstantSource clock, StopRequest stop, PrintStream out) {
    this.lock = new UnderLock(files, clock, stop);
    this.out = out;
  }

  /**
   * Rebuilds the dates in order, each as the night after the one before it.
   *
   * @param to inclusive
   * @param today the day in Amsterdam
   */
  public ExitCode run(Configured configured, LocalDate from, LocalDate to, LocalDate today)
      throws Exception {
    return lock.run(
        configured.settings(),
        "rebuild %s to %s".formatted(from, to),
        today,
        () -> new Preconditions(lock.files(), configured.settings()).ofRun(),
        context -> run(context, keyId(configured), from.datesUntil(to.plusDays(1)).toList()));
  }

  private ExitCode run(RunContext context, String keyId, List<LocalDate> dates) throws Exception {
    Manifest manifest = context.store().manifest();
    if (manifest.deliveries().isEmpty()) {
      out.println("No delivery is in the store: nothing to rebuild");
      return ExitCode.INCOMPLETE;
    }
    List<ExitCode> codes = new ArrayList<>();
    End last = new End.Stopped();
    for (LocalDate date : dates) {
      context.progress().restart("rebuild " + date);
      Optional<RunRecord> before = context.runs().before(date, Mode.REBUILD);
      NightStart opening = NightStart.of(manifest, before, List.of(), List.of());
      End end = new RunOfDate(context, date, Mode.REBUILD, keyId, manifest, opening, before).run();
      if (end instanceof End.Stopped) {
        out.printf("%s  stopped; the same command goes on%n", date);
        return ExitCode.STOPPED;
      }
      codes.add(tell(end, opening));
      last = end;
    }
    new PointerNote(context.runs(), context.today(), out).tell(last);
    return ExitCode.worst(codes);
  }

  private ExitCode tell(End end, NightStart opening) throws IOException {
    if (end instanceof End.AlreadyComplete done) {
      line(done.run(), "already complete");
      return ExitCode.COMPLETE;
    }
    if (end instanceof End.Published published) {
      line(published.run(), published.run().result());
    }
    return opening.exitCode();
  }

  private void line(RunRecord run, String how) {
    out.printf(
        "%s  run %s  %,d contracts, %,d ceilings reached, %,d signals  (%s)%n",
        run.date(),
        run.runId(),
        run.count("contracts"),
        run.count("contracts_bound"),
        run.count("signals"),
        how);
  }

  private static String keyId(Configured configured) {
    return Pseudonyms.of(configured.key()).keyId().orElse(RunIdentity.NO_KEY);
  }
}

package nl.plafondwacht.nightly.night;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.computation.NightStart;
import nl.plafondwacht.nightly.computation.RunContext;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.night.RunOfDate.End;
import nl.plafondwacht.nightly.publish.Mode;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.store.Manifest;

/**
 * The deliveries of an old run with today's rules, codes and settings, for comparison: readers are
 * not pointed to it, and no night comes after it.
 */
public final class AsOf {
  private final UnderLock lock;
  private final PrintStream out;

  /**
   * @param out takes the result
   */
  public AsOf(FileAccess files, InstantSource clock, StopRequest stop, PrintStream out) {
    this.lock = new UnderLock(files, clock, stop);
    this.out = out;
  }

  /**
   * Computes the run's date again.
   *
   * @param run run id, date/run id, or where a run.json lies
   * @param date the run's own date, when it was given
   * @param today the day in Amsterdam
   */
  public ExitCode run(Configured configured, String run, Optional<LocalDate> date, LocalDate today)
      throws Exception {
    return lock.run(
        configured.settings(),
        "as of " + run,
        today,
        () -> new Preconditions(lock.files(), configured.settings()).ofRun(),
        context -> run(context, OldRun.named(run, context.runs()), date));
  }

  private ExitCode run(RunContext context, OldRun old, Optional<LocalDate> date) throws Exception {
    requireSameDate(old, date);
    Manifest manifest = old.manifest(context.store().manifest());
    Optional<RunRecord> before = old.before(context.runs());
    NightStart opening = NightStart.of(manifest, before, List.of(), List.of());
    LocalDate day = old.identity().date();
    End end =
        new RunOfDate(
                context, day, Mode.AS_OF, old.identity().part("key_id"), manifest, opening, before)
            .run();
    ExitCode code = new NightReport(out, day, context.settings()).end(end, opening, context.runs());
    new PointerNote(context.runs(), context.today(), out).tell(end);
    return code;
  }

  private static void requireSameDate(OldRun old, Optional<LocalDate> date) {
    String day = old.record().date();
    if (date.isPresent() && !date.get().toString().equals(day)) {
      throw ConfigurationException.onCommandLine(
          "--date", date.get().toString(), "the date of the run, " + day);
    }
  }
}

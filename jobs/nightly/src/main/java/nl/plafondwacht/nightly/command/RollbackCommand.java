package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.WriterLocks;
import nl.plafondwacht.nightly.publish.RunArchive;
import nl.plafondwacht.nightly.publish.RunRecord;
import nl.plafondwacht.nightly.publish.Runs.Latest;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Points readers to an earlier run. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Makes latest.json point to a run that was published earlier, once every table of it is"
            + " found as it was written. No run is changed; the next one published moves it on.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht rollback c5efd672cce6",
      "  plafondwacht rollback 2026-11-20/c5efd672cce6 --out /data/out --store /data/store"
    })
public final class RollbackCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "The run's id, or its date and id as in 2026-11-20/c5efd672cce6.")
  private String run = "";

  @Mixin private FutureOption future = new FutureOption();

  @Mixin private CommonOptions options = new CommonOptions();

  /** Works on the files of the context. */
  public RollbackCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = options.withoutKey(context.surroundings()).settings();
    String out = settings.folders().out();
    RunRecord found =
        find(new RunArchive(context.files(), out)).orElseThrow(() -> wrong("not a published run"));
    future.require("RUN", LocalDate.parse(found.date()), context.today(options));
    try (WriterLocks locks =
        WriterLocks.ofOut(context.files(), settings.folders(), context.clock())) {
      RunArchive archive = new RunArchive(locks.files(), out);
      requireIntact(archive, found);
      pointTo(archive, found);
    }
    return ExitCode.COMPLETE.code();
  }

  private void pointTo(RunArchive archive, RunRecord found) throws IOException {
    String before = archive.latest().map(Latest::path).orElse("nothing");
    archive.pointTo(found);
    context.out().printf("%d tables are as they were written%n", found.outputs().size());
    context.out().printf("latest.json pointed to %s%n", before);
    context.out().printf("latest.json points to %s/%s%n", found.date(), found.runId());
  }

  /** Only what the archive lists, so that no part of the argument is ever taken for a path. */
  private Optional<RunRecord> find(RunArchive archive) throws IOException {
    for (String date : archive.dates()) {
      for (String id : archive.ids(date)) {
        if (run.equals(id) || run.equals(date + "/" + id)) {
          return Optional.of(archive.get(date, id));
        }
      }
    }
    return Optional.empty();
  }

  private void requireIntact(RunArchive archive, RunRecord found) throws IOException {
    List<String> damage = archive.damage(found);
    if (!damage.isEmpty()) {
      throw wrong("damaged: " + String.join(", ", damage));
    }
  }

  private ConfigurationException wrong(String what) {
    return ConfigurationException.onCommandLine(
        "RUN",
        "'%s' (%s)".formatted(run, what),
        "the id of a published run whose tables are as they were written");
  }
}

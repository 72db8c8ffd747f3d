package nl.plafondwacht.nightly.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.night.AsOf;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.NightRequest;
import nl.plafondwacht.nightly.settings.SampleNight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a night. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Runs one night: reads new deliveries, tests every ceiling, publishes the tables."
            + " The same command again goes on where it stopped. A date after today needs --future; its"
            + " run retires nothing, and latest.json does not move to it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht nightly                      the fictional sample night, in a checkout",
      "  plafondwacht nightly --date 2026-11-20    with config/plafondwacht.yaml",
      "  plafondwacht nightly --date 2026-11-20 --inbox /data/inbox --store /data/store \\",
      "      --out /data/out --codes config/codes --codes /data/codes --key-file /secret/key",
      "  plafondwacht nightly --as-of c5efd672cce6     that run's deliveries, today's rules"
    })
public final class NightlyCommand implements Callable<Integer> {
  private final CommandContext context;
  private final NightRun night;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The night to run: what was known on that day counts.")
  private @Nullable LocalDate date;

  @Option(
      names = "--as-of",
      paramLabel = "RUN",
      description =
          "Takes in nothing: computes the deliveries of an old run (run id, date/id or where a"
              + " run.json lies) with today's rules, codes and settings, for comparison.")
  private @Nullable String asOf;

  @Mixin private FutureOption future = new FutureOption();

  @Mixin private CommonOptions options = new CommonOptions();

  /** Runs the night given. */
  public NightlyCommand(CommandContext context, NightRun night) {
    this.context = context;
    this.night = night;
  }

  @Override
  public Integer call() throws Exception {
    if (asOf != null) {
      return asOf(asOf).code();
    }
    NightRequest request = date == null ? sampleNight() : night(date);
    return night.run(request, context.out()).code();
  }

  private ExitCode asOf(String run) throws Exception {
    Configured configured = context.configured(options);
    context.announce(configured, "As of run " + run);
    return new AsOf(context.files(), context.clock(), context.stop(), context.out())
        .run(configured, run, Optional.ofNullable(date), context.today(options));
  }

  private NightRequest sampleNight() {
    if (!options.isBare()) {
      throw ConfigurationException.onCommandLine(
          "--date",
          "missing",
          "yyyy-mm-dd; only the sample night goes without, and it takes no other option than"
              + " --threads and --scratch");
    }
    Configured configured = options.sampleNight(context.surroundings());
    LocalDate day = SampleNight.under(context.surroundings().home()).date();
    context.announce(configured, "Sample night of " + day);
    return new NightRequest(
        day, context.today(true), configured.settings(), configured.key(), true);
  }

  private NightRequest night(LocalDate day) {
    LocalDate today = context.today(options);
    future.require("--date", day, today);
    Configured configured = context.configured(options);
    context.announce(configured, "Night of " + day);
    return new NightRequest(
        day, today, configured.settings(), configured.key(), options.isSampleNight());
  }
}

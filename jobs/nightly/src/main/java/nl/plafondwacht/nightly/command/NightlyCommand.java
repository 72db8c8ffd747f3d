package nl.plafondwacht.nightly.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.Mistake;
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
            + " The same command again goes on where it stopped.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht nightly                      the fictional sample night",
      "  plafondwacht nightly --date 2026-11-20    with config/plafondwacht.yaml",
      "  plafondwacht nightly --date 2026-11-20 --inbox /data/inbox --store /data/store \\",
      "      --out /data/out --codes config/codes --codes /data/codes --key-file /secret/key"
    })
public final class NightlyCommand implements Callable<Integer> {
  private final Workbench bench;
  private final NightRun night;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The night to run: what was known on that day counts.")
  private @Nullable LocalDate date;

  @Mixin private CommonOptions options = new CommonOptions();

  /** Runs the night given. */
  public NightlyCommand(Workbench bench, NightRun night) {
    this.bench = bench;
    this.night = night;
  }

  @Override
  public Integer call() throws Exception {
    NightRequest request = date == null ? sampleNight() : night(date);
    return night.run(request, bench.out()).code();
  }

  private NightRequest sampleNight() {
    if (!options.isBare()) {
      throw new ConfigurationException(
          new Mistake(
              "command line",
              "--date",
              "missing",
              "yyyy-mm-dd; only the sample night goes without, and it takes no other option than"
                  + " --threads and --scratch"));
    }
    Configured configured = options.sampleNight(bench.surroundings());
    LocalDate day = SampleNight.under(bench.surroundings().home()).date();
    bench.announce(configured, "Sample night of " + day);
    return new NightRequest(day, configured.settings(), configured.key(), true);
  }

  private NightRequest night(LocalDate day) {
    Configured configured = bench.configured(options);
    bench.announce(configured, "Night of " + day);
    return new NightRequest(day, configured.settings(), configured.key(), options.isSampleNight());
  }
}

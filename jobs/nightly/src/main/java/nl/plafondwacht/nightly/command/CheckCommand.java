package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.SampleNight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks whether a night would run, and leaves nothing behind. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Dry run: asks what the night asks, with the same code, and exits with the code that it"
            + " would end with, as far as the grade looks. Takes no lock and leaves nothing behind.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht check                        configuration, folders, store, deliveries",
      "  plafondwacht check --configuration        settings, key and code tables: 0 or 30",
      "  plafondwacht check --sample 1000          and shows what is odd in 1000 records a file"
    })
public final class CheckCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The night to look at. Default: today in Amsterdam; of the sample, its own.")
  private @Nullable LocalDate date;

  @ArgGroup private Grade grade = new Grade();

  @Mixin private FutureOption future = new FutureOption();

  @Mixin private CommonOptions options = new CommonOptions();

  /** How far to look; each grade includes the one before. */
  private static final class Grade {
    @Option(names = "--configuration", description = "Settings, key and code tables.")
    private boolean configuration;

    @Option(
        names = "--inputs",
        description =
            "Also lock, folders, rights, room, store, and new deliveries read to their end: every"
                + " exit code up to 22, 30, 40 and 60. The default.")
    @SuppressWarnings("UnusedVariable") // It is the default: naming it only excludes the others.
    private boolean inputs;

    @Option(
        names = "--sample",
        paramLabel = "N",
        description =
            "Also shows what is odd in the first N records of each new file, values masked. The exit"
                + " code is that of --inputs.")
    private @Nullable Long sample;
  }

  /** Looks at the files and the clock of the context. */
  public CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (grade.sample != null && grade.sample < 1) {
      throw ConfigurationException.onCommandLine("--sample", grade.sample.toString(), "at least 1");
    }
    Judgement judgement = new Judgement(context.out());
    LocalDate today = context.today(options);
    LocalDate night = date == null ? usualDate(today) : date;
    judgement.part("Configuration");
    judgement.mistakes(future.mistake("--date", night, today).stream().toList());
    ConfigurationCheck configuration = new ConfigurationCheck(context, options, judgement);
    Optional<Configured> configured = configuration.settings();
    if (configured.isPresent()) {
      look(configured.get(), night, configuration, judgement);
    }
    return judgement.conclude("Night of " + night).code();
  }

  private void look(
      Configured configured, LocalDate night, ConfigurationCheck configuration, Judgement judgement)
      throws IOException {
    if (grade.configuration) {
      configuration.tables(configured.settings(), night);
    } else {
      NightCheck check = new NightCheck(context, configured, night, judgement);
      check.begin();
      configuration.tables(configured.settings(), night);
      check.inputs(grade.sample);
    }
  }

  private LocalDate usualDate(LocalDate today) {
    return options.isSampleNight()
        ? SampleNight.under(context.surroundings().home()).date()
        : today;
  }
}

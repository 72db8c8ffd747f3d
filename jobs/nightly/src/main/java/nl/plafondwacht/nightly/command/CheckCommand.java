package nl.plafondwacht.nightly.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.codes.MessageLayouts;
import nl.plafondwacht.nightly.intake.FileReading;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import nl.plafondwacht.nightly.settings.SampleNight;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.stages.InboxSurvey;
import nl.plafondwacht.nightly.stages.Preconditions;
import nl.plafondwacht.nightly.stages.Surveyed;
import nl.plafondwacht.nightly.store.Manifest;
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
        "Dry run: says whether a night would run and take in what is there. Takes no lock and"
            + " leaves nothing behind. Exits with the code that the night would end with.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht check                        configuration, folders, store, deliveries",
      "  plafondwacht check --configuration        settings, key and code tables only",
      "  plafondwacht check --sample 1000          and the first 1000 records of each new file"
    })
public final class CheckCommand implements Callable<Integer> {
  private final Workbench bench;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The night to look at. Default: today in Amsterdam; of the sample, its own.")
  private @Nullable LocalDate date;

  @ArgGroup private Grade grade = new Grade();

  @Mixin private CommonOptions options = new CommonOptions();

  /** How far to look; each grade includes the one before. */
  private static final class Grade {
    @Option(names = "--configuration", description = "Settings, key and code tables.")
    private boolean configuration;

    @Option(
        names = "--inputs",
        description =
            "Also lock, folders, rights, room, store and deliveries with their digests. The"
                + " default.")
    @SuppressWarnings("UnusedVariable") // It is the default: naming it only excludes the others.
    private boolean inputs;

    @Option(
        names = "--sample",
        paramLabel = "N",
        description = "Also the first N records of each new file.")
    private @Nullable Long sample;
  }

  /** Looks with what lies on the workbench. */
  public CheckCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    if (grade.sample != null && grade.sample < 1) {
      throw ConfigurationException.onCommandLine("--sample", grade.sample.toString(), "at least 1");
    }
    Judgement judgement = new Judgement(bench.out());
    LocalDate night = date == null ? usualDate() : date;
    Optional<Configured> configured =
        new ConfigurationCheck(bench, options, judgement).check(night);
    if (configured.isPresent() && !grade.configuration) {
      inputs(configured.get(), night, judgement);
    }
    return judgement.conclude("Night of " + night).code();
  }

  private void inputs(Configured configured, LocalDate night, Judgement judgement)
      throws IOException {
    Settings settings = configured.settings();
    judgement.part("Inputs");
    InputsCheck inputs = new InputsCheck(bench.files(), settings, judgement);
    inputs.folders();
    Optional<Manifest> manifest = inputs.store();
    Preconditions preconditions =
        new Preconditions(bench.files(), settings, () -> free(settings.folders().scratch()));
    if (manifest.isPresent() && inputs.inbox(preconditions)) {
      deliveries(configured, manifest.get(), night, judgement);
    }
  }

  private void deliveries(
      Configured configured, Manifest manifest, LocalDate night, Judgement judgement)
      throws IOException {
    Settings settings = configured.settings();
    ReadingProgress progress = new ReadingProgress(bench);
    InboxSurvey survey =
        new InboxSurvey(
            bench.files(),
            settings.folders().inbox(),
            manifest,
            settings.limits().byteRange(),
            progress);
    InboxCheck inbox = new InboxCheck(survey, manifest, progress, judgement);
    List<Surveyed> fresh = inbox.deliveries();
    inbox.expected(settings.expected(), night);
    if (configured.key().isEmpty()) {
      inbox.pseudonymsOnly(MessageLayouts.reading(settings.messages()));
    }
    if (grade.sample != null) {
      FileReading reading =
          new FileReading(
              Pseudonyms.withKey(key(configured)), MessageLayouts.reading(settings.messages()));
      new SampleCheck(reading, manifest, judgement).read(fresh, grade.sample);
    }
  }

  /** Nothing that is read here is kept, so where the key is wanting any other will do. */
  private static byte[] key(Configured configured) {
    return configured.key().orElseGet(ThrowAwayKey::make);
  }

  /** Of the disk on which scratch lies or would be made. */
  private static long free(Path scratch) {
    File there = scratch.toFile();
    while (!there.exists() && there.getParentFile() != null) {
      there = there.getParentFile();
    }
    return there.getUsableSpace();
  }

  private LocalDate usualDate() {
    return options.isSampleNight()
        ? SampleNight.under(bench.surroundings().home()).date()
        : Delivery.inAmsterdam(bench.clock().instant()).toLocalDate();
  }
}

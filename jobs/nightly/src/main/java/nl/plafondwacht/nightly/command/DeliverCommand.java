package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.files.FileEntry;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.nightly.acceptance.InboxSource;
import nl.plafondwacht.nightly.command.DeliveryDraft.DraftFile;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.nightly.intake.delivery.DeliveryWriter;
import nl.plafondwacht.nightly.intake.delivery.FileFormat;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.CountedSource;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Location;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the delivery.json of a folder. Whoever delivers may have neither settings nor key. */
@Command(
    name = "deliver",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Makes a delivery of a folder of CSV files and EI messages: reads them as the night does and"
            + " writes delivery.json, which completes it. No settings and no key are needed. A file of"
            + " decisions with a wrong row is refused; signals are looked up in --out, or in that of"
            + " the settings when they are named or FOLDER lies in their inbox.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht deliver /data/inbox/2026-11-20-wijkverpleging",
      "  plafondwacht deliver 2026-11-20-wijkverpleging --created 2026-11-20T18:00:00+01:00 --replace"
    })
public final class DeliverCommand implements Callable<Integer> {
  /** A file is read for its digest, and again for its records. */
  private static final int TIMES_READ = 2;

  private final FileAccess files;
  private final CommandContext context;
  private final PrintStream out;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "Folder with plain, .gz or .zst files; its name is that of the delivery.")
  private String folder = "";

  @Option(
      names = "--created",
      paramLabel = "TIME",
      converter = Moment.class,
      description =
          "When it was made, with an offset; its day in Amsterdam is the delivery day."
              + " Default: now.")
  private @Nullable OffsetDateTime created;

  @Option(
      names = "--received",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day on which the insurer received the EI messages; rows of CSV say it themselves."
              + " Default: the delivery day.")
  private @Nullable LocalDate receivedOn;

  @Option(
      names = "--layouts",
      paramLabel = "FOLDER",
      description = "Layouts of EI messages that the program does not bring, as CSV files.")
  private @Nullable Path layouts;

  @Mixin private FutureOption future = new FutureOption();

  @Option(names = "--replace", description = "Write over a delivery.json that is already there.")
  private boolean replace;

  @Mixin private CommonOptions options = new CommonOptions();

  /** Describes folders among the files of the context. */
  public DeliverCommand(CommandContext context) {
    this.context = context;
    this.files = context.files();
    this.out = context.out();
  }

  @Override
  public Integer call() throws IOException {
    requireFolder();
    List<FileEntry> entries = files.list(folder);
    DeliveryDraft draft =
        new DeliveryDraft(
            Locations.name(folder),
            created(),
            GivenFile.layouts(layouts),
            receivedOn,
            new SignalLookup(context, options, folder));
    out.printf(
        "Delivery %s, created %s%n",
        Shape.ofName(draft.delivery().name()), DeliveryWriter.text(draft.delivery().created()));
    ReadingProgress progress = new ReadingProgress(context);
    progress.expect(TIMES_READ * entries.stream().mapToLong(FileEntry::size).sum());
    for (FileEntry entry : entries) {
      if (entry.folder() || entry.name().startsWith(".")) {
        out.printf(
            "  left out: %s (%s)%n",
            Shape.ofName(entry.name()), entry.folder() ? "a folder" : "hidden");
      } else if (!entry.name().equals(Delivery.DESCRIPTION)) {
        tell(draft.add(source(entry, progress)));
      }
    }
    return conclude(draft).code();
  }

  private void requireFolder() throws IOException {
    Optional<FileEntry> entry = files.find(folder);
    if (entry.isEmpty() || !entry.get().folder()) {
      String what = entry.isEmpty() ? "not there" : "a file";
      throw mistake("%s (%s)".formatted(Shape.ofLocation(folder), what), "a folder of files");
    }
    if (!replace && files.find(Locations.child(folder, Delivery.DESCRIPTION)).isPresent()) {
      throw mistake(
          "%s (it has a delivery.json)".formatted(Shape.ofLocation(folder)),
          "a folder without one, or --replace");
    }
  }

  private OffsetDateTime created() {
    OffsetDateTime now = Delivery.inAmsterdam(context.clock().instant());
    if (created == null) {
      return now.truncatedTo(ChronoUnit.SECONDS);
    }
    LocalDate day = Delivery.inAmsterdam(created.toInstant()).toLocalDate();
    future.require("--created", day, now.toLocalDate());
    return created;
  }

  private CountedSource source(FileEntry entry, ReadingProgress progress) {
    String location = Locations.child(folder, entry.name());
    return new CountedSource(
        new InboxSource(files, location, entry.name(), entry.size()), progress);
  }

  private void tell(DraftFile file) {
    boolean isMessage = file.format() == FileFormat.EI;
    String feed = file.feed().map(Feed::feedName).orElse("");
    String name = Shape.ofName(file.name());
    if (file.delivered() == null && isMessage) {
      out.printf("  %s: no EI message that can be read%n", name);
    } else if (file.findings().hasUnreadable()) {
      out.printf("  %s: cannot be read to its end%n", name);
    } else if (file.delivered() == null) {
      out.printf("  %s: fits no feed%s%n", name, feed.isEmpty() ? "" : ", nearest is " + feed);
    } else {
      out.printf(
          "  %s: %s, %s%s%n",
          name,
          isMessage ? "EI message" : feed,
          Counted.of(file.count().records(), "record"),
          rejected(file.count().rejectedLines()));
    }
    boolean isDecisions = file.feed().equals(Optional.of(Feed.DECISIONS));
    file.findings()
        .print(
            out,
            isDecisions ? EnumSet.allOf(Weight.class) : EnumSet.of(Weight.REFUSAL, Weight.REJECT));
  }

  private static String rejected(long lines) {
    return lines == 0 ? "" : String.format(Locale.ROOT, ", %,d would be rejected", lines);
  }

  private ExitCode conclude(DeliveryDraft draft) throws IOException {
    List<Finding> refusals = draft.refusals();
    if (draft.hasRefusedFile() || !refusals.isEmpty()) {
      // That no file is left says nothing new when each was refused.
      if (!draft.hasRefusedFile() || !draft.delivery().files().isEmpty()) {
        FirstFindings.of(refusals).print(out, EnumSet.of(Weight.REFUSAL));
      }
      return notWritten("the night would refuse this delivery");
    }
    if (draft.hasLostDecision()) {
      return notWritten("a decision in it would not count");
    }
    String description = Locations.child(folder, Delivery.DESCRIPTION);
    try (NewFile file = files.create(description)) {
      file.write(draft.json());
      file.commit();
    }
    out.println("Written: " + Shape.ofLocation(description));
    return ExitCode.COMPLETE;
  }

  private ExitCode notWritten(String why) {
    out.println("Not written: " + why);
    return ExitCode.REFUSED;
  }

  private static ConfigurationException mistake(String value, String expected) {
    return ConfigurationException.onCommandLine("FOLDER", value, expected);
  }
}

package nl.plafondwacht.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.Counted;
import nl.plafondwacht.nightly.command.Day;
import nl.plafondwacht.nightly.command.Version;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.delivery.Delivery;
import nl.plafondwacht.sample.insurer.BadArgument;
import nl.plafondwacht.sample.insurer.Insurer;
import nl.plafondwacht.sample.insurer.Progress;
import nl.plafondwacht.sample.insurer.Size;
import nl.plafondwacht.sample.insurer.delivery.Format;
import nl.plafondwacht.sample.insurer.world.Manner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a synthetic insurer and what is true of it. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes a synthetic insurer: deliveries, code tables and the truth that score compares a"
            + " night with. The same options give the same bytes. No settings and no key are"
            + " needed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht sample --persons 20000 --seed 1 --out /data/insurer",
      "  plafondwacht sample --persons 300000 --seed 7 --from 2025-01-01 --to 2026-06-30 --nights 5"
          + " --out insurer",
      "  plafondwacht sample --persons 20000 --seed 1 --format ei --out /data/messages"
    })
public final class SampleCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--persons",
      paramLabel = "N",
      required = true,
      description = "Insured persons, 1 to 50,000,000; with --format ei at most 4,995,000.")
  private long persons;

  @Option(
      names = "--seed",
      paramLabel = "S",
      required = true,
      description = "Any whole number; another one makes other persons.")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "A local folder that is empty or not there yet.")
  private Path out = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Day.class,
      description = "First service day. Default: the first of January of last year.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "Last service day, day of the last delivery and the date to run the night for. Default:"
              + " the last day of last year.")
  private @Nullable LocalDate to;

  @Option(
      names = "--nights",
      paramLabel = "K",
      defaultValue = "3",
      description =
          "Daily deliveries, 1 to 60; the first holds the history. Default: ${DEFAULT-VALUE}.")
  private int nights;

  @Option(
      names = "--format",
      paramLabel = "csv|ei",
      description =
          "Of the declarations: rows, or EI messages as insurers receive them, claims and returns."
              + " Another format is another insurer. Default: csv.")
  private Written format = Written.csv;

  /** The formats of declarations, named as on the command line. */
  private enum Written {
    csv,
    ei
  }

  /** Writes last year, by the clock of the context, when no days are given. */
  public SampleCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    int lastYear = Delivery.inAmsterdam(context.clock().instant()).getYear() - 1;
    LocalDate first = from == null ? LocalDate.of(lastYear, 1, 1) : from;
    LocalDate last = to == null ? LocalDate.of(lastYear, 12, 31) : to;
    Path folder = out.toAbsolutePath().normalize();
    GeneratorProgress progress = new GeneratorProgress(context);
    try {
      write(first, last, folder, progress);
    } catch (BadArgument refused) {
      CommandLine line = spec.commandLine();
      throw new ParameterException(line, "command line: " + refused.getMessage(), refused);
    } catch (IOException failed) {
      String why = "Cannot write %s: %s".formatted(folder, failed.getMessage());
      throw new IOException(why, failed);
    }
    tell(folder, first, last, progress.lines());
    return ExitCode.COMPLETE.code();
  }

  private void write(LocalDate first, LocalDate last, Path folder, Progress progress)
      throws IOException {
    Size size = new Size(persons);
    if (format == Written.ei) {
      Insurer.of(size, seed, first, last, nights, Manner.MESSAGES)
          .writeTo(folder, Format.EI, progress);
    } else {
      Insurer.of(size, seed, first, last, nights).writeTo(folder, progress);
    }
  }

  private void tell(Path folder, LocalDate first, LocalDate last, long lines) {
    String deliveries = nights == 1 ? "1 delivery" : nights + " deliveries";
    context
        .out()
        .printf(
            """
            Written: %s
              %s, %s of %s to %s in %s
              %s; nobody in it exists
            The night of it, and how right it was:
              %s
              %s
            """,
            folder,
            Counted.of(persons, "person"),
            Counted.of(lines, "declaration line"),
            first,
            last,
            deliveries,
            format == Written.ei
                ? "inbox/, codes/, truth/ and fictional.key"
                : "inbox/, codes/ and truth/",
            night(folder, last),
            "plafondwacht score --truth %1$s/truth --night %1$s/out".formatted(quoted(folder)));
  }

  /** The code tables of the insurer lie over those the program comes with. */
  private String night(Path folder, LocalDate last) {
    Path codes = context.surroundings().home().resolve("config/codes");
    Path sampleKey = context.surroundings().home().resolve("sample-data/small-night/fictional.key");
    Path key = format == Written.ei ? folder.resolve("fictional.key") : sampleKey;
    return "plafondwacht nightly --date %1$s --inbox %2$s/inbox --store %2$s/store --out %2$s/out"
        .formatted(last, quoted(folder))
        .concat(" --codes %s --codes %s/codes".formatted(quoted(codes), quoted(folder)))
        .concat(" --key-file %s".formatted(quoted(key)));
  }

  /** The path quoted for a shell. */
  private static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w@%+=:,./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}

package nl.plafondwacht.nightly.command;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.ei.anonymise.Anonymiser;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.nightly.describe.FeedAnonymiser;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.FeedDetector;
import nl.plafondwacht.nightly.intake.feed.Feed;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.intake.file.Compression;
import nl.plafondwacht.nightly.intake.file.Source;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.KeySource;
import nl.plafondwacht.nightly.settings.Location;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an EI message or a CSV file of a feed again without persons. */
@Command(
    name = "anonymise",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes an EI message or a CSV file of a feed again with everything about persons replaced"
            + " or emptied: same records, amounts and links, and the same things wrong with it."
            + " Under one key a person, number or reference becomes the same in every file. A file"
            + " that cannot be read to its end is refused and nothing is written. Providers, codes,"
            + " dates of care and days of death stay: treat the file as pseudonymised, and keep the"
            + " key.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht anonymise aw319.asc.gz --to shown.asc.gz --key-file show.key",
      "  plafondwacht anonymise declarations.csv --to shown.csv.zst --key-file show.key"
    })
public final class AnonymiseCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  private final CommandContext context;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = Location.class,
      description = "A message or a CSV file, plain, .gz or .zst.")
  private String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      converter = Location.class,
      description =
          "The file to write, compressed when it ends in .gz or .zst; it must not be there yet.")
  private String target = "";

  @Option(
      names = "--key-file",
      required = true,
      paramLabel = "FILE",
      description = "A key of its own, 64 hex digits; not that of the pseudonyms of the night.")
  private Path keyFile = Path.of("");

  @Option(
      names = "--layouts",
      paramLabel = "FOLDER",
      description = "Layouts of more standards of messages, as CSV files.")
  private @Nullable Path layouts;

  /** Reads and writes the files of the context. */
  public AnonymiseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    byte[] key = KeySource.read(Map.of(), Optional.of(keyFile)).orElseThrow();
    if (context.files().find(target).isPresent()) {
      throw ConfigurationException.onCommandLine(
          "--to", Shape.ofLocation(target) + " (is there)", "a file that is not there");
    }
    GivenFile given = GivenFile.of(context.files(), file);
    Optional<Finding> broken = given.broken();
    if (broken.isPresent()) {
      context.out().println("Refused, the file cannot be read to its end");
      tell(List.of(broken.get()));
      return ExitCode.REFUSED.code();
    }
    Layouts known = GivenFile.layouts(layouts);
    if (given.recognised(known) instanceof Recognition.Result.Unknown unknown) {
      FeedDetector telling = given.telling(known);
      return telling.findings().isEmpty()
          ? written(out -> feed(given.source(), telling.feed().orElseThrow(), key, out)).code()
          : neither(unknown.fault(), telling).code();
    }
    Anonymiser anonymiser = new Anonymiser(known, key);
    return given.read(plain -> written(out -> message(anonymiser, plain, out))).code();
  }

  /** Writes a file; answers what was written, or nothing when it must not be kept. */
  private interface Writing {
    Optional<String> to(OutputStream out) throws IOException;
  }

  private ExitCode written(Writing writing) throws IOException {
    try (NewFile fresh = context.files().create(target)) {
      Optional<String> written;
      try (OutputStream out =
          Compression.of(target).packed(new BufferedOutputStream(new Kept(fresh), BUFFER))) {
        written = writing.to(out);
      }
      if (written.isEmpty()) {
        return ExitCode.REFUSED;
      }
      fresh.commit();
      context.out().printf("Written: %s, %s%n", Shape.ofLocation(target), written.get());
      return ExitCode.COMPLETE;
    }
  }

  private Optional<String> message(Anonymiser anonymiser, InputStream plain, OutputStream out)
      throws IOException {
    Anonymiser.Result result = anonymiser.write(plain, out);
    if (result instanceof Anonymiser.Result.Refused refused) {
      context.out().println("Refused, " + refused.fault());
      return Optional.empty();
    }
    return Optional.of(Counted.of(((Anonymiser.Result.Written) result).records(), "record"));
  }

  private Optional<String> feed(Source source, Feed feed, byte[] key, OutputStream out)
      throws IOException {
    FeedAnonymiser.Result result = new FeedAnonymiser(key).write(source, feed, out);
    if (result instanceof FeedAnonymiser.Result.Stopped stopped) {
      context.out().println("Refused, " + feed.feedName());
      tell(List.of(stopped.finding()));
      return Optional.empty();
    }
    FeedAnonymiser.Result.Written written = (FeedAnonymiser.Result.Written) result;
    String records = feed.feedName() + ", " + Counted.of(written.records(), "record");
    return Optional.of(
        written.emptied() == 0
            ? records
            : records
                + ", of which "
                + Counted.of(written.emptied(), "unreadable one")
                + " emptied");
  }

  private ExitCode neither(Fault noMessage, FeedDetector telling) {
    PrintStream out = context.out();
    out.println("Refused, neither a message nor a CSV file of a feed");
    out.println("  message: " + noMessage);
    out.println("  feed: " + telling.feed().map(f -> "nearest is " + f.feedName()).orElse("none"));
    tell(telling.findings());
    return ExitCode.REFUSED;
  }

  private void tell(List<Finding> findings) {
    FirstFindings.of(findings).print(context.out(), EnumSet.allOf(Weight.class));
  }

  /** Stays open when what compresses is closed: a new file that is closed can't be kept. */
  private static final class Kept extends FilterOutputStream {
    private Kept(OutputStream file) {
      super(file);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafondwacht.ei.describe.Description;
import nl.plafondwacht.ei.describe.DescriptionFacts;
import nl.plafondwacht.ei.describe.DescriptionText;
import nl.plafondwacht.ei.describe.FactText;
import nl.plafondwacht.ei.describe.FileDescriber;
import nl.plafondwacht.ei.layout.Layouts;
import nl.plafondwacht.ei.record.CodePage;
import nl.plafondwacht.ei.record.Fault;
import nl.plafondwacht.ei.record.Recognition;
import nl.plafondwacht.nightly.describe.CsvForm.ShownRecord;
import nl.plafondwacht.nightly.describe.FeedDescriber;
import nl.plafondwacht.nightly.describe.FeedDescription;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.intake.DeliveredFileReader;
import nl.plafondwacht.nightly.intake.FeedDetector;
import nl.plafondwacht.nightly.intake.Pseudonyms;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Location;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.rules.finding.Finding;
import nl.plafondwacht.rules.finding.Reason.Weight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an EI message or a CSV file of a feed is. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells what an EI message or a CSV file of a feed is, without persons: standard and version"
            + " or feed and form, counts, totals, and what a night would find wrong with it. A file"
            + " that a night would refuse is described as far as it goes, and the command ends with 0"
            + " all the same; only one that cannot be read to its end, such as one with broken"
            + " compression, ends with 21. Needs no settings and no key.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht describe aw319.asc",
      "  plafondwacht describe declarations.csv.gz --records 5",
      "  plafondwacht describe aw319.asc --format json"
    })
public final class DescribeCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = Location.class,
      description = "A message or a CSV file, plain, .gz or .zst.")
  private String file = "";

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "Show the first N records field by field, persons masked. Default: 0.")
  private long records;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people or for programs. Default: text.")
  private Format format = Format.text;

  @Option(
      names = "--code-page",
      paramLabel = "NAME",
      description = "Of text in a message. Default: ISO-8859-1.")
  private Charset codePage = CodePage.USUAL;

  @Option(
      names = "--layouts",
      paramLabel = "FOLDER",
      description = "Layouts of more standards of messages, as CSV files.")
  private @Nullable Path layouts;

  /** Reads from the files of the context. */
  public DescribeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (records < 0) {
      throw ConfigurationException.onCommandLine("--records", Long.toString(records), "0 or more");
    }
    if (!CodePage.isUsable(codePage)) {
      throw ConfigurationException.onCommandLine(
          "--code-page", codePage.name(), "a code page that extends ASCII by bytes");
    }
    GivenFile given = GivenFile.of(context.files(), file);
    Layouts known = GivenFile.layouts(layouts);
    Optional<Finding> broken = given.broken();
    if (broken.isPresent()) {
      FirstFindings why = FirstFindings.of(List.of(broken.get()));
      print(FeedFacts.ofBroken(why), why, List.of());
      return ExitCode.REFUSED.code();
    }
    if (given.recognised(known) instanceof Recognition.Result.Unknown unknown) {
      feed(given, known, unknown.fault());
    } else {
      message(given, known);
    }
    return ExitCode.COMPLETE.code();
  }

  private void message(GivenFile given, Layouts known) throws IOException {
    Description description = given.read(new FileDescriber(known, codePage, records)::describe);
    switch (format) {
      case text -> context.out().print(DescriptionText.of(description));
      case json -> context.out().print(Json.text(DescriptionFacts.of(description)));
    }
  }

  private void feed(GivenFile given, Layouts known, Fault noMessage) throws IOException {
    FeedDetector telling = given.telling(known);
    FirstFindings findings = FirstFindings.of(telling.findings());
    if (telling.findings().isEmpty()) {
      // No pseudonym is kept, so no key is asked for.
      DeliveredFileReader reading =
          DeliveredFileReader.withShippedLayouts(Pseudonyms.withKey(ThrowAwayKey.make()));
      FeedDescription description =
          new FeedDescriber(reading, records)
              .describe(given.source(), telling.feed().orElseThrow(), findings);
      print(FeedFacts.of(description, findings), findings, description.form().firstRecords());
    } else {
      print(FeedFacts.ofNeither(noMessage, telling, findings), findings, List.of());
    }
  }

  private void print(Map<String, Object> facts, FirstFindings findings, List<ShownRecord> shown)
      throws IOException {
    PrintStream out = context.out();
    if (format == Format.json) {
      out.print(Json.text(facts));
      return;
    }
    out.print(FactText.of(facts));
    findings.print(out, EnumSet.allOf(Weight.class));
    for (ShownRecord record : shown) {
      out.printf(Locale.ROOT, "record on line %d%n", record.line());
      record.fields().forEach((name, value) -> out.printf("  %-22s %s%n", name, value));
    }
  }
}

package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.plafondwacht.ei.describe.Describing;
import nl.plafondwacht.ei.describe.Description;
import nl.plafondwacht.ei.describe.DescriptionFacts;
import nl.plafondwacht.ei.describe.DescriptionText;
import nl.plafondwacht.ei.record.CodePage;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Location;
import nl.plafondwacht.nightly.store.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an EI message is. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells what an EI message is: standard, version, counts, totals and what is wrong with it,"
            + " without persons. A file that is refused is described as far as it goes, and the"
            + " command ends with 0 all the same. Needs no settings and no key.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht describe aw319.asc",
      "  plafondwacht describe aw319.asc.gz --records 5",
      "  plafondwacht describe aw319.asc --format json"
    })
public final class DescribeCommand implements Callable<Integer> {
  private final Workbench bench;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = Location.class,
      description = "A message, plain or .gz.")
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
      description = "Of text in the file. Default: ISO-8859-1.")
  private Charset codePage = CodePage.USUAL;

  @Option(
      names = "--layouts",
      paramLabel = "FOLDER",
      description = "Layouts of more standards, as CSV files.")
  private @Nullable Path layouts;

  /** Reads behind the workbench's file port. */
  public DescribeCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    if (records < 0) {
      throw mistake("--records", Long.toString(records), "0 or more");
    }
    if (!CodePage.isUsable(codePage)) {
      throw mistake("--code-page", codePage.name(), "a code page that extends ASCII by bytes");
    }
    Describing describing = new Describing(EiFile.layouts(layouts), codePage, records);
    Description description = new EiFile(bench.files(), file).read(describing::describe);
    switch (format) {
      case text -> bench.out().print(DescriptionText.of(description));
      case json -> bench.out().print(Json.text(DescriptionFacts.of(description)));
    }
    return ExitCode.COMPLETE.code();
  }

  private static ConfigurationException mistake(String option, String value, String expected) {
    return ConfigurationException.onCommandLine(option, value, expected);
  }
}

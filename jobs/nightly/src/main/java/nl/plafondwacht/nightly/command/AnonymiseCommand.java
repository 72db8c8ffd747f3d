package nl.plafondwacht.nightly.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import nl.plafondwacht.ei.anonymise.Anonymiser;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.KeySource;
import nl.plafondwacht.nightly.settings.Location;
import nl.plafondwacht.store.files.NewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an EI message again without persons. */
@Command(
    name = "anonymise",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes an EI message again with everything about persons replaced or emptied: same"
            + " records, amounts and links, and the same things wrong with it. Under one key a"
            + " person, number or reference becomes the same in every file. A file that cannot be"
            + " cut into records is refused and nothing is written. Providers, codes and dates of"
            + " care stay: treat the file as pseudonymised, and keep the key.",
    footerHeading = "%nExamples:%n",
    footer = "  plafondwacht anonymise aw319.asc.gz --to shown.asc.gz --key-file show.key")
public final class AnonymiseCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  private final Workbench bench;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = Location.class,
      description = "A message, plain or .gz.")
  private String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      converter = Location.class,
      description = "The file to write, compressed when it ends in .gz; it must not be there yet.")
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
      description = "Layouts of more standards, as CSV files.")
  private @Nullable Path layouts;

  /** Reads and writes behind the workbench's file port. */
  public AnonymiseCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws IOException {
    byte[] key = KeySource.read(Map.of(), Optional.of(keyFile)).orElseThrow();
    if (bench.files().find(target).isPresent()) {
      throw ConfigurationException.onCommandLine(
          "--to", target + " (is there)", "a file that is not there");
    }
    Anonymiser anonymiser = new Anonymiser(EiFile.layouts(layouts), key);
    return new EiFile(bench.files(), file).read(plain -> write(anonymiser, plain)).code();
  }

  private ExitCode write(Anonymiser anonymiser, InputStream plain) throws IOException {
    try (NewFile fresh = bench.files().create(target)) {
      OutputStream out = EiFile.packed(target, new BufferedOutputStream(fresh, BUFFER));
      Anonymiser.Result result = anonymiser.write(plain, out);
      if (result instanceof Anonymiser.Result.Refused refused) {
        bench.out().println("Refused, " + refused.fault());
        return ExitCode.REFUSED;
      }
      finish(out);
      fresh.commit();
      long records = ((Anonymiser.Result.Written) result).records();
      bench.out().printf(Locale.ROOT, "Written: %s, %,d records%n", target, records);
      return ExitCode.COMPLETE;
    }
  }

  /**
   * Ends what compresses and leaves the file open: to be closed before a commit is to be dropped.
   */
  private static void finish(OutputStream out) throws IOException {
    if (out instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
    out.flush();
  }
}

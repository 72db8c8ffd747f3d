package nl.plafondwacht.proof.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.plafondwacht.proof.benchmark.inbox.Compression;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import nl.plafondwacht.proof.benchmark.inbox.PersonKind;
import nl.plafondwacht.proof.benchmark.inbox.SecondNight;
import nl.plafondwacht.proof.benchmark.inbox.Shape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the benchmark on the command line. */
final class Options {
  private static final String ALL = "all";
  private static final long LEAST_LINES = 10_000;
  private static final long MOST_LINES = 100_000_000;

  @Option(
      names = "--lines",
      paramLabel = "N",
      defaultValue = "10000000",
      description =
          "Declaration lines of each inbox, 10,000 to 100,000,000. Default: ${DEFAULT-VALUE}.")
  private long lines;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = "Largest heap of the night, as in -Xmx. Default: ${DEFAULT-VALUE}.")
  private String heap = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads of each peer. Default: the number of processors.")
  private @Nullable Integer threads;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "42",
      description = "The same seed gives the same bytes. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      defaultValue = "even",
      completionCandidates = Shapes.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private String shape = "";

  @Option(
      names = "--persons",
      paramLabel = "KIND",
      defaultValue = "pseudonym",
      description =
          "pseudonym, or bsn: the night then pseudonymises, DuckDB does not."
              + " Default: ${DEFAULT-VALUE}.")
  private PersonKind persons = PersonKind.PSEUDONYM;

  @Option(
      names = "--compression",
      paramLabel = "KIND",
      defaultValue = "none",
      description = "Of the declarations: none, gz or zst. Default: ${DEFAULT-VALUE}.")
  private Compression compression = Compression.NONE;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "4",
      description = "Files of declarations. Default: ${DEFAULT-VALUE}.")
  private int files;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "1",
      description = "Runs of each peer, in turn; the median counts. Default: ${DEFAULT-VALUE}.")
  private int repeat;

  @Option(
      names = "--second-night",
      paramLabel = "KIND",
      arity = "0..1",
      defaultValue = "none",
      fallbackValue = "few-persons",
      description =
          "Measures a night with 1 %% new lines after the first load too: few-persons (one in 20),"
              + " scattered, or none. Without a value: ${FALLBACK-VALUE}.")
  private String secondNight = "";

  @Option(
      names = "--duckdb-memory",
      paramLabel = "SIZE",
      defaultValue = "",
      description = "Runs DuckDB once more with this memory limit, such as 1GB.")
  private String duckDbMemory = "";

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Gets the same as benchmark.json: figures, commit and versions.")
  private @Nullable Path json;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Gets benchmark.json and benchmark.txt; everything else is put there and removed."
              + " Default: jobs/proof/target/benchmark.")
  private @Nullable Path out;

  @Option(names = "--keep", description = "Leaves inbox, store and tables in the folder.")
  private boolean keep;

  @Option(
      names = "--night-jvm",
      paramLabel = "OPTION",
      description = "A further option of the night's JVM, such as a profiler; may be repeated.")
  private List<String> nightJvm = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  /** Throws {@link ParameterException} for values that no run can have. */
  Plan plan(Path home) {
    require(lines >= LEAST_LINES && lines <= MOST_LINES, "--lines", "10000 to 100000000", lines);
    require(files >= 1 && files <= 999, "--files", "1 to 999", files);
    require(repeat >= 1, "--repeat", "1 or more", repeat);
    int processors = Runtime.getRuntime().availableProcessors();
    int used = threads == null ? processors : threads;
    require(used >= 1, "--threads", "1 or more", used);
    require(heap.matches("[1-9][0-9]*[kKmMgG]"), "--heap", "a size such as 1g or 512m", heap);
    require(
        duckDbMemory.matches("|[1-9][0-9]*[kKmMgG]B"),
        "--duckdb-memory",
        "a size such as 1GB or 512MB",
        duckDbMemory);
    Path folder = out == null ? home.resolve("jobs/proof/target/benchmark") : out;
    List<Recipe> recipes =
        shapes().stream()
            .map(one -> new Recipe(seed, lines, one, persons, compression, files, secondNight()))
            .toList();
    return new Plan(
        recipes,
        heap,
        used,
        repeat,
        folder.toAbsolutePath().normalize(),
        json,
        duckDbMemory,
        keep,
        nightJvm);
  }

  private SecondNight secondNight() {
    List<SecondNight> kinds = List.of(SecondNight.values());
    Optional<SecondNight> chosen =
        kinds.stream().filter(kind -> kind.toString().equals(secondNight)).findFirst();
    require(chosen.isPresent(), "--second-night", "none, few-persons, scattered", secondNight);
    return chosen.orElse(SecondNight.NONE);
  }

  private List<Shape> shapes() {
    List<Shape> chosen =
        Arrays.stream(Shape.values())
            .filter(one -> shape.equals(ALL) || shape.equals(one.label()))
            .toList();
    require(!chosen.isEmpty(), "--shape", String.join(", ", Shapes.labels()), shape);
    return chosen;
  }

  private void require(boolean holds, String option, String expected, Object value) {
    if (!holds && spec != null) {
      String message = "Option %s is %s, expected %s".formatted(option, value, expected);
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  /** What {@code --shape} takes. */
  static final class Shapes implements Iterable<String> {
    static List<String> labels() {
      List<String> labels = new ArrayList<>();
      Arrays.stream(Shape.values()).map(Shape::label).forEach(labels::add);
      labels.add(ALL);
      return labels;
    }

    @Override
    public Iterator<String> iterator() {
      return labels().iterator();
    }
  }
}

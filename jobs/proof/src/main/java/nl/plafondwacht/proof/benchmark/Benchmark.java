package nl.plafondwacht.proof.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import nl.plafondwacht.proof.benchmark.peer.PeerFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The command: generates an inbox, runs both peers on it, and says how long they took. */
@Command(
    name = "plafondwacht benchmark",
    mixinStandardHelpOptions = true,
    description =
        "Measures the night beside DuckDB on the same generated deliveries, each as a process of"
            + " its own. Figures are shown only when both found the same, to the cent and the day.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht benchmark                       10 million lines in a heap of 1 GiB",
      "  plafondwacht benchmark --lines 1000000 --repeat 3",
      "  plafondwacht benchmark --shape all --compression zst --files 8",
      "  plafondwacht benchmark --second-night scattered --duckdb-memory 1GB --json figures.json"
    })
public final class Benchmark implements Callable<Integer> {
  private final Path home;
  private final PrintStream out;
  private final PrintStream err;

  @Mixin private Options options = new Options();

  /**
   * @param home folder the program is installed in
   */
  Benchmark(Path home, PrintStream out, PrintStream err) {
    this.home = home;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("plafondwacht.home", ""));
    Benchmark benchmark = new Benchmark(home.toAbsolutePath(), System.out, System.err);
    System.exit(benchmark.run(arguments));
  }

  /** Carries out one command line and gives its exit code. */
  int run(String... arguments) {
    CommandLine line = new CommandLine(this);
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    line.getCommandSpec().usageMessage().width(100).exitCodeListHeading("%nExit codes:%n");
    line.getCommandSpec().usageMessage().exitCodeList(codes);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((mistake, given) -> wrongUsage(mistake));
    line.setExecutionExceptionHandler((failure, command, parsed) -> broken(failure));
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    Plan plan = options.plan(home);
    Files.createDirectories(plan.out());
    Contest contest = new Contest(plan, home);
    Report report = new Report(plan);
    for (Recipe recipe : plan.recipes()) {
      Outcome outcome = contest.run(recipe);
      if (!outcome.gate().isPassed()) {
        err.print(Report.differences(outcome));
        return ExitCode.DIFFERENT.code();
      }
      report.add(outcome);
      report.write(plan.out());
      out.println(report.text(outcome));
    }
    return ExitCode.COMPLETE.code();
  }

  private int wrongUsage(ParameterException mistake) {
    err.println(mistake.getMessage());
    err.println("See plafondwacht benchmark --help");
    return ExitCode.CONFIGURATION.code();
  }

  private int broken(Exception failure) {
    if (failure instanceof PeerFailed || failure instanceof IOException) {
      err.println(failure.getMessage());
    } else {
      failure.printStackTrace(err);
    }
    return ExitCode.FAILED.code();
  }
}

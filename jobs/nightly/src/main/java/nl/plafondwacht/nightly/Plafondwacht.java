package nl.plafondwacht.nightly;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.plafondwacht.files.FileAccess;
import nl.plafondwacht.nightly.command.AnonymiseCommand;
import nl.plafondwacht.nightly.command.CheckCommand;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.CompactCommand;
import nl.plafondwacht.nightly.command.DeliverCommand;
import nl.plafondwacht.nightly.command.DescribeCommand;
import nl.plafondwacht.nightly.command.NightlyCommand;
import nl.plafondwacht.nightly.command.RebuildCommand;
import nl.plafondwacht.nightly.command.RecoverCommand;
import nl.plafondwacht.nightly.command.ReproduceCommand;
import nl.plafondwacht.nightly.command.RollbackCommand;
import nl.plafondwacht.nightly.command.RulesCommand;
import nl.plafondwacht.nightly.command.StatusCommand;
import nl.plafondwacht.nightly.command.Version;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.Shutdown;
import nl.plafondwacht.nightly.intake.feed.Shape;
import nl.plafondwacht.nightly.night.FailureCode;
import nl.plafondwacht.nightly.night.Nightly;
import nl.plafondwacht.nightly.settings.Surroundings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: what it is asked, what it calls for that, and which exit code comes out. */
public final class Plafondwacht {
  private static final Logger LOG = LoggerFactory.getLogger(Plafondwacht.class);

  private final Supplier<NightlyCommand> nightly;
  private final List<Callable<Integer>> others;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * Takes its commands ready made.
   *
   * @param nightly a new one for each use
   * @param others commands that stand beside it
   * @param out takes help texts
   * @param err takes mistakes; the log goes to the standard error of the process
   */
  Plafondwacht(
      Supplier<NightlyCommand> nightly,
      List<Callable<Integer>> others,
      PrintStream out,
      PrintStream err) {
    this.nightly = nightly;
    this.others = List.copyOf(others);
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    start(context -> List.of(), args);
  }

  /**
   * Starts the program and ends the process with its exit code.
   *
   * @param more commands beside its own
   */
  public static void start(Function<CommandContext, List<Callable<Integer>>> more, String... args) {
    // Numbers in texts and file names are written with the same digits everywhere.
    Locale.setDefault(Locale.ROOT);
    Logging.start();
    Shutdown shutdown = Shutdown.install();
    CommandContext context =
        new CommandContext(
            Surroundings.ofProcess(),
            FileAccess.byScheme(),
            InstantSource.system(),
            shutdown.request(),
            System.out);
    shutdown.exit(run(context, more.apply(context), System.err, args));
  }

  /** Carries out one command line, with commands beside the program's own. */
  public static int run(
      CommandContext context, List<Callable<Integer>> more, PrintStream err, String... args) {
    return wired(context, more, err).run(args);
  }

  /** The one place where the program gets its parts. */
  static Plafondwacht wired(CommandContext context, List<Callable<Integer>> more, PrintStream err) {
    List<Callable<Integer>> others = new ArrayList<>(commands(context));
    others.addAll(more);
    return new Plafondwacht(
        () ->
            new NightlyCommand(
                context, new Nightly(context.files(), context.clock(), context.stop())),
        others,
        context.out(),
        err);
  }

  /** Every command but the night, in the order of the help text. */
  static List<Callable<Integer>> commands(CommandContext context) {
    return List.of(
        new CheckCommand(context),
        new DeliverCommand(context),
        new StatusCommand(context),
        new RebuildCommand(context),
        new ReproduceCommand(context),
        new CompactCommand(context),
        new RollbackCommand(context),
        new RecoverCommand(context),
        new DescribeCommand(context),
        new AnonymiseCommand(context),
        new RulesCommand(Normenkader::text, context.out()));
  }

  /** Carries out one command line and gives its exit code. */
  int run(String... args) {
    CommandLine line = new CommandLine(new Bare(nightly.get()));
    line.addSubcommand(nightly.get());
    others.forEach(line::addSubcommand);
    line.getSubcommands().values().forEach(Plafondwacht::describe);
    describe(line);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, given) -> wrongUsage(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> broken(e).code());
    return line.execute(args);
  }

  private static void describe(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    command.getCommandSpec().usageMessage().width(100).exitCodeListHeading("%nExit codes:%n");
    command.getCommandSpec().usageMessage().exitCodeList(codes);
  }

  private int wrongUsage(ParameterException mistake) {
    err.println(
        Shape.ofMessage(Objects.requireNonNullElseGet(mistake.getMessage(), mistake::toString)));
    UnmatchedArgumentException.printSuggestions(mistake, err);
    err.printf("See %s --help%n", mistake.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.CONFIGURATION.code();
  }

  /** A failure that nobody foresaw is told with its trace, any other by its message. */
  private ExitCode broken(Exception failure) {
    ExitCode code = FailureCode.of(failure);
    String why = Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
    switch (code) {
      case FAILED -> LOG.error("Failed", failure);
      case FAILED_FOR_GOOD -> err.println(why + "; nothing was published");
      default -> err.println(why);
    }
    return code;
  }

  /** The program without a command. */
  @Command(
      name = "plafondwacht",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description =
          "Nightly jobs that watch revenue ceilings against terminal care at home."
              + " Without a command it runs the fictional sample night of a checkout.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  plafondwacht                              the fictional sample night, in a checkout",
        "  plafondwacht nightly --date 2026-11-20    the night of a date",
        "  plafondwacht check --date 2026-11-20      would that night run?",
        "  plafondwacht status                       how things stand",
        "  plafondwacht rules                        every rule with its source"
      })
  private record Bare(NightlyCommand nightly) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return nightly.call();
    }
  }
}

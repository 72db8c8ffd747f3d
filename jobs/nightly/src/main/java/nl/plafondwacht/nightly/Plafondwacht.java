package nl.plafondwacht.nightly;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.host.LockBusyException;
import nl.plafondwacht.nightly.host.Logging;
import nl.plafondwacht.nightly.host.NightRun;
import nl.plafondwacht.nightly.host.Shutdown;
import nl.plafondwacht.nightly.host.StopRequest;
import nl.plafondwacht.nightly.publish.AuditException;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.NightOptions;
import nl.plafondwacht.nightly.settings.Surroundings;
import nl.plafondwacht.nightly.stages.Nightly;
import nl.plafondwacht.store.files.FileAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The program: what it is asked, what it calls for that, and which exit code comes out. */
public final class Plafondwacht {
  private static final Logger LOG = LoggerFactory.getLogger(Plafondwacht.class);

  private final Surroundings surroundings;
  private final NightRun night;
  private final Supplier<String> normenkader;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * @param normenkader the rules as text, for the command {@code rules}
   * @param out takes results
   * @param err takes mistakes; the log goes to the standard error of the process
   */
  Plafondwacht(
      Surroundings surroundings,
      NightRun night,
      Supplier<String> normenkader,
      PrintStream out,
      PrintStream err) {
    this.surroundings = surroundings;
    this.night = night;
    this.normenkader = normenkader;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    Logging.start();
    Shutdown shutdown = Shutdown.install();
    shutdown.exit(wired(shutdown.request()).run(args));
  }

  /** The one place where the program gets its parts. */
  private static Plafondwacht wired(StopRequest stop) {
    NightRun night = new Nightly(FileAccess.byScheme(), InstantSource.system(), stop);
    Supplier<String> normenkader = Normenkader::text;
    return new Plafondwacht(Surroundings.ofProcess(), night, normenkader, System.out, System.err);
  }

  /** Carries out one command line and gives its exit code. */
  int run(String... args) {
    CommandLine line = new CommandLine(new Bare());
    line.addSubcommand(new NightlyCommand()).addSubcommand(new RulesCommand());
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
    err.println(mistake.getMessage());
    err.printf("See %s --help%n", mistake.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.CONFIGURATION.code();
  }

  private ExitCode broken(Exception failure) {
    if (failure instanceof ConfigurationException) {
      err.println(failure.getMessage());
      return ExitCode.CONFIGURATION;
    }
    if (failure instanceof AuditException) {
      err.println(failure.getMessage() + "; nothing was published");
      return ExitCode.FAILED_FOR_GOOD;
    }
    if (failure instanceof LockBusyException) {
      err.println(failure.getMessage());
      return ExitCode.LOCKED;
    }
    LOG.error("Failed", failure);
    return ExitCode.FAILED;
  }

  private ExitCode run(NightOptions options) throws Exception {
    NightOptions.Requested requested = options.request(surroundings);
    Logging.use(requested.request().settings().reporting().logFormat());
    LOG.info(
        "{} of {}",
        requested.request().sample() ? "Sample night" : "Night",
        requested.request().date());
    requested.effective().forEach(setting -> LOG.info("Setting {}", setting));
    return night.run(requested.request(), out);
  }

  /** The program without a command. */
  @Command(
      name = "plafondwacht",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description =
          "Nightly jobs that watch revenue ceilings against terminal care at home."
              + " Without a command it runs the sample night.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  plafondwacht                              the fictional sample night",
        "  plafondwacht nightly --date 2026-11-20    the night of a date",
        "  plafondwacht rules                        every rule with its source"
      })
  private final class Bare implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return Plafondwacht.this.run(new NightOptions()).code();
    }
  }

  @Command(
      name = "nightly",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description =
          "Runs one night: reads new deliveries, tests every ceiling, publishes the tables."
              + " The same command again goes on where it stopped.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  plafondwacht nightly                      the fictional sample night",
        "  plafondwacht nightly --date 2026-11-20    with config/plafondwacht.yaml",
        "  plafondwacht nightly --date 2026-11-20 --inbox /data/inbox --store /data/store \\",
        "      --out /data/out --codes config/codes --codes /data/codes --key-file /secret/key"
      })
  private final class NightlyCommand implements Callable<Integer> {
    @Mixin private NightOptions options = new NightOptions();

    @Override
    public Integer call() throws Exception {
      return Plafondwacht.this.run(options).code();
    }
  }

  @Command(
      name = "rules",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Prints the normenkader: every rule with its meaning and source.",
      footerHeading = "%nExamples:%n",
      footer = "  plafondwacht rules | less")
  private final class RulesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      out.print(normenkader.get());
      return ExitCode.COMPLETE.code();
    }
  }

  private static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Plafondwacht.class.getPackage().getImplementationVersion();
      return new String[] {"plafondwacht " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }
}

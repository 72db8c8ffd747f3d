package nl.plafondwacht.nightly.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.plafondwacht.nightly.host.ExitCode;
import picocli.CommandLine.Command;

/** Prints the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the normenkader: every rule with its meaning and source.",
    footerHeading = "%nExamples:%n",
    footer = "  plafondwacht rules | less")
public final class RulesCommand implements Callable<Integer> {
  private final Supplier<String> normenkader;
  private final PrintStream out;

  /** Prints the text given. */
  public RulesCommand(Supplier<String> normenkader, PrintStream out) {
    this.normenkader = normenkader;
    this.out = out;
  }

  @Override
  public Integer call() {
    out.print(normenkader.get());
    return ExitCode.COMPLETE.code();
  }
}

package nl.plafondwacht.nightly.command;

import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.night.Reproduction;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.Configured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An old run, made again. */
@Command(
    name = "reproduce",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Makes an old run again from its run.json and holds it against the bytes that were"
            + " published. Puts back what is lost or damaged of it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht reproduce c5efd672cce6",
      "  plafondwacht reproduce 2026-11-20/c5efd672cce6",
      "  plafondwacht reproduce /backup/run.json"
    })
public final class ReproduceCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      paramLabel = "RUN",
      description = "The run: its id, its date/id, or where its run.json lies.")
  private String run = "";

  @Mixin private CommonOptions options = new CommonOptions();

  public ReproduceCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Configured configured = context.configured(options);
    context.announce(configured, "Reproduction of run " + run);
    return new Reproduction(context.files(), context.clock(), context.stop(), context.out())
        .run(configured, run, context.today(options))
        .code();
  }
}

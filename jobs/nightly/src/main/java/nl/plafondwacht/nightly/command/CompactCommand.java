package nl.plafondwacht.nightly.command;

import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.night.Compaction;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.Configured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Merges the files of the store. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Merges the store's files of many deliveries into few, and removes files that do not"
            + " count. A night does so by itself when compaction.deliveries is exceeded.",
    footerHeading = "%nExamples:%n",
    footer = "  plafondwacht compact        between two nights")
public final class CompactCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private CommonOptions options = new CommonOptions();

  public CompactCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Configured configured = context.configured(options);
    context.announce(configured, "Compaction");
    return new Compaction(context.files(), context.clock(), context.stop(), context.out())
        .run(configured.settings(), context.today(options))
        .code();
  }
}

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
  private final CommandContext bench;

  @Mixin private CommonOptions options = new CommonOptions();

  public CompactCommand(CommandContext bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    Configured configured = bench.configured(options);
    bench.announce(configured, "Compaction");
    return new Compaction(bench.files(), bench.clock(), bench.stop(), bench.out())
        .run(configured.settings(), bench.today(options))
        .code();
  }
}

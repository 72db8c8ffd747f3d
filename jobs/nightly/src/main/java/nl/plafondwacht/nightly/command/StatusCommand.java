package nl.plafondwacht.nightly.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.Settings;
import nl.plafondwacht.nightly.store.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how things stand, and leaves nothing behind. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells the last run of each date, what is running, what waits in the inbox, and which"
            + " expected deliveries are in, late or not due yet. Needs no key and takes no lock.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht status",
      "  plafondwacht status --format json --all",
      "  plafondwacht status --strict              for a monitor: 20 when somebody has to look",
      "  plafondwacht status --sample-night"
    })
public final class StatusCommand implements Callable<Integer> {
  private static final int NIGHTS = 14;

  private final CommandContext context;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people or for programs. Default: text.")
  private Format format = Format.text;

  @Option(
      names = "--strict",
      description =
          "End with 20 when an expected delivery is late, the last night went without one or is"
              + " missing (neither today nor yesterday has one), or something cannot be read.")
  private boolean strict;

  @Option(names = "--all", description = "Every date, in place of the last 14.")
  private boolean all;

  @Mixin private CommonOptions options = new CommonOptions();

  /** Looks at the files and the clock of the context. */
  public StatusCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = options.withoutKey(context.surroundings()).settings();
    StatusReport status =
        new StatusReader(context.files(), settings, context.clock().instant())
            .read(all ? Integer.MAX_VALUE : NIGHTS);
    switch (format) {
      case text -> new StatusText(status, context.out()).print();
      case json -> context.out().print(Json.text(status));
    }
    return (strict && !status.isWell() ? ExitCode.INCOMPLETE : ExitCode.COMPLETE).code();
  }
}

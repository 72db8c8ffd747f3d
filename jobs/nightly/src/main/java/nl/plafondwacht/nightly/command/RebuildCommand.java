package nl.plafondwacht.nightly.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.plafondwacht.nightly.night.Rebuild;
import nl.plafondwacht.nightly.settings.CommonOptions;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Configured;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Back-fill of dates. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Computes past dates again, each with what was known on it, over all deliveries that the"
            + " store holds today. Takes in nothing. latest.json does not move to a date after today.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht rebuild --from 2026-11-01 --to 2026-11-20",
      "  plafondwacht rebuild --from 2026-11-20              that date only"
    })
public final class RebuildCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "First date.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Last date, inclusive. Default: the first.")
  private @Nullable LocalDate to;

  @Mixin private FutureOption future = new FutureOption();

  @Mixin private CommonOptions options = new CommonOptions();

  public RebuildCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    LocalDate last = to == null ? from : to;
    if (last.isBefore(from)) {
      throw ConfigurationException.onCommandLine(
          "--to", last.toString(), "a day on or after --from " + from);
    }
    LocalDate today = context.today(options);
    future.require(to == null ? "--from" : "--to", last, today);
    Configured configured = context.configured(options);
    context.announce(configured, "Rebuild of %s to %s".formatted(from, last));
    return new Rebuild(context.files(), context.clock(), context.stop(), context.out())
        .run(configured, from, last, today)
        .code();
  }
}

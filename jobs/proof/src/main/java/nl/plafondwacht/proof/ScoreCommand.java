package nl.plafondwacht.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.plafondwacht.files.Locations;
import nl.plafondwacht.files.NewFile;
import nl.plafondwacht.nightly.command.CommandContext;
import nl.plafondwacht.nightly.command.Format;
import nl.plafondwacht.nightly.command.Version;
import nl.plafondwacht.nightly.host.ExitCode;
import nl.plafondwacht.nightly.settings.ConfigurationException;
import nl.plafondwacht.nightly.settings.Location;
import nl.plafondwacht.nightly.store.Json;
import nl.plafondwacht.proof.score.Score;
import nl.plafondwacht.proof.score.ScoreText;
import nl.plafondwacht.proof.score.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how right a night was about a synthetic insurer. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Says how right a night was about a synthetic insurer: against what the rules must say, and"
            + " against what happened. Figures are explained in jobs/proof/scoring.md.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plafondwacht score --truth /data/insurer/truth --night /data/insurer/out",
      "  plafondwacht score --truth insurer/truth --night insurer/out/2025-12-31/0123456789ab --to"
          + " ."
    })
public final class ScoreCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = "--truth",
      paramLabel = "FOLDER",
      required = true,
      converter = Location.class,
      description = "The truth/ that sample wrote.")
  private String truth = "";

  @Option(
      names = "--night",
      paramLabel = "FOLDER",
      required = true,
      converter = Location.class,
      description = "Folder of a run, or an out folder, whose latest run is taken.")
  private String night = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people or for programs. Default: text.")
  private Format format = Format.text;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      converter = Location.class,
      description = "Also write score.json and score.csv here. Default: nothing is written.")
  private @Nullable String to;

  /** Reads from the files of the context. */
  public ScoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (!Scorer.isTruth(context.files(), truth)) {
      throw ConfigurationException.onCommandLine(
          "--truth", truth, "a folder with observable/ and real/ of a synthetic insurer");
    }
    Score score =
        Scorer.score(context.files(), truth, night)
            .orElseThrow(
                () ->
                    ConfigurationException.onCommandLine(
                        "--night", night, "a folder of a run, or one with latest.json"));
    context
        .out()
        .print(
            switch (format) {
              case text -> ScoreText.table(score);
              case json -> Json.text(score);
            });
    if (to != null) {
      write(Locations.child(to, "score.json"), Json.text(score));
      write(Locations.child(to, "score.csv"), ScoreText.csv(score));
    }
    return ExitCode.COMPLETE.code();
  }

  private void write(String location, String text) throws IOException {
    try (NewFile file = context.files().create(location)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }
}

package nl.plafondwacht.proof.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import nl.plafondwacht.proof.benchmark.peer.Measured;

/** What a benchmark says, as text and as JSON. */
final class Report {
  private static final int FORMAT = 1;
  private static final double MEGABYTE = 1e6;

  private final Plan plan;
  private final List<Outcome> outcomes = new ArrayList<>();

  Report(Plan plan) {
    this.plan = plan;
  }

  /** The machine and the program, as far as they explain a figure. */
  record Surroundings(String commit, String java, int cores) {}

  /** benchmark.json. */
  record Document(int format, Surroundings surroundings, Plan plan, List<Outcome> outcomes) {}

  /** Adds a recipe whose peers found the same. */
  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  /** The table of one recipe. */
  String text(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    Recipe recipe = outcome.recipe();
    line(
        text,
        "%s: %,d lines, %,.0f MB, %d files (%s), persons %s, seed %d",
        recipe.shape().label(),
        recipe.lines(),
        outcome.bytes() / MEGABYTE,
        recipe.files(),
        recipe.compression().label(),
        recipe.persons().name().toLowerCase(Locale.ROOT),
        recipe.seed());
    line(
        text,
        "commit %s, JDK %s, %d cores, %d threads, heap %s, %d run(s)",
        outcome.commit(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        plan.threads(),
        plan.heap(),
        outcome.night().size());
    line(
        text,
        "gate: %,d contracts equal; %,d ceilings reached, %,d of them through terminal care only",
        outcome.gate().contracts(),
        outcome.gate().bound(),
        outcome.gate().boundByTerminalCareOnly());
    figures(text, outcome);
    return text.toString();
  }

  private static void figures(StringBuilder text, Outcome outcome) {
    line(text, "%-9s %28s %8s %9s %10s", "", "wall s [min-max]", "cpu s", "peak MB", "lines/s");
    figures(text, "night", outcome.recipe(), outcome.night());
    figures(text, "duckdb", outcome.recipe(), outcome.duckDb());
    double night = Spread.of(outcome.night(), Measured::seconds).median();
    double duckDb = Spread.of(outcome.duckDb(), Measured::seconds).median();
    line(text, "night is %.2f times as fast as duckdb (medians)", duckDb / night);
    Set<String> stages = outcome.night().get(0).stageSeconds().keySet();
    for (String stage : stages) {
      Spread seconds =
          Spread.of(outcome.night(), run -> run.stageSeconds().getOrDefault(stage, 0.0));
      line(
          text,
          "  %-16s %9.2f s %5.1f %%",
          stage,
          seconds.median(),
          100 * seconds.median() / night);
    }
  }

  private static void figures(StringBuilder text, String peer, Recipe recipe, List<Measured> runs) {
    Spread wall = Spread.of(runs, Measured::seconds);
    line(
        text,
        "%-9s %28s %8.1f %9.0f %10.0f",
        peer,
        "%.2f [%.2f-%.2f]".formatted(wall.median(), wall.min(), wall.max()),
        Spread.of(runs, Measured::cpuSeconds).median(),
        Spread.of(runs, run -> run.peakBytes()).max() / MEGABYTE,
        recipe.lines() / wall.median());
  }

  /** What differed, when the gate was not passed. */
  static String differences(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s: the peers found different things, so no figure is shown",
        outcome.recipe().shape().label());
    outcome.gate().differences().forEach(difference -> line(text, "  %s", difference));
    return text.toString();
  }

  /** Writes benchmark.txt and benchmark.json. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    outcomes.forEach(outcome -> text.append(text(outcome)).append('\n'));
    Files.writeString(folder.resolve("benchmark.txt"), text);
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    json.writeValue(folder.resolve("benchmark.json").toFile(), document());
  }

  private Document document() {
    String commit = outcomes.isEmpty() ? "" : outcomes.get(0).commit();
    String java = Runtime.version().toString();
    int cores = Runtime.getRuntime().availableProcessors();
    return new Document(FORMAT, new Surroundings(commit, java, cores), plan, outcomes);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}

package nl.plafondwacht.proof.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.plafondwacht.proof.benchmark.inbox.Inbox.Recipe;
import nl.plafondwacht.proof.benchmark.peer.DuckDb;
import nl.plafondwacht.proof.benchmark.peer.Measured;

/** What a benchmark says, as text and as JSON. */
final class Report {
  private static final int FORMAT = 2;
  private static final double MEGABYTE = 1e6;

  private final Plan plan;
  private final List<Outcome> outcomes = new ArrayList<>();

  Report(Plan plan) {
    this.plan = plan;
  }

  /** The machine and the program, as far as they explain a figure. */
  record Surroundings(String commit, String java, String duckDb, String system, int cores) {
    static Surroundings of(String commit) throws SQLException {
      return new Surroundings(
          commit,
          Runtime.version().toString(),
          DuckDb.version(),
          "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")),
          Runtime.getRuntime().availableProcessors());
    }
  }

  /** benchmark.json. */
  record Document(int format, Surroundings surroundings, Plan plan, List<Outcome> outcomes) {}

  /** Adds a recipe whose peers found the same. */
  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  /** The table of one recipe. */
  String text(Outcome outcome) throws SQLException {
    StringBuilder text = new StringBuilder();
    Surroundings around = Surroundings.of(outcome.commit());
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
        "commit %s, JDK %s, DuckDB %s, %d cores, %d threads, heap %s, %d run(s)",
        around.commit(),
        around.java(),
        around.duckDb(),
        around.cores(),
        plan.threads(),
        plan.heap(),
        outcome.night().size());
    line(
        text,
        "gate: %,d contracts equal; %,d ceilings reached, %,d of them through terminal care only;"
            + " %,d references of two persons",
        outcome.gate().contracts(),
        outcome.gate().bound(),
        outcome.gate().boundByTerminalCareOnly(),
        outcome.gate().shared());
    figures(text, outcome);
    return text.toString();
  }

  private void figures(StringBuilder text, Outcome outcome) {
    line(
        text,
        "%-13s %28s %8s %9s %10s %8s",
        "",
        "wall s [min-max]",
        "cpu s",
        "peak MB",
        "lines/s",
        "B/line");
    long lines = outcome.recipe().lines();
    figures(text, "night", lines, outcome.night());
    figures(text, "duckdb", lines, outcome.duckDb());
    if (!plan.duckDbMemory().isEmpty()) {
      figures(text, "duckdb-" + plan.duckDbMemory(), lines, outcome.duckDbInLess());
    }
    figures(text, "second night", outcome.recipe().laterLines(), outcome.secondNight());
    ratios(text, outcome);
    double night = Spread.of(outcome.night(), Measured::seconds).median();
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

  /** Of medians. */
  private static void ratios(StringBuilder text, Outcome outcome) {
    double cpu = Spread.of(outcome.night(), Measured::cpuSeconds).median();
    line(
        text,
        "night takes %.2f times the wall time and %.2f times the CPU of duckdb (medians)",
        Spread.of(outcome.night(), Measured::seconds).median()
            / Spread.of(outcome.duckDb(), Measured::seconds).median(),
        cpu / Spread.of(outcome.duckDb(), Measured::cpuSeconds).median());
    if (!outcome.secondNight().isEmpty()) {
      line(
          text,
          "second night (%s) takes %.2f times the CPU of the first load",
          outcome.recipe().secondNight(),
          Spread.of(outcome.secondNight(), Measured::cpuSeconds).median() / cpu);
    }
  }

  private static void figures(StringBuilder text, String peer, long lines, List<Measured> runs) {
    if (runs.isEmpty()) {
      if (peer.startsWith("duckdb")) {
        line(text, "%-13s did not get through", peer);
      }
      return;
    }
    Spread wall = Spread.of(runs, Measured::seconds);
    line(
        text,
        "%-13s %28s %8.1f %9.0f %10.0f %8.0f",
        peer,
        "%.2f [%.2f-%.2f]".formatted(wall.median(), wall.min(), wall.max()),
        Spread.of(runs, Measured::cpuSeconds).median(),
        Spread.of(runs, run -> run.peakBytes()).max() / MEGABYTE,
        lines / wall.median(),
        Spread.of(runs, Measured::allocatedBytes).median() / lines);
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
  void write(Path folder) throws IOException, SQLException {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : outcomes) {
      text.append(text(outcome)).append('\n');
    }
    Files.writeString(folder.resolve("benchmark.txt"), text);
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    byte[] document = json.writeValueAsBytes(document());
    Files.write(folder.resolve("benchmark.json"), document);
    if (plan.json() != null) {
      Files.write(plan.json(), document);
    }
  }

  private Document document() throws SQLException {
    String commit = outcomes.isEmpty() ? "" : outcomes.get(0).commit();
    return new Document(FORMAT, Surroundings.of(commit), plan, outcomes);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
